// `goes mod why`: the shortest way from the main module to a package, or to a module.
import { anyContext } from "../../load/constraints.ts";
import type { LoadedPackage } from "../../modules/packages/loaded.ts";
import { loadPackages } from "../../modules/packages/loading.ts";
import { mainPackages } from "../../modules/packages/patterns.ts";
import { say } from "../terminal.ts";
import { openSession } from "./command.ts";
import type { Flags } from "./flags.ts";

export function whyNeeded({ values, rest }: Flags): number {
  const session = openSession(true);
  const own = mainPackages(session);
  const { packages } = loadPackages(session, () => own, session.requirements(), {
    context: anyContext,
    tests: true,
    isAll: true,
    listsImports: false,
    resolvesMissing: false,
    isTidy: false,
  });
  const isVendor = values.vendor !== undefined;
  const reached = reachedFrom(own, packages, isVendor);
  const parts = rest.map((word) =>
    values.m === undefined ? packageText(word, reached) : moduleText(word, reached),
  );
  return say(parts.join("\n"));
}

/** All packages in the order of their distance, with the one that leads to each. */
function reachedFrom(
  roots: readonly string[],
  packages: readonly LoadedPackage[],
  isVendor: boolean,
): Map<LoadedPackage, LoadedPackage | null> {
  const reached = new Map<LoadedPackage, LoadedPackage | null>();
  const isRoot = (pkg: LoadedPackage) => pkg.testOf === null && roots.includes(pkg.path);
  let level = packages.filter(isRoot);
  for (const pkg of level) reached.set(pkg, null);
  while (level.length > 0) {
    const next: LoadedPackage[] = [];
    for (const pkg of level) {
      const ofMain = pkg.module?.version === "";
      const tests = pkg.test !== null && (!isVendor || ofMain) ? [pkg.test] : [];
      for (const other of [...pkg.imports, ...tests]) {
        if (reached.has(other)) continue;
        reached.set(other, pkg);
        next.push(other);
      }
    }
    level = next;
  }
  return reached;
}

function packageText(path: string, reached: Map<LoadedPackage, LoadedPackage | null>): string {
  const target = [...reached.keys()].find((pkg) => pkg.path === path && pkg.testOf === null);
  if (target !== undefined) return `# ${path}\n${chain(target, reached)}`;
  return `# ${path}\n(main module does not need package ${path})\n`;
}

function moduleText(path: string, reached: Map<LoadedPackage, LoadedPackage | null>): string {
  const target = [...reached.keys()].find((pkg) => pkg.module?.path === path && pkg.testOf === null);
  if (target !== undefined) return `# ${path}\n${chain(target, reached)}`;
  return `# ${path}\n(main module does not need module ${path})\n`;
}

function chain(target: LoadedPackage, reached: Map<LoadedPackage, LoadedPackage | null>): string {
  const names: string[] = [];
  for (let pkg: LoadedPackage | null = target; pkg !== null; pkg = reached.get(pkg) ?? null)
    names.unshift(pkg.testOf === null ? pkg.path : `${pkg.path}.test`);
  return names.map((name) => `${name}\n`).join("");
}
