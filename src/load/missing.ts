// What is said of an import that leads nowhere, in the go command's words.
import type { Host } from "./host.ts";
import { isOfModule } from "./importpath.ts";
import type { Modules } from "./modules.ts";
import type { Unit } from "./unit.ts";

/** For the import of `path` by `importer`; what a command names is imported by "command-line-arguments". */
export function missingText(
  path: string,
  importer: Pick<Unit, "path">,
  modules: Modules,
  host: Host,
): string {
  if (!isOfModule(path)) {
    if (host.goroot !== null) return `package ${path} is not in std (${host.goroot}/${path})`;
    const source = modules.owns(path) ? null : (host.standardSource?.(path) ?? null);
    return source !== null && "problem" in source ? source.problem : `package ${path} is not in std`;
  }
  if (modules.main === null && importer.path === "command-line-arguments")
    return `no required module provides package ${path}: go.mod file not found in current directory or any parent directory; see 'go help modules'`;
  return `no required module provides package ${path}; to add it:\n\tgo get ${path}`;
}
