// Basic, function and composite literals (specification: "Integer literals" … "String literals", "Function
// literals", "Composite literals").
import type { Constant } from "../constant/constant.ts";
import { constantString, fromLiteral, sign } from "../constant/index.ts";
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { basics, invalidType } from "../types/basics.ts";
import { commonUnder } from "../types/common.ts";
import { identical } from "../types/identical.ts";
import { isNonTypeParamInterface } from "../types/predicates.ts";
import { ArrayT, type MapT, type StructT, type Type } from "../types/types.ts";
import { deref, isValid, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { overflow, representableConst } from "./constants.ts";
import { instantiateFor } from "./expressions.ts";
import { index } from "./index.ts";
import { Operand } from "./operand.ts";
import { keyedFields, mixture } from "./structfields.ts";

// ---- Basic literals

const literalTypes = {
  INT: basics["untyped int"],
  FLOAT: basics["untyped float"],
  IMAG: basics["untyped complex"],
  CHAR: basics["untyped rune"],
  STRING: basics["untyped string"],
};

/** Longer literals mean nothing and take long to convert. */
const maxLiteralLength = 10000;

export function basicLit(c: Checker, x: Operand, e: ast.BasicLit): void {
  if (e.bad) return x.invalidate();
  if (e.token === "INT" || e.token === "FLOAT" || e.token === "IMAG") {
    checkNumberSyntax(c, e);
    if (e.value.length > maxLiteralLength) {
      const start = e.value.slice(0, 10);
      const text = `excessively long constant: ${start}... (${e.value.length} chars)`;
      c.error(e, "InvalidConstVal", text);
      return x.invalidate();
    }
  }
  const value: Constant = fromLiteral(e.token, e.value);
  if (value.kind === "unknown") {
    c.error(e, "InvalidConstVal", `malformed constant: ${e.value}`);
    return x.invalidate();
  }
  x.setConstant(literalTypes[e.token], value);
  x.expr = e;
  overflow(c, x, e.pos);
}

/** Reports forms of numbers that came with Go 1.13. */
function checkNumberSyntax(c: Checker, e: ast.BasicLit): void {
  if (e.value.length <= 2 || c.allowVersion("go1.13")) return;
  const prefix = e.value[0] === "0" ? e.value[1].toLowerCase() : "";
  let what = "";
  if (e.value.includes("_")) what = "underscore in numeric literal";
  else if (prefix === "b") what = "binary literal";
  else if (prefix === "o") what = "0o/0O-style octal literal";
  else if (prefix === "x" && e.token !== "INT") what = "hexadecimal floating-point literal";
  if (what !== "") c.versionError(e, "go1.13", what);
}

// ---- Function literals

export function funcLit(c: Checker, x: Operand, e: ast.FuncLit): void {
  const sig = c.rules.typ(c, e.type);
  if (sig.kind !== "signature") return x.invalidate();
  c.info.funcTypes.set(e, sig);
  // The body may refer to a type that is still being declared: check it when the statement is done.
  const { decl, iota } = c.env;
  const { func } = c.env;
  c.later(() => {
    const outer = c.env.func;
    c.env.func = func;
    c.rules.funcBody(c, decl, "<function literal>", sig, e.body, iota);
    c.env.func = outer;
  });
  x.setValue(sig);
}

// ---- Composite literals

/** `hint` is the element type of the enclosing literal if `e` elides its type. */
export function compositeLit(c: Checker, x: Operand, e: ast.CompositeLit, hint: Type | null): void {
  const { type, base, isElem } = literalType(c, e, hint);
  const common = commonUnder(base);
  const structure = common.type;
  switch (structure?.kind) {
    case "struct":
      structLit(c, e, structure, base);
      break;
    case "array": {
      const length = indexedElts(c, e.elts, structure.elem, structure.len);
      if (structure.len < 0) {
        structure.len = length;
        if (e.type !== null) c.recordType(e.type, "type", structure);
      }
      break;
    }
    case "slice":
      indexedElts(c, e.elts, structure.elem, -1);
      break;
    case "map":
      mapLit(c, e, structure);
      break;
    default:
      c.rules.use(c, ...e.elts);
      if (structure === null || isValid(structure)) {
        const what = `invalid composite literal${isElem ? " element" : ""} type ${c.typeString(type)}`;
        const reason = structure === null ? " (no common underlying type)" : "";
        c.error(e, "InvalidLit", what + reason);
        x.invalidate();
        return;
      }
  }
  x.setValue(type);
}

interface LiteralType {
  type: Type;
  /** `type`, or what it points to where &T{} may be abbreviated. */
  base: Type;
  isElem: boolean;
}

function literalType(c: Checker, e: ast.CompositeLit, hint: Type | null): LiteralType {
  if (e.type !== null) {
    const { type } = e;
    if (type.kind === "ArrayType" && type.len?.kind === "Ellipsis" && type.len.elem === null) {
      const array = new ArrayT(c.rules.varType(c, type.elem), -1);
      return { type: array, base: array, isElem: false };
    }
    const declared = c.rules.typ(c, type);
    return { type: declared, base: declared, isElem: false };
  }
  if (hint !== null) {
    const pointee = deref(commonUnder(hint).type ?? hint);
    return { type: hint, base: pointee.isPointer ? pointee.type : hint, isElem: true };
  }
  c.error(e, "UntypedLit", "missing type in composite literal");
  return { type: invalidType, base: invalidType, isElem: false };
}

function structLit(c: Checker, e: ast.CompositeLit, struct: StructT, base: Type): void {
  if (e.elts.length === 0) return;
  if (e.elts[0].kind === "KeyValueExpr") keyedFields(c, e.elts, struct, base);
  else positionalFields(c, e, struct, base);
}

function positionalFields(c: Checker, e: ast.CompositeLit, struct: StructT, base: Type): void {
  const { elts } = e;
  for (let i = 0; i < elts.length; i++) {
    const elt = elts[i];
    if (elt.kind === "KeyValueExpr") {
      c.error(elt, "MixedStructLit", mixture);
      continue;
    }
    const field = i < struct.fields.length ? struct.fields[i] : null;
    const isVisible = field !== null && (field.pkg === c.pkg || field.exported);
    if (isVisible && plainLiteral(c, elt, field.type!)) continue;
    const x = new Operand();
    c.rules.genericExpr(c, x, elt);
    if (field !== null) instantiateFor(c, x, field.type, "struct literal");
    if (field === null) {
      c.error(x, "InvalidStructLit", `too many values in struct literal of type ${c.typeString(base)}`);
      c.rules.use(c, ...e.elts.slice(i + 1));
      return;
    }
    if (!isVisible) {
      const place = `struct literal of type ${c.typeString(base)}`;
      const what = `implicit assignment to unexported field ${field.name} in ${place}`;
      c.error(x, "UnexportedLitField", what);
      continue;
    }
    c.rules.assignment(c, x, field.type, "struct literal");
  }
  if (e.elts.length < struct.fields.length) {
    const isOpen = struct.fields.every((field) => field.pkg === c.pkg || field.exported);
    const hint = isOpen ? "" : " (type has unexported fields - use key:value pairs)";
    const what = `too few values in struct literal of type ${c.typeString(base)}`;
    c.error(e.rbrace, "InvalidStructLit", what + hint);
  }
}

/** Checks an element of a type; `context` is for messages. */
function element(c: Checker, e: ast.Expr, type: Type, context: string): void {
  if (plainLiteral(c, e, type)) return;
  const x = new Operand();
  c.rules.element(c, x, e, type, context);
  c.rules.assignment(c, x, type, context);
}

/** Records a basic literal that a basic type represents, the most frequent element of tables; false for all else. */
function plainLiteral(c: Checker, e: ast.Expr, type: Type): boolean {
  if (e.kind !== "BasicLit" || e.bad || e.value.length > maxLiteralLength || !c.allowVersion("go1.13"))
    return false;
  const basic = under(type);
  if (basic.kind !== "basic") return false;
  const value = representableConst(fromLiteral(e.token, e.value), basic);
  if (value === null || value.kind === "unknown") return false;
  c.recordType(e, "constant", type, value);
  return true;
}

/** Checks the elements of an array or slice literal; returns the length they ask for. */
function indexedElts(c: Checker, elts: ast.Expr[], elem: Type, length: number): number {
  /** Indices from the first written one on; those before it, `inOrder` of them, need no set. */
  let seen: Set<number> | null = null;
  let inOrder = 0;
  let next = 0;
  let max = 0;
  for (const e of elts) {
    let valid = false;
    if (e.kind === "KeyValueExpr") {
      seen ??= new Set();
      const key = index(c, e.key, length);
      if (isValid(key.type)) {
        valid = key.value >= 0;
        if (valid) next = key.value;
        else c.error(e, "InvalidLitIndex", `index ${exprString(e.key)} must be integer constant`);
      }
    } else if (length >= 0 && next >= length) {
      c.error(e, "OversizeArrayLit", `index ${next} is out of bounds (>= ${length})`);
    } else {
      valid = true;
    }
    if (valid && seen === null) inOrder = next + 1;
    else if (valid) {
      if (next < inOrder || seen!.has(next)) {
        c.error(e, "DuplicateLitKey", `duplicate index ${next} in array or slice literal`);
      }
      seen!.add(next);
    }
    element(c, e.kind === "KeyValueExpr" ? e.value : e, elem, "array or slice literal");
    next++;
    max = Math.max(max, next);
  }
  return max;
}

function mapLit(c: Checker, e: ast.CompositeLit, map: MapT): void {
  const seen = new Map<string, Type[]>();
  const x = new Operand();
  for (const kv of e.elts) {
    if (kv.kind !== "KeyValueExpr") {
      c.error(kv, "MissingLitKey", "missing key in map literal");
      continue;
    }
    c.rules.element(c, x, kv.key, map.key, "map literal");
    c.rules.assignment(c, x, map.key, "map literal");
    if (x.mode === "invalid") continue;
    if (x.mode === "constant" && isDuplicateKey(x, map.key, seen)) {
      const key = constantString(x.value!);
      c.error(x, "DuplicateLitKey", `duplicate key ${key} in map literal`);
      continue;
    }
    c.rules.element(c, x, kv.value, map.elem, "map literal");
    c.rules.assignment(c, x, map.elem, "map literal");
  }
}

/** Keys of an interface type are equal only if their types are, too. */
function isDuplicateKey(x: Operand, keyType: Type, seen: Map<string, Type[]>): boolean {
  const key = keyOf(x.value!);
  const types = seen.get(key);
  if (types === undefined) {
    seen.set(key, [x.type]);
    return false;
  }
  if (!isNonTypeParamInterface(keyType) || types.some((type) => identical(type, x.type))) return true;
  types.push(x.type);
  return false;
}

/** A text that is the same for equal constants only. */
export function keyOf(value: Constant): string {
  switch (value.kind) {
    case "int":
      return `n ${value.value}/1`;
    case "float":
      return `n ${value.num}/${value.den}`;
    case "complex":
      return sign(value.im) === 0 ? keyOf(value.re) : `c ${keyOf(value.re)} ${keyOf(value.im)}`;
    case "unknown":
      return "u";
    default:
      return `${value.kind} ${value.value}`;
  }
}
