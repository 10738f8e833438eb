// Which packages reckon with addresses of strings (package unsafe): their code notes what it cuts from strings, and subtracts
// addresses by way of the runtime (runtime-js/pointers/stringmemory.ts).
import type * as core from "../../core/nodes.ts";
import type { CheckedPackage } from "../../load/program.ts";
import type * as ast from "../../syntax/nodes.ts";
import { walk } from "../../syntax/walk.ts";
import type * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { basicKind } from "../kinds.ts";

const known = new WeakMap<CheckedPackage, boolean>();

/** The package imports unsafe and names a type that an address can have. Go's own library does not ask where strings lie. */
export function reckonsWithAddresses(pkg: CheckedPackage): boolean {
  if (pkg.standard) return false;
  let answer = known.get(pkg);
  if (answer === undefined) known.set(pkg, (answer = pkg.files.some(namesAddresses)));
  return answer;
}

function namesAddresses(file: ast.File): boolean {
  if (!file.imports.some(({ path }) => path.value.slice(1, -1) === "unsafe")) return false;
  let found = false;
  walk(file, (node) => {
    found ||= node.kind === "Ident" && (node.name === "uintptr" || node.name === "StringHeader");
    return !found;
  });
  return found;
}

/** `x - y` of addresses; null for all else. */
export function difference(g: Generator, e: core.Binary): b.Expression | null {
  if (e.op !== "-" || basicKind(g.under(e.type)) !== "uintptr" || !reckonsWithAddresses(g.pkg)) return null;
  if (e.x.kind === "Constant" || e.y.kind === "Constant") return null;
  return g.callRuntime("subAddresses", [g.expr(e.x), g.expr(e.y)], e.pos);
}
