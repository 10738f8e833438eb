// Index expressions (specification: "Index expressions"). Bounds checks are explicit and left out where the index
// is proven (architecture: "nil, panics and JS errors").
import type * as core from "../../core/nodes.ts";
import type { Tuple, Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { isBool } from "../kinds.ts";
import { hashArgument } from "../maps.ts";
import { rangeOf } from "../ranges.ts";
import { isPlain, isSimple, reuse } from "../reuse.ts";

export function index(g: Generator, e: core.Index): b.Expression {
  if (e.of === "string") return byteOf(g, e);
  const { array, index } = elementPlace(g, e);
  return readElement(e.type, b.element(array, index, e.pos));
}

/** Elements of type bool are stored as 0 and 1. */
export function readElement(elem: Type, place: b.Expression): b.Expression {
  return isBool(elem) ? b.binary("===", place, b.num(1)) : place;
}

/** A map element; for the comma-ok form an array of the element and whether it is there. */
export function mapIndex(g: Generator, e: core.MapIndex): b.Expression {
  const hash = hashArgument(g, e.key.type);
  if (e.commaOk) {
    const zero = g.zero((e.type as Tuple).vars[0].type!);
    return g.callRuntime("lookup", [g.expr(e.x), g.expr(e.key), zero, ...hash], e.pos);
  }
  return b.logical("??", b.invoke(g.expr(e.x), "get", [g.expr(e.key), ...hash], e.pos), g.zero(e.type));
}

/** Whether a map has a key, of which nothing else is asked; null where the key may have no hash, which a nil map does not see. */
export function mapHas(g: Generator, e: core.Expr): b.Expression | null {
  if (e.kind !== "MapIndex" || hashArgument(g, e.key.type).length > 0) return null;
  return b.invoke(g.expr(e.x), "has", [g.expr(e.key)], e.pos);
}

function byteOf(g: Generator, e: core.Index): b.Expression {
  const s = reuse(g, g.expr(e.x), isUnchecked(g, e, null));
  const index = isUnchecked(g, e, null)
    ? g.expr(e.index)
    : g.callRuntime("index", [g.expr(e.index), b.member(s.again(), "length")], e.pos);
  return b.invoke(s.first, "charCodeAt", [index], e.pos);
}

/** The index needs no check: proven by the analysis, or by its range for an array. */
function isUnchecked(g: Generator, e: core.Index, length: number | null): boolean {
  if (length !== null) {
    const range = rangeOf(g, e.index);
    if (range !== null && range.min >= 0 && range.max < length) return true;
  }
  return g.fn.checked.has(e) || g.analysis.indexInBounds(e.source, g.fn.instance);
}

/** Keeps an operand for later, where evaluation order asks for it. */
export type Keep = (operand: b.Expression, source: core.Expr) => b.Expression;

/** Array and index of an element of an array, a pointer to one, or a slice. */
export function elementPlace(
  g: Generator,
  e: core.Index,
  keep: Keep = (operand) => operand,
): { array: b.Expression; index: b.Expression } {
  const at = e.index;
  const container = g.under(e.x.type);
  if (container.kind === "slice") {
    const place = placeInLoop(g, e, keep);
    if (place !== null) return place;
  }
  const base = keep(g.expr(e.x), e.x);
  if (container.kind === "array") {
    // A nil pointer comes before an index out of range.
    const isPointer = e.x.kind === "Deref" && e.x.isImplicit;
    const length = isPointer && isSimple(base) ? b.member({ ...base }, "length") : b.num(container.len);
    return { array: base, index: arrayIndex(g, e, container.len, keep, length) };
  }
  const slice = reuse(g, base, false, isPlain(at));
  const array = b.member(slice.first, "array");
  const offset = b.member(slice.again(), "offset");
  if (isUnchecked(g, e, null)) {
    const index = keep(g.expr(at), at);
    const isZero = index.type === "Literal" && index.value === 0;
    return { array, index: isZero ? offset : b.binary("+", offset, index) };
  }
  const length = b.member(slice.again(), "length");
  const checked = g.callRuntime("index", [keep(g.expr(at), at), length], e.pos);
  return { array, index: b.binary("+", offset, checked) };
}

/** The index of an element of an array, checked where it has to be. */
export function arrayIndex(
  g: Generator,
  e: core.Index,
  length: number,
  keep: Keep = (operand) => operand,
  limit: b.Expression = b.num(length),
): b.Expression {
  const index = keep(g.expr(e.index), e.index);
  return isUnchecked(g, e, length) ? index : g.callRuntime("index", [index, limit], e.pos);
}

/** An element of a slice whose parts the loop around it has read before it began; null for others. */
function placeInLoop(
  g: Generator,
  e: core.Index,
  keep: Keep,
): { array: b.Expression; index: b.Expression } | null {
  const array = g.fn.slices?.part(e.x, "array") ?? null;
  if (array === null) return null;
  const rows = rowChecks(g, e.x);
  const at = keep(g.expr(e.index), e.index);
  const isZero = at.type === "Literal" && at.value === 0;
  const part = (name: "offset" | "length") => g.fn.slices!.part(e.x, name)!;
  const own = isUnchecked(g, e, null) ? at : g.callRuntime("index", [at, part("length")], e.pos);
  const index = isZero && own === at ? part("offset") : b.binary("+", part("offset"), own);
  return { array, index: b.sequence(...rows, index) };
}

/** What makes sure at each turn that there is the row which the loop has read before it began. */
export function rowChecks(g: Generator, x: core.Expr): b.Expression[] {
  if (x.kind !== "Index") return [];
  const outer = rowChecks(g, x.x);
  if (isUnchecked(g, x, null)) return outer;
  const length = g.fn.slices!.part(x.x, "length")!;
  return [...outer, g.callRuntime("index", [g.expr(x.index), length], x.pos)];
}
