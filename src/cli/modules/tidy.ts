// `goes mod tidy`: go.mod and go.sum with what packages and their tests need, and nothing more.
import { anyContext } from "../../load/constraints.ts";
import { loadPackages } from "../../modules/packages/loading.ts";
import { mainPackages } from "../../modules/packages/patterns.ts";
import { save } from "../../modules/save.ts";
import { openSession, reportFaults, say } from "./command.ts";
import type { Flags } from "./flags.ts";

export function tidy(flags: Flags): number {
  const session = openSession(true);
  if (typeof flags.values.go === "string") session.goVersion = flags.values.go;
  const roots = mainPackages(session);
  if (roots.length === 0) say('warning: "all" matched no packages');
  const loaded = loadPackages(session, () => roots, session.requirements(), {
    context: anyContext,
    tests: true,
    isAll: true,
    listsImports: false,
    resolvesMissing: true,
    isTidy: true,
  });
  if (reportFaults(loaded) && flags.values.e === undefined) return 1;
  save(session, loaded, true);
  return 0;
}
