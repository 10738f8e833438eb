// `goes mod vendor`: the packages that a main module needs, in its folder vendor, with modules.txt that says what they are of.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { anyContext, evaluateConstraint, findConstraint } from "../../load/constraints.ts";
import type { Replacement } from "../../modules/files/modfile.ts";
import type { LoadedPackage } from "../../modules/packages/loaded.ts";
import { type Loaded, loadPackages } from "../../modules/packages/loading.ts";
import { mainPackages } from "../../modules/packages/patterns.ts";
import { save } from "../../modules/save.ts";
import type { Session } from "../../modules/session.ts";
import { compareGoVersions } from "../../modules/versions/goversion.ts";
import { openSession, reportFaults, say } from "./command.ts";
import { embeddedFiles } from "./embedded.ts";
import type { Flags } from "./flags.ts";

export function vendor({ values }: Flags): number {
  const session = openSession(true);
  const roots = mainPackages(session);
  const loaded = loadPackages(session, () => roots, session.requirements(), {
    context: anyContext,
    tests: true,
    isAll: false,
    listsImports: false,
    resolvesMissing: true,
    isTidy: false,
  });
  if (reportFaults(loaded) && values.e === undefined) return 1;
  const folder = resolve(
    typeof values.o === "string" ? values.o : join(session.mains.first.directory, "vendor"),
  );
  const packages = vendored(loaded);
  rmSync(folder, { recursive: true, force: true });
  if (packages.size === 0) {
    say("no dependencies to vendor");
    return 0;
  }
  for (const list of packages.values()) for (const pkg of list) copyPackage(pkg, folder);
  writeFileSync(join(folder, "modules.txt"), modulesText(session, loaded, packages));
  save(session, loaded);
  return 0;
}

/** Packages of other modules, by module. */
function vendored({ packages }: Loaded): Map<string, LoadedPackage[]> {
  const byModule = new Map<string, LoadedPackage[]>();
  for (const pkg of packages) {
    if (pkg.module === null || pkg.module.version === "" || !pkg.isInAll || pkg.testOf !== null) continue;
    byModule.set(pkg.module.path, [...(byModule.get(pkg.module.path) ?? []), pkg]);
  }
  return byModule;
}

function modulesText(
  session: Session,
  { requirements }: Loaded,
  packages: ReadonlyMap<string, readonly LoadedPackage[]>,
): string {
  const lines: string[] = [];
  const hasGo = compareGoVersions(session.goVersion, "1.17") >= 0;
  const used = new Set<string>();
  for (const module of requirements.graph.buildList()) {
    const list = packages.get(module.path);
    const isExplicit = requirements.root(module.path) !== null && isListed(session, module.path);
    if (list === undefined && !isExplicit) continue;
    const replacement = session.mains.replacements.find(
      ({ path, version }) => path === module.path && (version === null || version === module.version),
    );
    lines.push(
      `# ${module.path} ${module.version}${replacement === undefined ? "" : ` => ${targetText(replacement)}`}`,
    );
    if (replacement !== undefined) used.add(keyOf(replacement));
    const go = hasGo ? session.source.summary(module).go : null;
    const notes = [...(isExplicit ? ["explicit"] : []), ...(go === null || !hasGo ? [] : [`go ${go}`])];
    if (notes.length > 0) lines.push(`## ${notes.join("; ")}`);
    lines.push(...(list ?? []).map(({ path }) => path).sort());
  }
  // Replacements are listed at the end, so that a change of them is noticed.
  for (const replacement of session.mains.replacements.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const { path, version } = replacement;
    if (used.has(keyOf(replacement)) && version !== null) continue;
    lines.push(`# ${path}${version === null ? "" : ` ${version}`} => ${targetText(replacement)}`);
  }
  return `${lines.join("\n")}\n`;
}

function isListed(session: Session, path: string): boolean {
  return session.mains.first.file.requirements.some((each) => each.path === path) || session.mayChange;
}

function keyOf({ path, version }: Replacement): string {
  return `${path} ${version ?? ""}`;
}

function targetText({ target, targetVersion }: Replacement): string {
  return targetVersion === null ? target : `${target} ${targetVersion}`;
}

/** Licences and the like stand in the folders above packages. */
const metadata = /^(?:AUTHORS|CONTRIBUTORS|COPYLEFT|COPYING|COPYRIGHT|LEGAL|LICENSE|NOTICE|PATENTS)/;

function copyPackage({ path, directory, module }: LoadedPackage, vendorFolder: string): void {
  const target = join(vendorFolder, path);
  copyFiles(directory!, target, (name) => isSource(directory!, name));
  for (const file of embeddedFiles(directory!)) {
    const to = join(target, relative(directory!, file));
    mkdirSync(dirname(to), { recursive: true });
    if (!existsSync(to)) writeFileSync(to, readFileSync(file));
  }
  let [from, to, rest] = [directory!, target, path];
  while (rest !== module!.path && rest.startsWith(module!.path)) {
    [from, to, rest] = [dirname(from), dirname(to), dirname(rest)];
    copyFiles(from, to, (name) => metadata.test(name));
  }
}

/** Neither tests, nor what no build takes, nor what says that it is a module. */
function isSource(folder: string, name: string): boolean {
  if (/_test\.go$|^go\.(?:mod|sum)$/.test(name)) return false;
  if (!name.endsWith(".go")) return true;
  const constraint = findConstraint(readFileSync(join(folder, name), "utf8"));
  return constraint === null || evaluateConstraint(constraint, anyContext) !== false;
}

function copyFiles(from: string, to: string, matches: (name: string) => boolean): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!entry.isFile() || !matches(entry.name)) continue;
    const file = join(to, entry.name);
    if (!existsSync(file)) writeFileSync(file, readFileSync(join(from, entry.name)));
  }
}
