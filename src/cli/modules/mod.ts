// `goes mod`: the commands for modules.
import type { FlagSpec } from "../flags.ts";
import { fail, say } from "../terminal.ts";
import { reporting } from "./command.ts";
import { download } from "./download.ts";
import { type Flags, readFlags } from "./flags.ts";
import { graph } from "./graph.ts";
import { initModule } from "./init.ts";
import { tidy } from "./tidy.ts";
import { vendor } from "./vendor.ts";
import { verify } from "./verify.ts";
import { whyNeeded } from "./why.ts";

export const usage = `goes mod works with modules, as go mod does and with its files and cache.

Usage:

	goes mod <command> [arguments]

The commands are:

	download    download modules to local cache
	graph       print module requirement graph
	init        initialize new module in current directory
	tidy        add missing and remove unused modules
	vendor      make vendored copy of dependencies
	verify      verify dependencies have expected content
	why         explain why packages or modules are needed

Modules come from the proxies that GOPROXY names; docs/modules.md tells more.
`;

interface Command {
  readonly usage: string;
  readonly flags: FlagSpec;
  run(flags: Flags): number;
}

const commands: Record<string, Command> = {
  download: { usage: "[-json] [modules]", flags: { json: "boolean", x: "boolean" }, run: download },
  graph: { usage: "", flags: {}, run: graph },
  init: { usage: "[module-path]", flags: {}, run: initModule },
  tidy: {
    usage: "[-e] [-v] [-go=version]",
    flags: { e: "boolean", v: "boolean", x: "boolean", go: "string", compat: "string" },
    run: tidy,
  },
  vendor: { usage: "[-e] [-v] [-o outdir]", flags: { e: "boolean", v: "boolean", o: "string" }, run: vendor },
  verify: { usage: "", flags: {}, run: verify },
  why: { usage: "[-m] [-vendor] packages...", flags: { m: "boolean", vendor: "boolean" }, run: whyNeeded },
};

export function mod([name, ...args]: string[]): number {
  if (name === undefined) return fail(usage, 2);
  if (/^(?:-h|--?help|help)$/.test(name)) return say(usage);
  if (!Object.hasOwn(commands, name))
    return fail(`goes mod ${name}: unknown command\nRun 'goes help mod' for usage.\n`, 2);
  const command = commands[name];
  const flags = readFlags(args, command.flags, `usage: goes mod ${name} ${command.usage}`.trimEnd() + "\n");
  return typeof flags === "number" ? flags : reporting(() => command.run(flags));
}
