// Index expressions (specification: "Index expressions"). Bounds checks are explicit and left out where the index
// is proven (architecture: "nil, panics and JS errors").
import type * as ast from "../../syntax/nodes.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { intKind, isBool } from "../kinds.ts";
import { rangeOf } from "../ranges.ts";
import { isPlain, isSimple, reuse } from "../reuse.ts";
import { functionValue, typeArgsOf } from "./names.ts";

export function indexExpr(g: Generator, e: ast.IndexExpr): b.Expression {
  const container = g.typeOf(e.x);
  const actual = g.under(container);
  switch (actual.kind) {
    case "signature":
      return instantiated(g, e);
    case "map":
      return mapElement(g, e, actual.key, actual.elem);
    case "basic":
      return byteOf(g, e);
    default: {
      const { array, index } = elementPlace(g, e);
      return readElement(g.typeOf(e), b.element(array, index, e.lbrack));
    }
  }
}

/** Elements of type bool are stored as 0 and 1. */
export function readElement(elem: Type, place: b.Expression): b.Expression {
  return isBool(elem) ? b.binary("===", place, b.num(1)) : place;
}

function instantiated(g: Generator, e: ast.IndexExpr): b.Expression {
  const id = e.x.kind === "SelectorExpr" ? e.x.sel : e.x;
  const obj = id.kind === "Ident" ? g.object(id) : null;
  if (obj?.kind !== "func" || id.kind !== "Ident") return g.unsupported(e.pos, "instantiation");
  return functionValue(g, obj, typeArgsOf(g, id), id.pos);
}

function mapElement(g: Generator, e: ast.IndexExpr, key: Type, elem: Type): b.Expression {
  const value = b.invoke(g.expr(e.x), "get", [g.value(e.indices[0], g.concrete(key))], e.lbrack);
  return b.logical("??", value, g.zero(g.concrete(elem)));
}

function byteOf(g: Generator, e: ast.IndexExpr): b.Expression {
  const s = reuse(g, g.expr(e.x), isUnchecked(g, e, null));
  const index = isUnchecked(g, e, null)
    ? indexNumber(g, e.indices[0])
    : g.callRuntime(check(g, e.indices[0]), [g.expr(e.indices[0]), b.member(s.again(), "length")], e.lbrack);
  return b.invoke(s.first, "charCodeAt", [index], e.lbrack);
}

/** The index needs no check: proven by the analysis, or by its range for an array. */
function isUnchecked(g: Generator, e: ast.IndexExpr, length: number | null): boolean {
  if (length !== null) {
    const range = rangeOf(g, e.indices[0]);
    if (range !== null && range.min >= 0 && range.max < length) return true;
  }
  return g.analysis.indexInBounds(e, g.fn.instance);
}

/** The runtime's check for an index of that type. */
function check(g: Generator, index: ast.Expr): string {
  return intKind(g.typeOf(index))?.form === "big" ? "indexBig" : "index";
}

/** A proven index as a JS number. */
function indexNumber(g: Generator, e: ast.Expr): b.Expression {
  const x = g.expr(e);
  if (intKind(g.typeOf(e))?.form !== "big") return x;
  if (x.type === "Literal") return b.num(Number(x.value), x.pos);
  return b.call(b.id("Number"), [x]);
}

/** Keeps an operand for later, where evaluation order asks for it. */
export type Keep = (operand: b.Expression, source: ast.Expr) => b.Expression;

/** Array and index of an element of an array, a pointer to one, or a slice. */
export function elementPlace(
  g: Generator,
  e: ast.IndexExpr,
  keep: Keep = (operand) => operand,
): { array: b.Expression; index: b.Expression } {
  let actual = g.under(g.typeOf(e.x));
  const isPointer = actual.kind === "pointer";
  if (actual.kind === "pointer") actual = g.under(actual.elem);
  const [at] = e.indices;
  const base = keep(g.expr(e.x), e.x);
  if (actual.kind === "array") {
    // A nil pointer comes before an index out of range.
    const length = isPointer && isSimple(base) ? b.member({ ...base }, "length") : b.num(actual.len);
    const index = isUnchecked(g, e, actual.len)
      ? keep(indexNumber(g, at), at)
      : // Go reports index 0 for whatever index of an array without elements.
        g.callRuntime(
          check(g, at),
          [actual.len === 0 && isPlain(g, at) ? b.num(0) : keep(g.expr(at), at), length],
          e.lbrack,
        );
    return { array: base, index };
  }
  const slice = reuse(g, base, false, isPlain(g, at));
  const array = b.member(slice.first, "array");
  const offset = b.member(slice.again(), "offset");
  if (isUnchecked(g, e, null)) {
    const index = keep(indexNumber(g, at), at);
    const isZero = index.type === "Literal" && index.value === 0;
    return { array, index: isZero ? offset : b.binary("+", offset, index) };
  }
  const checked = g.callRuntime(
    check(g, at),
    [keep(g.expr(at), at), b.member(slice.again(), "length")],
    e.lbrack,
  );
  return { array, index: b.binary("+", offset, checked) };
}
