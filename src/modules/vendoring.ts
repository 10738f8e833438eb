// Whether a vendor folder is that of its go.mod (go.dev/ref/mod, "Vendoring"): modules.txt has to list the same requirements and
// replacements.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MainModule } from "./graph/mains.ts";
import { type ModuleVersion, textOf } from "./versions/paths.ts";

interface Vendored {
  readonly module: ModuleVersion;
  readonly isExplicit: boolean;
  /** "path version" or a folder; null if it is not replaced. */
  readonly target: string | null;
}

/** What differs, in the go command's words; null if nothing does. */
export function inconsistentVendoring({ directory, file }: MainModule): string | null {
  const vendored = readModules(join(directory, "vendor/modules.txt"));
  const explicit = new Set(
    vendored.filter(({ isExplicit }) => isExplicit).map(({ module }) => textOf(module)),
  );
  const required = new Set(file.requirements.map(textOf));
  const problems: string[] = [];
  for (const name of required)
    if (!explicit.has(name))
      problems.push(
        `${name}: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt`,
      );
  const targets = new Map(vendored.map(({ module, target }) => [textOf(module), target]));
  const replaced = new Set<string>();
  for (const { path, version, target, targetVersion } of file.replacements) {
    const name = textOf({ path, version: version ?? "" });
    const own = targetVersion === null ? target : `${target} ${targetVersion}`;
    const other = targets.get(name) ?? null;
    replaced.add(name);
    if (other === null)
      problems.push(`${name}: is replaced in go.mod, but not marked as replaced in vendor/modules.txt`);
    else if (other !== own)
      problems.push(
        `${name}: is replaced by ${own.replace(" ", "@")} in go.mod, but marked as replaced by ${other.replace(" ", "@")} in vendor/modules.txt`,
      );
  }
  for (const name of explicit)
    if (!required.has(name))
      problems.push(
        `${name}: is marked as explicit in vendor/modules.txt, but not explicitly required in go.mod`,
      );
  for (const { module, target } of vendored)
    if (target !== null && !replaced.has(textOf(module)) && !replaced.has(module.path))
      problems.push(
        `${textOf(module)}: is marked as replaced in vendor/modules.txt, but not replaced in go.mod`,
      );
  if (problems.length === 0) return null;
  const lines = problems.map((problem) => `\n\t${problem}`).join("");
  return `inconsistent vendoring in ${directory}:${lines}\n\n\tTo ignore the vendor directory, use -mod=readonly or -mod=mod.\n\tTo sync the vendor directory, run:\n\t\tgo mod vendor`;
}

/** Lines "# path version => target", and "## explicit" behind them. */
function readModules(file: string): Vendored[] {
  if (!existsSync(file)) return [];
  const vendored: Vendored[] = [];
  const text = readFileSync(file, "utf8");
  for (const [, words, target = null, notes = ""] of text.matchAll(
    /^# (.+?)(?: => (.+))?\n(?:## (.*)\n)?/gm,
  )) {
    const [path, version = ""] = words.split(" ");
    vendored.push({ module: { path, version }, isExplicit: /(?:^|; ?)explicit/.test(notes), target });
  }
  return vendored;
}
