// `goes init`: sets up a front-end project for Go packages and says what it did. It can be run again, overwrites nothing,
// and changes only what it understands; for all else it says what to add.
import { join } from "node:path";
import { compiling } from "../compiling.ts";
import { parseFlags } from "../flags.ts";
import { fail, say } from "../terminal.ts";
import { parseJson } from "./jsontext.ts";
import { hasSources, setUpPage, setUpStart, setUpType } from "./newproject.ts";
import { type Outcome, textOf } from "./outcome.ts";
import {
  dependenciesOf,
  type PackageJson,
  setUpGit,
  setUpPackage,
  setUpScripts,
  setUpTypeScript,
} from "./project.ts";
import { setUpVite } from "./viteconfig.ts";

const usage = `usage: goes init

Sets up the project in the current folder: the plugin in vite.config, allowArbitraryExtensions in tsconfig.json,
declarations in .gitignore, goes types in front of the scripts that check types, and a first Go package if there is none.
A project with nothing of its own yet, as npm init -y and npm install -D vite make it, gets scripts and a page, too.
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
  const project = readPackage(folder);
  if (project === undefined)
    return fail(
      "goes init: no package.json here; begin with a project, as npm create vite@latest makes it\n",
      1,
    );
  const { outcomes, page, packages } = setUp(folder, project);
  say(outcomes.map(({ kind, text }) => `${words[kind]}  ${text}\n`).join(""));
  for (const place of packages) {
    await compiling("types", [`./${place}`]);
    const from = place.startsWith("src/") ? " in a file of src" : "";
    say(page ? "\nTry it: npm run dev\n" : `\nTry it${from}: import { Greet } from "./greet/greet.go"\n`);
  }
  return 0;
}

/** `page`: there is a page now that shows the first package; `packages` are the folders of Go packages that were made. */
function setUp(folder: string, project: PackageJson) {
  const isEmpty = !hasSources(folder);
  const type = setUpType(folder, project, isEmpty);
  const start = setUpStart(folder, project);
  const go = setUpPackage(folder, project);
  const [place] = go.packages;
  const page = isEmpty && start.length > 0 && place !== undefined ? setUpPage(folder, project, place) : [];
  const now = readPackage(folder) ?? project;
  const outcomes = [
    ...type,
    ...start,
    ...setUpVite(folder, Object.keys(dependenciesOf(project)), now.type === "module"),
    ...setUpTypeScript(folder),
    ...setUpScripts(folder, now).filter(({ kind }) => start.length === 0 || kind !== "unchanged"),
    ...setUpGit(folder, isEmpty),
    ...go.outcomes,
    ...page,
  ];
  return { outcomes, page: page.length > 0, packages: go.packages };
}

/** undefined if there is none that can be read. */
function readPackage(folder: string): PackageJson | undefined {
  const text = textOf(join(folder, "package.json"));
  const project = text === null ? undefined : parseJson(text);
  return typeof project === "object" && project !== null ? (project as PackageJson) : undefined;
}
