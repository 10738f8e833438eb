// The builtin functions complex, real and imag (specification: "Manipulating complex numbers").
import { binaryOp, imag, makeImag, real, sign, toComplex, toFloat } from "../constant/index.ts";
import { exprString } from "../syntax/printer.ts";
import { basics } from "../types/basics.ts";
import { identical } from "../types/identical.ts";
import { TypeName } from "../types/objects.ts";
import { allTypes, isNumeric, isUntyped } from "../types/predicates.ts";
import { newTypeParam } from "../types/typeparams.ts";
import { type BasicKind, InterfaceT, type Term, type Type, Union } from "../types/types.ts";
import { isTypeParam, unalias, under } from "../types/underlying.ts";
import { type BuiltinCall, recordBuiltin } from "./builtincall.ts";
import type { Checker } from "./checker.ts";
import { type Operand, operandString } from "./operand.ts";
import { convertUntyped } from "./untyped.ts";

type TypeMap = Partial<Record<BasicKind, Type>>;

const complexOfFloat: TypeMap = {
  float32: basics.complex64,
  float64: basics.complex128,
  "untyped float": basics["untyped complex"],
};

const floatOfComplex: TypeMap = {
  complex64: basics.float32,
  complex128: basics.float64,
  "untyped complex": basics["untyped float"],
};

/** complex(x, y) */
export function complexOf(c: Checker, x: Operand, { call, args }: BuiltinCall): boolean {
  const [, y] = args;
  giveSameType(c, x, y);
  if (x.mode === "invalid" || y.mode === "invalid") return false;
  if (!identical(x.type, y.type)) {
    const types = `${c.typeString(x.type)} and ${c.typeString(y.type)}`;
    const text = `${exprString(call)} (mismatched types ${types})`;
    c.error(x, "InvalidComplex", `invalid operation: ${text}`);
    return false;
  }
  const type = mapType(c, x, "complex", complexOfFloat);
  if (type === null) {
    const text = `arguments have type ${c.typeString(x.type)}, expected floating-point`;
    c.error(x, "InvalidComplex", `invalid argument: ${text}`);
    return false;
  }
  if (x.mode === "constant" && y.mode === "constant") {
    const value = binaryOp(toFloat(x.value!), "+", makeImag(toFloat(y.value!)));
    x.setConstant(type, toComplex(value));
  } else {
    recordBuiltin(c, call.fun, type, [x.type, x.type]);
    x.setValue(type);
  }
  return true;
}

function giveSameType(c: Checker, x: Operand, y: Operand): void {
  if (isUntyped(x.type) && isUntyped(y.type)) {
    if (x.mode === "constant" && y.mode === "constant") {
      for (const part of [x, y]) {
        if (isNumeric(part.type) && sign(imag(part.value!)) === 0) part.type = basics["untyped float"];
      }
    } else {
      // A shift that is not constant: it must fail, since floats cannot be shifted.
      convertUntyped(c, x, basics.float64);
      convertUntyped(c, y, basics.float64);
    }
  } else if (isUntyped(x.type)) {
    convertUntyped(c, x, y.type);
  } else if (isUntyped(y.type)) {
    convertUntyped(c, y, x.type);
  }
}

/** real(x) and imag(x) */
export function partOf(c: Checker, x: Operand, { call, name }: BuiltinCall): boolean {
  if (isUntyped(x.type)) {
    if (x.mode === "constant") {
      if (isNumeric(x.type)) x.type = basics["untyped complex"];
    } else {
      convertUntyped(c, x, basics.complex128);
      if ((x.mode as string) === "invalid") return false;
    }
  }
  const type = mapType(c, x, name, floatOfComplex);
  if (type === null) {
    const code = name === "real" ? "InvalidReal" : "InvalidImag";
    const text = `argument has type ${c.typeString(x.type)}, expected complex type`;
    c.error(x, code, `invalid argument: ${text}`);
    return false;
  }
  if (x.mode === "constant") {
    const value = toComplex(x.value!);
    x.setConstant(type, name === "real" ? real(value) : imag(value));
  } else {
    recordBuiltin(c, call.fun, type, [x.type]);
    x.setValue(type);
  }
  return true;
}

/** Maps a type, or each type of a type parameter's type set: the result is then a new type parameter. */
function mapType(c: Checker, x: Operand, name: string, map: TypeMap): Type | null {
  const { type } = x;
  const one = (t: Type | null) => {
    const u = t === null ? null : under(t);
    return u?.kind === "basic" ? (map[u.basic] ?? null) : null;
  };
  const param = unalias(type);
  if (param.kind !== "typeparam" || !isTypeParam(type)) return one(type);
  const terms: Term[] = [];
  const ok = allTypes(type, (t) => {
    const mapped = one(t);
    if (mapped === null) return false;
    terms.push({ tilde: t !== null && unalias(t).kind === "basic", type: mapped });
    return true;
  });
  if (!ok) return null;
  // No type that could be written is the type of the result.
  const code = { complex: "InvalidComplex", real: "InvalidReal", imag: "InvalidImag" }[name]!;
  const text = `not supported as argument to built-in ${name} for go1.18 (see go.dev/issue/50937)`;
  c.softError(x, code, `${operandString(c, x)} ${text}`);
  const bound = new InterfaceT();
  bound.embeddeds = [new Union(terms)];
  bound.complete = true;
  const result = newTypeParam(new TypeName(param.obj.pos, c.pkg, param.obj.name, null), bound);
  result.index = 0;
  return result;
}
