// Names in emitted code (architecture: "Names in emitted code"): which Go names need a `$`.
import { nameText } from "./text.ts";

/** Words that JS reserves in modules, and the globals that emitted code uses. */
const reserved = new Set([
  ..."arguments await break case catch class const continue debugger default delete do else enum eval export extends".split(
    " ",
  ),
  ..."false finally for function if implements import in instanceof interface let new null package private".split(
    " ",
  ),
  ..."protected public return static super switch this throw true try typeof var void while with yield".split(
    " ",
  ),
  ..."Array BigInt BigInt64Array BigUint64Array Boolean Error Float32Array Float64Array Infinity Int16Array".split(
    " ",
  ),
  ..."Int32Array Int8Array Map Math NaN Number Object Promise Reflect Set String Symbol Uint16Array Uint32Array".split(
    " ",
  ),
  ..."Uint8Array globalThis undefined async".split(" "),
]);

/** Members that JS gives a meaning to. */
const reservedMembers = new Set([
  ..."constructor __proto__ prototype then toString valueOf toJSON hasOwnProperty".split(" "),
]);

/** A Go name as a JS binding. */
export function bindingName(name: string): string {
  return reserved.has(name) ? `${name}$` : nameText(name);
}

/** A Go field's or method's name as a JS property. */
export function memberName(name: string): string {
  return reservedMembers.has(name) ? `${name}$` : nameText(name);
}

/** A Go method's name as a JS property, which objects of all types can have: the value in a `Box` is a property as well. */
export function methodName(name: string): string {
  return name === "value" ? "value$" : memberName(name);
}

/** Behind the name of a function or method: that of its sync form. */
export const syncSuffix = "$sync";

/** What the name of a form that passes integers of 64 bits as words ends with (analyze/ranges/wordsforms.ts). */
export const wordsSuffix = "$words";

/** Property name of the i-th field; blank ones are numbered. */
export function fieldName(name: string, index: number): string {
  return name === "_" ? `_${index}` : memberName(name);
}

/** `base`, or `base$1`, `base$2`, …: the first that is not taken. */
export function uniqueName(base: string, taken: (name: string) => boolean): string {
  return numberedName(base, taken, 0).name;
}

/** Unique names where what is taken stays taken: so many of one base are found without trying all of them again. */
export class UniqueNames {
  private readonly next = new Map<string, number>();
  private readonly taken: (name: string) => boolean;

  constructor(taken: (name: string) => boolean) {
    this.taken = taken;
  }

  of(base: string): string {
    const { name, next } = numberedName(base, this.taken, this.next.get(base) ?? 0);
    this.next.set(base, next);
    return name;
  }
}

/** The first name from a number on that is not taken, and the number behind it; 0 is the base itself. */
function numberedName(
  base: string,
  taken: (name: string) => boolean,
  first: number,
): { name: string; next: number } {
  for (let i = first; ; i++) {
    const name = i === 0 ? base : `${base}$${i}`;
    if (!taken(name)) return { name, next: i + 1 };
  }
}
