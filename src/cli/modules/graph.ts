// `goes mod graph`: each module with each that it requires.
import type { ModuleVersion } from "../../modules/versions/paths.ts";
import { textOf } from "../../modules/versions/paths.ts";
import { say } from "../terminal.ts";
import { openSession } from "./command.ts";
import type { Flags } from "./flags.ts";

export function graph(_: Flags): number {
  const session = openSession(true);
  const requirements = session.requirements();
  const { graph } = requirements;
  const lines: string[] = [];
  const line = (from: string, to: ModuleVersion) => lines.push(`${from} ${textOf(to)}\n`);
  const seen = new Set<string>();
  const visit = (modules: readonly ModuleVersion[]) => {
    for (let level = modules; level.length > 0; ) {
      const next: ModuleVersion[] = [];
      for (const module of level) {
        const name = textOf(module);
        if (seen.has(name)) continue;
        seen.add(name);
        const go = graph.requirementsOf(module) === undefined ? null : session.source.minimalGo(module);
        for (const required of requirementsWithGo(graph.requirementsOf(module) ?? [], go)) {
          line(name, required);
          if (required.path !== "go") next.push(required);
        }
      }
      level = next;
    }
  };
  for (const main of session.mains.modules) {
    const own = main.file.requirements.filter((each) => !session.mains.isExcluded(each));
    const listed = session.mains.modules.length === 1 ? requirements.roots : own;
    const go = session.mains.work === null ? main.file.go : null;
    for (const required of requirementsWithGo(listed, go)) line(main.path, required);
    visit(listed);
  }
  return say(lines.join(""));
}

/** The version of Go counts as a requirement. */
function requirementsWithGo(requirements: readonly ModuleVersion[], go: string | null): ModuleVersion[] {
  const list = requirements.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (go === null) return list;
  const at = list.findIndex(({ path }) => path > "go");
  return list.toSpliced(at < 0 ? list.length : at, 0, { path: "go", version: go });
}
