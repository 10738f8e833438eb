// What cannot be done with types that are not in Go's heap (see types/notinheap.ts).
import { isNotInHeap } from "../types/notinheap.ts";
import type { Var } from "../types/objects.ts";
import { typeString } from "../types/typestring.ts";
import { under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";

const code = "NotInHeap";
const incomplete = "incomplete (or unallocatable)";

/** Whether such types can be named in the package; few packages can. */
function knowsNotInHeap({ pkg }: Checker): boolean {
  return pkg.notInHeap || pkg.imports.some(({ notInHeap }) => notInHeap);
}

/** Reports such types as type arguments; if there are none, in maps and channels. */
export function notInHeapTypes(c: Checker): void {
  c.pkg.notInHeap = [...c.pkg.scope.objects.values()].some(
    ({ kind, type }) => kind === "typename" && type !== null && isNotInHeap(type),
  );
  if (!knowsNotInHeap(c)) return;
  for (const [name, { typeArgs }] of c.info.instances) {
    const arg = typeArgs.find(isNotInHeap);
    if (arg === undefined) continue;
    c.error(name, code, `cannot use ${incomplete} type as a type argument: ${typeString(arg)}`);
  }
  if (c.hasErrors) return;
  for (const { pos, type } of c.limited) {
    if (type.kind === "chan" && isNotInHeap(type.elem)) {
      c.error(pos, code, `chan of ${incomplete} type not allowed`);
    }
    if (type.kind !== "map") continue;
    if (isNotInHeap(type.key)) c.error(pos, code, `${incomplete} map key not allowed`);
    if (isNotInHeap(type.elem)) c.error(pos, code, `${incomplete} map value not allowed`);
  }
}

/** Reports variables in functions and allocations of such types; call it when there are no other errors. */
export function notInHeapValues(c: Checker): void {
  if (!knowsNotInHeap(c)) return;
  for (const variable of functionVariables(c)) {
    if (variable.type === null || !isNotInHeap(variable.type)) continue;
    const type = c.typeString(variable.type);
    c.error(variable, code, `${type} is ${incomplete}; stack allocation disallowed`);
  }
  for (const { pos, type } of c.allocated) {
    const result = under(type);
    const elem = result.kind === "slice" || result.kind === "pointer" ? result.elem : null;
    if (elem === null || !isNotInHeap(elem)) continue;
    c.error(pos, code, `${c.typeString(elem)} can't be allocated in Go; it is ${incomplete}`);
  }
}

/** Variables and named parameters of functions with bodies. */
function* functionVariables(c: Checker): Iterable<Var> {
  for (const [func, { recv, params, results }] of c.info.funcTypes) {
    if (func.body !== null) yield* [...(recv === null ? [] : [recv]), ...params.vars, ...results.vars];
  }
  const global = new Set(c.pkg.scope.objects.values());
  for (const obj of c.info.defs.values()) {
    if (obj?.kind === "var" && !obj.isField && !obj.isParam && !obj.isResult && !global.has(obj)) yield obj;
  }
}
