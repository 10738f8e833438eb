// Operands: what the checker knows of an expression while it is being checked.
import type { Constant } from "../constant/constant.ts";
import { constantString } from "../constant/index.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { invalidType } from "../types/basics.ts";
import type { Mode } from "../types/info.ts";
import { hasEmptyTypeSet, isUntyped } from "../types/predicates.ts";
import type { Type, TypeParam } from "../types/types.ts";
import { isGeneric, isTypeParam, isValid, unalias, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { posOf } from "./reporting.ts";

/** An intermediate result. Functions that check an expression take one and fill it in. */
export class Operand {
  mode: Mode = "invalid";
  expr: ast.Expr | null = null;
  type: Type = invalidType;
  /** Set if and only if `mode` is "constant". */
  value: Constant | null = null;
  /** Name of the builtin function if `mode` is "builtin": "append", "unsafe.Sizeof" … */
  builtin: string | null = null;

  get pos(): Pos {
    return this.expr?.pos ?? 0;
  }

  /** The predeclared nil. */
  get isNil(): boolean {
    return this.mode === "nil";
  }

  /** A copy that can change on its own. */
  clone(): Operand {
    const copy = new Operand();
    copy.assign(this);
    return copy;
  }

  /** Takes over what `other` says. */
  assign(other: Operand): void {
    this.mode = other.mode;
    this.expr = other.expr;
    this.type = other.type;
    this.value = other.value;
    this.builtin = other.builtin;
  }

  /** An error has been reported for this operand. */
  invalidate(): void {
    this.mode = "invalid";
  }

  setConstant(type: Type, value: Constant): void {
    this.mode = "constant";
    this.type = type;
    this.value = value;
  }

  /** A typed result that is not constant. */
  setValue(type: Type, mode: Mode = "value"): void {
    this.mode = mode;
    this.type = type;
    this.value = null;
  }
}

/** What stands in messages for a value without an expression of its own, at the place of `e`. */
export function standIn(e: { readonly pos: Pos }, name: string): ast.Ident {
  const pos = posOf(e);
  return { kind: "Ident", name, pos, end: pos };
}

const modeNames: Record<Mode, string> = {
  invalid: "invalid operand",
  novalue: "no value",
  builtin: "built-in",
  type: "type",
  constant: "constant",
  variable: "variable",
  mapindex: "map index expression",
  value: "value",
  nil: "nil",
  commaok: "comma, ok expression",
};

/** The operand as messages describe it: `x (variable of type int)`. */
export function operandString(c: Checker, x: Operand): string {
  if (x.mode === "nil") return isUntyped(x.type) ? "nil" : `nil (of type ${c.typeString(x.type)})`;
  const value = x.mode === "constant" && x.value !== null ? constantString(x.value) : "";
  const source = sourceText(c, x, value);
  const withType = !["invalid", "novalue", "builtin", "type"].includes(x.mode);
  let text = modeNames[x.mode];
  if (withType && isValid(x.type) && isUntyped(x.type)) text = `${c.typeString(x.type)} ${text}`;
  if (value !== "" && value !== source) text += ` ${value}`;
  if (withType) text += typeDescription(c, x.type);
  return source === "" ? text : `${source} (${text})`;
}

function sourceText(c: Checker, x: Operand, value: string): string {
  if (x.expr !== null) return exprString(x.expr);
  if (x.mode === "builtin") return x.builtin ?? "";
  if (x.mode === "type") return c.typeString(x.type);
  return value;
}

function typeDescription(c: Checker, type: Type): string {
  if (!isValid(type)) return " with invalid type";
  if (isUntyped(type)) return "";
  const name = c.typeString(type);
  const generic = isGeneric(type) ? "generic " : "";
  if (isTypeParam(type)) {
    const { bound } = unalias(type) as TypeParam;
    const empty = hasEmptyTypeSet(type) ? " with empty type set" : "";
    return ` of type ${name} constrained by ${c.typeString(bound)}${empty}`;
  }
  const renamed = type.kind === "named" || type.kind === "alias";
  return ` of ${generic}${renamed ? `${structureName(type)} ` : ""}type ${name}`;
}

/** What `type` is made of: "struct", "map", …; the basic type's name for a basic type. */
function structureName(type: Type): string {
  const u = under(type);
  return u.kind === "basic" ? u.name.replace("unsafe.", "") : compositeKind(type);
}

/** The kind of a composite type; "" for basic types. */
export function compositeKind(type: Type): string {
  if (isTypeParam(type)) return "type parameter";
  const u = under(type);
  switch (u.kind) {
    case "basic":
      return "";
    case "signature":
      return "func";
    default:
      return u.kind;
  }
}
