// Requirements of modules that do not list all that their packages need (before go 1.17): the shortest list from which minimal
// version selection comes to the same versions (research.swtch.com/vgo-mvs, "Algorithm R").
import { type ModuleVersion, textOf } from "../versions/paths.ts";
import { compareTexts } from "../versions/semver.ts";
import type { ModuleSource } from "./source.ts";

/** The list that leads to the given modules, at the given versions, with the `base` paths always in it. */
export function minimalRequirements(
  list: readonly ModuleVersion[],
  base: Iterable<string>,
  source: ModuleSource,
): ModuleVersion[] {
  const selected = new Map(list.map((module) => [module.path, module]));
  const external = ({ path }: ModuleVersion) => source.mains.find(path) === undefined;
  const requirementsOf = (module: ModuleVersion) => source.summary(module).requirements.filter(external);
  const order = postorder(list, requirementsOf);
  const implied = new Set<string>();
  const imply = (module: ModuleVersion): void => {
    const work = [module];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      if (implied.has(textOf(next))) continue;
      implied.add(textOf(next));
      work.push(...requirementsOf(next));
    }
  };
  const minimal: ModuleVersion[] = [];
  const keep = (module: ModuleVersion | undefined) => {
    if (module === undefined || minimal.includes(module)) return;
    minimal.push(module);
    imply(module);
  };
  for (const path of base) keep(selected.get(path));
  for (const module of order.toReversed()) if (!implied.has(textOf(module))) keep(module);
  return minimal.sort((a, b) => compareTexts(a.path, b.path));
}

/** Of the listed versions, each behind those that it requires. */
function postorder(
  list: readonly ModuleVersion[],
  requirementsOf: (module: ModuleVersion) => readonly ModuleVersion[],
): ModuleVersion[] {
  const listed = new Map(list.map((module) => [textOf(module), module]));
  const order: ModuleVersion[] = [];
  const seen = new Set<string>();
  const work: { module: ModuleVersion; isLeft: boolean }[] = list
    .toReversed()
    .map((module) => ({ module, isLeft: false }));
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const key = textOf(next.module);
    if (next.isLeft) {
      const own = listed.get(key);
      if (own !== undefined) order.push(own);
    } else if (!seen.has(key)) {
      seen.add(key);
      work.push({ module: next.module, isLeft: true });
      for (const module of requirementsOf(next.module).toReversed()) work.push({ module, isLeft: false });
    }
  }
  return order;
}
