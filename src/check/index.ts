// Index and slice expressions (specification: "Index expressions", "Slice expressions").
import { constantString, sign, stringLength } from "../constant/index.ts";
import type * as ast from "../syntax/nodes.ts";
import { basics, byteType, invalidType } from "../types/basics.ts";
import { commonUnder } from "../types/common.ts";
import { identical } from "../types/identical.ts";
import { allInteger, allTypes, isString, isUntyped, underIs } from "../types/predicates.ts";
import { SliceT, type Type } from "../types/types.ts";
import { isTypeParam, isValid, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { representableConst } from "./constants.ts";
import { nonGeneric } from "./expressions.ts";
import { Operand, operandString } from "./operand.ts";
import { newTarget } from "./target.ts";
import { convertUntyped } from "./untyped.ts";

/** Evaluates `e` into `x`; true if it is an instantiation of a generic function, which is left to the caller. */
export function indexExpr(c: Checker, x: Operand, e: ast.IndexExpr): boolean {
  c.rules.exprOrType(c, x, e.x, true);
  if (x.mode === "invalid") {
    c.rules.use(c, ...e.indices);
    return false;
  }
  if (x.mode === "type") {
    x.mode = "invalid";
    x.type = c.rules.varType(c, e);
    if (isValid(x.type)) x.mode = "type";
    return false;
  }
  if (x.mode === "value" && x.type.kind === "signature" && x.type.typeParams.length > 0) return true;
  nonGeneric(c, null, x);
  if ((x.mode as string) === "invalid") return false;

  const element = isTypeParam(x.type) ? paramElement(x) : elementOf(x, under(x.type));
  if (element === null) {
    c.error(e.lbrack, "NonIndexableOperand", `cannot index ${operandString(c, x)}`);
    c.rules.use(c, ...e.indices);
    x.invalidate();
    return false;
  }
  const { length, key } = element;
  const single = singleIndex(c, e);
  if (single !== null && key !== null) {
    const k = new Operand();
    c.rules.expr(c, newTarget(key, "map index"), k, single);
    c.rules.assignment(c, k, key, "map index");
  } else if (single !== null) {
    index(c, single, length);
  }
  if (single === null) x.invalidate();
  else x.setValue(element.type, element.mode);
  x.expr = e;
  return false;
}

/** What indexing gives. */
interface Element {
  type: Type;
  mode: "value" | "variable" | "mapindex";
  /** Number of elements if known statically, else -1. */
  length: number;
  /** The key type of a map. */
  key: Type | null;
}

function elementOf(x: Operand, u: Type | null): Element | null {
  switch (u?.kind) {
    case "basic": {
      if (!isString(u)) return null;
      const length = x.mode === "constant" && x.value!.kind === "string" ? stringLength(x.value!) : -1;
      return { type: byteType, mode: "value", length, key: null };
    }
    case "array": {
      const mode = x.mode === "variable" ? "variable" : "value";
      return { type: u.elem, mode, length: u.len, key: null };
    }
    case "pointer": {
      const array = under(u.elem);
      if (array.kind !== "array") return null;
      return { type: array.elem, mode: "variable", length: array.len, key: null };
    }
    case "slice":
      return { type: u.elem, mode: "variable", length: -1, key: null };
    case "map":
      return { type: u.elem, mode: "mapindex", length: -1, key: u.key };
    default:
      return null;
  }
}

/** All types of the type set must have the same elements, and be all maps or none. */
function paramElement(x: Operand): Element | null {
  let common: Element | null = null;
  const ok = underIs(x.type, (u) => {
    const element = elementOf(x, u);
    if (element === null) return false;
    if (common === null) {
      common = element;
      return true;
    }
    const first: Element = common;
    const sameKeys =
      first.key === null || element.key === null
        ? first.key === element.key
        : identical(first.key, element.key);
    if (!sameKeys || !identical(first.type, element.type)) return false;
    if (element.length >= 0 && (first.length < 0 || element.length < first.length)) {
      first.length = element.length;
    }
    if (element.mode === "value") first.mode = "value";
    return true;
  });
  return ok ? common : null;
}

function singleIndex(c: Checker, e: ast.IndexExpr): ast.Expr | null {
  if (e.indices.length === 0) {
    c.error(e, "InvalidSyntaxTree", "missing index");
    return null;
  }
  if (e.indices.length > 1) {
    c.error(e.indices[1], "InvalidIndex", "invalid operation: more than one index");
  }
  return e.indices[0];
}

/**
 * Checks an index, which must be below `max` if that is not negative. The value is -1 unless it is a constant;
 * the type is invalid after an error.
 */
export function index(c: Checker, e: ast.Expr, max: number): { type: Type; value: number } {
  const x = new Operand();
  c.rules.expr(c, null, x, e);
  if (!isValidIndex(c, x, "InvalidIndex", "index", false)) return { type: invalidType, value: -1 };
  if (x.mode !== "constant") return { type: x.type, value: -1 };
  if (x.value!.kind !== "int") return { type: invalidType, value: -1 };
  const value = Number(x.value!.value);
  if (max >= 0 && value >= max) {
    const text = constantString(x.value!);
    c.error(x, "InvalidIndex", `invalid argument: index ${text} out of bounds [0:${max}]`);
    return { type: invalidType, value: -1 };
  }
  return { type: x.type, value };
}

/** Checks that `x` can be an index, or the length named by `what`. */
export function isValidIndex(
  c: Checker,
  x: Operand,
  code: string,
  what: string,
  allowNegative: boolean,
): boolean {
  if (x.mode === "invalid") return false;
  convertUntyped(c, x, basics.int);
  if ((x.mode as string) === "invalid") return false;
  const fail = (problem: string) => {
    c.error(x, code, `invalid argument: ${what} ${operandString(c, x)} ${problem}`);
    return false;
  };
  if (!allInteger(x.type)) return fail("must be integer");
  if (x.mode !== "constant") return true;
  const value = x.value!;
  if (value.kind === "int" && !allowNegative && sign(value) < 0) return fail("must not be negative");
  if (representableConst(value, basics.int) === null) return fail("overflows int");
  return true;
}

export function sliceExpr(c: Checker, x: Operand, e: ast.SliceExpr): void {
  const indices = [e.low, e.high, e.max];
  c.rules.expr(c, null, x, e.x);
  if (x.mode === "invalid") {
    c.rules.use(c, ...indices.filter((i) => i !== null));
    return;
  }
  const length = slicedLength(c, x, e);
  if (length === null) return x.invalidate();
  x.mode = "value";
  x.value = null;
  const bounds = indices.map((i, position) => {
    if (i !== null) return index(c, i, length >= 0 ? length + 1 : -1).value;
    return position === 0 ? 0 : length;
  });
  if (!e.full) bounds.pop();
  checkBoundsOrder(c, bounds, indices);
}

/** Gives `x` the type of the slice; returns its greatest index, -1 if unknown, or null after an error. */
function slicedLength(c: Checker, x: Operand, e: ast.SliceExpr): number | null {
  const fail = (at: Operand | ast.Expr, code: string, message: string) => {
    c.error(at, code, message);
    return null;
  };
  const cannot = (what: string) => `cannot slice ${what}${operandString(c, x)}`;
  const cause = { text: "" };
  const u = slicedType(c, x, cause);
  if (u === null) return fail(x, "NonSliceableOperand", `${cannot("")}: ${cause.text}`);
  if (u.kind === "basic" && isString(u)) {
    if (e.full) {
      return fail(e.max ?? e, "InvalidSliceExpr", "invalid operation: 3-index slice of string");
    }
    if (isUntyped(x.type)) {
      if (x.expr !== null) convertUntyped(c, x, basics.string);
    }
    return x.mode === "constant" && x.value!.kind === "string" ? stringLength(x.value!) : -1;
  }
  if (u.kind === "array") {
    if (x.mode !== "variable") {
      return fail(x, "NonSliceableOperand", cannot("unaddressable value "));
    }
    x.type = new SliceT(u.elem);
    return u.len;
  }
  if (u.kind === "pointer") {
    const array = under(u.elem);
    if (array.kind === "array") {
      x.type = new SliceT(array.elem);
      return array.len;
    }
  }
  if (u.kind === "slice") return -1;
  return fail(x, "NonSliceableOperand", cannot(""));
}

/** The common underlying type of the operand, where []byte and string together count as a string. */
function slicedType(c: Checker, x: Operand, cause: { text: string }): Type | null {
  const common = commonUnder(x.type);
  if (common.cause === null) return common.type;
  let hasString = false;
  const bytes = allTypes(x.type, (_, u) => {
    if (u !== null && isString(u)) hasString = true;
    else if (u?.kind !== "slice" || !identical(u.elem, byteType)) return false;
    return true;
  });
  if (bytes && hasString) return basics.string;
  cause.text = common.cause((type) => c.typeString(type));
  if (cause.text === "no specific type") cause.text += ` in ${c.typeString(x.type)}`;
  return null;
}

function checkBoundsOrder(c: Checker, bounds: number[], exprs: (ast.Expr | null)[]): void {
  for (const [i, low] of bounds.entries()) {
    if (low <= 0) continue;
    const j = bounds.findIndex((high, position) => position > i && high >= 0 && high < low);
    if (j < 0) continue;
    c.error(exprs[j]!, "SwappedSliceIndices", `invalid slice indices: ${bounds[j]} < ${low}`);
    return;
  }
}
