// Constant values (specification: "Constants"): the checker's exact value in the representation of its type.
import type { Constant } from "../../constant/constant.ts";
import { toFloat32, toNumber } from "../../constant/convert.ts";
import type * as core from "../../core/nodes.ts";
import type { Pos } from "../../source/position.ts";
import { defaultType } from "../../types/basics.ts";
import type { Const } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { basicKind, intKind, isComplexKind } from "../kinds.ts";
import { homeOf } from "./names.ts";

export function constantValue(g: Generator, value: Constant, type: Type, pos?: Pos): b.Expression {
  if (value.kind === "bool") return b.bool(value.value, pos);
  if (value.kind === "string") return b.str(value.value, pos);
  const int = intKind(type);
  if (int !== null) {
    const exact = integerOf(value);
    return isSafeInteger(exact) ? b.num(Number(exact), pos) : b.big(exact, pos);
  }
  const kind = basicKind(type);
  if (isComplexKind(kind)) return complexValue(g, value, kind === "complex64", pos);
  return b.num(floatOf(value, kind === "float32"), pos);
}

function integerOf(value: Constant): bigint {
  if (value.kind === "int") return value.value;
  if (value.kind === "float") return value.num / value.den;
  if (value.kind === "complex") return integerOf(value.re);
  return 0n;
}

function isSafeInteger(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}

function floatOf(value: Constant, single: boolean): number {
  const real = value.kind === "complex" ? value.re : value;
  return single ? toFloat32(real) : toNumber(real);
}

function complexValue(g: Generator, value: Constant, single: boolean, pos?: Pos): b.Expression {
  const im = value.kind === "complex" ? floatOf(value.im, single) : 0;
  return b.newOf(g.runtime("Complex"), [b.num(floatOf(value, single)), b.num(im)], pos);
}

/** A constant expression: by name where it is one, else as a literal. */
export function constantExpr(g: Generator, e: core.Constant): b.Expression {
  const literal = constantValue(g, e.value, e.type, e.pos);
  if (e.lead !== null) literal.lead = e.lead;
  if (e.written.kind !== "name") return formula(g, e, literal) ?? literal;
  const { obj, pos } = e.written;
  return constantName(g, obj, pos, literal) ?? named(literal, obj.name);
}

/** A sum, difference or product of named integers as it is written: JS folds it as well as we do. */
function formula(g: Generator, e: core.Constant, literal: b.Expression): b.Expression | null {
  const { written } = e;
  if (written.kind !== "operation" || !isNumber(literal)) return null;
  const [x, y] = [formulaOperand(g, written.x), formulaOperand(g, written.y)];
  if (x === null || y === null || (x.type === "Literal" && y.type === "Literal")) return null;
  return b.binary(written.op, x, y, written.pos);
}

function formulaOperand(g: Generator, e: core.Constant): b.Expression | null {
  if (!isNumber(constantValue(g, e.value, e.type))) return null;
  const operand = constantExpr(g, e);
  return operand.type === "UnaryExpression" || (operand.type === "Literal" && e.written.kind !== "literal")
    ? null
    : operand;
}

/** A safe integer that is not written as a bigint. */
function isNumber(e: b.Expression): boolean {
  const literal = e.type === "UnaryExpression" ? e.argument : e;
  return (
    literal.type === "Literal" &&
    typeof literal.value === "number" &&
    Number.isSafeInteger(literal.value) &&
    literal.value !== 0
  );
}

/** The inlined value of a constant keeps its name in the source map. */
function named(literal: b.Expression, name: string): b.Expression {
  if (literal.type === "Literal") literal.goName = name;
  return literal;
}

/** A reference to a declared constant, if it is emitted and has the representation that `literal` has. */
function constantName(g: Generator, obj: Const, pos: Pos, literal: b.Expression): b.Expression | null {
  const declared = declaredValue(g, obj);
  if (declared === null || textOf(declared) !== textOf(literal)) return null;
  const local = g.fn.locals.lookup(obj);
  if (local !== null) return b.id(local, pos, obj.name);
  if (obj.pkg === null || obj.parent !== obj.pkg.scope) return null;
  const home = homeOf(g, obj);
  if (home !== g.pkg && !obj.exported) return null;
  return g.moduleName(home, g.plan.names(home).object(obj), pos, obj.name);
}

/** What the declaration of a constant is emitted as; null if it is not. */
export function declaredValue(g: Generator, obj: Const): b.Expression | null {
  if (obj.name === "_" || obj.value === null || obj.value.kind === "unknown" || obj.pkg === null) return null;
  const type = g.concrete(defaultType(obj.type!));
  const int = intKind(type);
  if (int !== null && obj.value.kind !== "int") return null;
  if (int !== null && (obj.value as { value: bigint }).value >= 2n ** 64n) return null;
  if (int !== null && (obj.value as { value: bigint }).value < -(2n ** 63n)) return null;
  if (isComplexKind(basicKind(type))) return null;
  const literal = constantValue(g, obj.value, type, 0);
  return literal.type === "Identifier" ? null : literal;
}

function textOf(e: b.Expression): string {
  if (e.type === "Literal") return e.raw!;
  return e.type === "UnaryExpression" ? e.operator + textOf(e.argument) : "?";
}
