// `goes init`: sets up a front-end project for Go packages and says what it did. It can be run again, overwrites nothing,
// and changes only what it understands; for all else it says what to add.
import { join } from "node:path";
import { compiling } from "../compiling.ts";
import { parseFlags } from "../flags.ts";
import { fail, say } from "../terminal.ts";
import { parseJson } from "./jsontext.ts";
import { type Outcome, textOf } from "./outcome.ts";
import { setUpGit, setUpPackage, setUpScripts, setUpTypeScript } from "./project.ts";
import { setUpVite } from "./viteconfig.ts";

const usage = `usage: goes init

Sets up the project in the current folder: the plugin in vite.config, allowArbitraryExtensions in tsconfig.json,
declarations in .gitignore, goes types in front of the scripts that check types, and a first Go package if there is none.
`;

const words: Record<Outcome["kind"], string> = {
  created: "created  ",
  changed: "changed  ",
  unchanged: "unchanged",
  todo: "to do    ",
};

export async function init(args: string[]): Promise<number> {
  const flags = parseFlags(args, { h: "boolean", help: "boolean" });
  if ("error" in flags) return fail(`${flags.error}\n${usage}`, 2);
  if (flags.values.h || flags.values.help) return say(usage);
  if (flags.rest.length > 0) return fail(usage, 2);
  const folder = process.cwd();
  const text = textOf(join(folder, "package.json"));
  const project = text === null ? undefined : parseJson(text);
  if (typeof project !== "object" || project === null)
    return fail(
      "goes init: no package.json here; begin with a project, as npm create vite@latest makes it\n",
      1,
    );
  const { outcomes, packages } = setUpPackage(folder, project);
  const dependencies = Object.keys({ ...project.dependencies, ...project.devDependencies });
  const all = [
    ...setUpVite(folder, dependencies),
    ...setUpTypeScript(folder),
    ...setUpScripts(folder, project),
    ...setUpGit(folder),
    ...outcomes,
  ];
  say(all.map(({ kind, text }) => `${words[kind]}  ${text}\n`).join(""));
  for (const place of packages) {
    await compiling("types", [`./${place}`]);
    const from = place.startsWith("src/") ? " in a file of src" : "";
    say(`\nTry it${from}: import { Greet } from "./greet/greet.go"\n`);
  }
  return 0;
}
