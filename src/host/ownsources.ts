// Which sources are goes' own or Go's: debuggers pass over them, as over what is in node_modules.
import { sep } from "node:path";
import { nodeHost, runtimeDirectory } from "./node.ts";

const { goroot } = nodeHost();

/** A file of the runtime, or of the library, embedded or in an installed Go. */
export function isOwnSource(path: string): boolean {
  return path.startsWith(runtimeDirectory + sep) || (goroot !== null && path.startsWith(goroot + sep));
}
