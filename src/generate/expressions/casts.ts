// Which pointers can be used as pointers to another type (specification: "Package unsafe"; docs/unsafe.md). The runtime asks
// the same of pointers whose type is not known before (runtime-js/pointers/casts.ts).
import { identical } from "../../types/identical.ts";
import { sizeOf } from "../../types/sizes.ts";
import type { StructT, Type } from "../../types/types.ts";
import type { Generator } from "../generator.ts";
import { basicKind, isAggregate } from "../kinds.ts";

/** A pointer to a `from` can be one to a `to`. */
export function canCast(g: Generator, from: Type, to: Type): boolean {
  return (
    canView(g, from, to) || beginsWith(g, to, from) || (isNumeric(g, first(g, from)) && isOfNumbers(g, to))
  );
}

/** The pointer may be one to the first field of such a struct: the runtime knows. */
function beginsWith(g: Generator, type: Type, part: Type): boolean {
  const struct = g.under(type);
  if (struct.kind !== "struct" || struct.fields.length === 0) return false;
  const { type: first } = struct.fields[0];
  return isSame(g, first!, part) || beginsWith(g, first!, part);
}

function canView(g: Generator, from: Type, to: Type): boolean {
  const [source, target] = [g.under(from), g.under(to)];
  if (isSame(g, from, to) || isHeader(g, from, to) || isHeader(g, to, from)) return true;
  if (source.kind === "interface" && isInterfaceWords(g, target)) return true;
  if (isBytes(g, from) ? basicKind(target) === "string" : basicKind(source) === "string" && isBytes(g, to))
    return true;
  if (target.kind === "array" && isSame(g, from, target.elem)) return true;
  if (isAround(g, to, from) || haveSameElements(g, source, target)) return true;
  if (source.kind === "array") {
    const isPart = target.kind === "array" && isSame(g, source.elem, target.elem) && target.len <= source.len;
    return isPart || (source.len > 0 && canView(g, source.elem, to));
  }
  return source.kind === "struct" && source.fields.length > 0 && canView(g, source.fields[0].type!, to);
}

/** Values of both types are the same in JS. */
function isSame(g: Generator, from: Type, to: Type): boolean {
  const [x, y] = [g.under(from), g.under(to)];
  if (identical(x, y) || (isReference(x) && isReference(y))) return true;
  if (x.kind === "slice" && y.kind === "slice") return isSame(g, x.elem, y.elem);
  return x.kind === "struct" && y.kind === "struct" && haveSameFields(g, x, y);
}

function haveSameFields(g: Generator, x: StructT, y: StructT): boolean {
  return (
    x.fields.length === y.fields.length &&
    x.fields.every((f, i) => f.name === y.fields[i].name && isSame(g, f.type!, y.fields[i].type!))
  );
}

function isReference(type: Type): boolean {
  return type.kind === "pointer" || basicKind(type) === "unsafe.Pointer";
}

/** A struct of one such field, which is neither a number nor an object by itself. */
function isAround(g: Generator, struct: Type, of: Type): boolean {
  const actual = g.under(struct);
  if (actual.kind !== "struct" || actual.fields.length !== 1) return false;
  const [{ type }] = actual.fields;
  return !isNumeric(g, type!) && !isAggregate(g.under(type!)) && isSame(g, of, type!);
}

/** Slices or arrays, of structs of one field the one, of such fields the other; slices of numbers of the same size. */
function haveSameElements(g: Generator, from: Type, to: Type): boolean {
  const areSlices = from.kind === "slice" && to.kind === "slice";
  if (!areSlices && !(from.kind === "array" && to.kind === "array" && to.len <= from.len)) return false;
  if (areSlices && isNumeric(g, from.elem) && isNumeric(g, to.elem))
    return (
      ![from, to].some(({ elem }) => basicKind(g.under(elem)) === "bool") &&
      haveSameSize(g, from.elem, to.elem)
    );
  return isAround(g, to.elem, from.elem) || isAround(g, from.elem, to.elem);
}

function haveSameSize(g: Generator, x: Type, y: Type): boolean {
  return sizeOf(g.under(x)) === sizeOf(g.under(y));
}

/** A struct of the words of a string or slice. */
function isHeader(g: Generator, header: Type, of: Type): boolean {
  const struct = g.under(header);
  if (struct.kind !== "struct" || struct.fields.length < 2) return false;
  const [data, ...lengths] = struct.fields.map((f) => g.under(f.type!));
  const value = g.under(of);
  const count = basicKind(value) === "string" ? 1 : value.kind === "slice" ? 2 : 0;
  const isData = isReference(data) || basicKind(data) === "uintptr";
  return isData && lengths.length === count && lengths.every((t) => basicKind(t) === "int");
}

/** A struct or array of the two words of an interface; an array without elements is there for the alignment alone. */
function isInterfaceWords(g: Generator, type: Type): boolean {
  const isWord = (t: Type) => basicKind(g.under(t)) === "unsafe.Pointer";
  if (type.kind === "array") return type.len === 2 && isWord(type.elem);
  if (type.kind !== "struct") return false;
  const types = type.fields.map((f) => g.under(f.type!)).filter((t) => t.kind !== "array" || t.len > 0);
  return types.length === 2 && types.every(isWord);
}

function isBytes(g: Generator, type: Type): boolean {
  const actual = g.under(type);
  return actual.kind === "slice" && basicKind(g.under(actual.elem)) === "uint8";
}

/** What a struct or array begins with. */
function first(g: Generator, type: Type): Type {
  const actual = g.under(type);
  if (actual.kind === "array" && actual.len > 0) return first(g, actual.elem);
  return actual.kind === "struct" && actual.fields.length > 0 ? first(g, actual.fields[0].type!) : actual;
}

/** There is nothing in values of the type but numbers: see structviews.ts of the runtime. */
function isOfNumbers(g: Generator, type: Type): boolean {
  const actual = g.under(type);
  if (actual.kind === "array") return isOfNumbers(g, actual.elem);
  if (actual.kind !== "struct") return isNumeric(g, actual);
  return actual.fields.length > 0 && actual.fields.every((f) => isOfNumbers(g, f.type!));
}

function isNumeric(g: Generator, type: Type): boolean {
  return /^(bool|u?int(8|16|32|64)?|uintptr|float(32|64))$/.test(basicKind(g.under(type)) ?? "");
}
