// The other files of a project: tsconfig.json, package.json, .gitignore, and a first Go package.
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { nodeHost } from "../../host/node.ts";
import { moduleFolder, packagesBelow } from "../../load/packagesbelow.ts";
import { parseJson, withMember, withString } from "./jsontext.ts";
import { change, create, type Outcome, textOf, todo, unchanged } from "./outcome.ts";

/** What git is to leave out: declarations and their maps. */
const ignored = "*.d.go*ts*";

const option = "allowArbitraryExtensions";

/** Where the options of the application are: Vite's templates have them in a file of their own. */
export function setUpTypeScript(folder: string): Outcome[] {
  const names = ["tsconfig.app.json", "tsconfig.json"].filter((each) => existsSync(join(folder, each)));
  const [name] = names;
  if (name === undefined) return [];
  const path = join(folder, name);
  const text = textOf(path)!;
  if (parseJson(text)?.compilerOptions?.[option] === true) return [unchanged(name)];
  const changed = withMember(text, "compilerOptions", option, true);
  if (changed === null) return [todo(`add to the compilerOptions of ${name}: "${option}": true`)];
  return [change(path, name, changed, option)];
}

/** What is read of package.json. */
export interface PackageJson {
  readonly name?: string;
  readonly type?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export function dependenciesOf({
  dependencies,
  devDependencies,
}: PackageJson): Readonly<Record<string, string>> {
  return { ...dependencies, ...devDependencies };
}

/** What reads types, and so needs declarations to be there. */
const checkers = /\b(?:vue-)?tsc\b|\bsvelte-check\b|\bastro check\b/;

export function setUpScripts(folder: string, project: PackageJson): Outcome[] {
  const { scripts = {} } = project;
  const install = "goes" in dependenciesOf(project) ? [] : [todo("install it: npm i -D goes")];
  const checking = Object.keys(scripts).filter((name) => checkers.test(String(scripts[name])));
  if (checking.length === 0) return install;
  const missing = checking.filter((name) => !scripts[name].includes("goes types"));
  if (missing.length === 0) return [unchanged("package.json"), ...install];
  const path = join(folder, "package.json");
  let changed: string | null = textOf(path)!;
  for (const name of missing)
    changed = changed && withString(changed, "scripts", name, `goes types && ${scripts[name]}`);
  const names = missing.map((name) => `"${name}"`).join(" and ");
  if (changed === null)
    return [todo(`put "goes types && " in front of ${names} in package.json`), ...install];
  return [change(path, "package.json", changed, `goes types comes first in ${names}`), ...install];
}

/** `isEmpty`: nobody has written anything yet, so that what is installed and built is not there on purpose. */
export function setUpGit(folder: string, isEmpty: boolean): Outcome[] {
  const path = join(folder, ".gitignore");
  const text = textOf(path);
  const made = isEmpty ? "node_modules\ndist\n" : "";
  if (text === null) return [create(path, ".gitignore", `${made}${ignored}\n`)];
  if (text.split(/\r?\n/).includes(ignored)) return [unchanged(".gitignore")];
  const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return [change(path, ".gitignore", `${whole}${ignored}\n`, ignored)];
}

const greet = `// Package greet is a first Go package: change it, and the page follows.
package greet

import "errors"

// Greet is polite. To JavaScript the error is an exception.
func Greet(name string) (string, error) {
	if name == "" {
		return "", errors.New("nobody to greet")
	}
	return "Hello, " + name + "!", nil
}
`;

/** A first package, if there is none; `packages` are the folders of those that were made. */
export function setUpPackage(
  folder: string,
  { name }: PackageJson,
): { outcomes: Outcome[]; packages: string[] } {
  const host = nodeHost();
  if (packagesBelow(folder, host).length > 0) return { outcomes: [unchanged("Go")], packages: [] };
  const outcomes: Outcome[] = [];
  if (moduleFolder(folder, host) === null) {
    const module = String(name ?? basename(folder))
      .replace(/^@/, "")
      .toLowerCase();
    const path = /^[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*$/.test(module) ? module : "app";
    outcomes.push(create(join(folder, "go.mod"), "go.mod", `module ${path}\n\ngo 1.27\n`));
  }
  const place = existsSync(join(folder, "src")) ? "src/greet" : "greet";
  outcomes.push(create(join(folder, place, "greet.go"), `${place}/greet.go`, greet));
  return { outcomes, packages: [place] };
}
