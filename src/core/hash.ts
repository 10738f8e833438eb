// A hash of a function's core tree: equal for functions that mean the same, wherever they stand. Positions, and with
// them line breaks and comments, are left out; variables count by the order in which they appear.
import { Const, Func, Var } from "../types/objects.ts";
import type { Type } from "../types/types.ts";
import type { FunctionBody } from "./nodes.ts";
import { isPackageVariable } from "./roots.ts";

/** What a hash needs to know of what lies outside of the tree; keys that are equal mean the same. */
export interface Keys {
  type(type: Type): string;
  func(func: Func): string;
  /** Of a package's variable. */
  variable(v: Var): string;
}

/** Where the tree says how the source looks, not what it means. */
const ignored = new Set([
  "source",
  "pos",
  "end",
  "start",
  "rbrace",
  "lbrace",
  "colon",
  "arrow",
  "opPos",
  "namePos",
  "keyPos",
  "typePos",
  "rangePos",
  "bindPos",
  "lead",
  "defers", // statements of the body
  "gotos",
  "parameter", // of a method expression: its type stands at its uses
]);

/** The hash as 14 hexadecimal digits. */
export function hashOf(body: FunctionBody, keys: Keys): string {
  const hasher = new Hasher(keys);
  hasher.body(body);
  return hasher.digest();
}

class Hasher {
  private readonly keys: Keys;
  private readonly numbers = new Map<Var, number>();
  // Two 32-bit streams of FNV-1a with different starts: 53 bits of both make the hash.
  private a = 0x811c9dc5;
  private b = 0x9e3779b9;

  constructor(keys: Keys) {
    this.keys = keys;
  }

  digest(): string {
    const hex = (n: number, digits: number) => (n >>> 0).toString(16).padStart(8, "0").slice(-digits);
    return hex(this.a, 8) + hex(this.b, 6);
  }

  body(body: FunctionBody): void {
    this.value(body);
  }

  private text(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      this.a = Math.imul(this.a ^ c, 0x01000193);
      this.b = Math.imul(this.b ^ c, 0x01000193) + 0x7ed55d16;
    }
    this.a = Math.imul(this.a ^ 0x100, 0x01000193);
    this.b = Math.imul(this.b ^ 0x100, 0x01000193);
  }

  /** Any part of the tree; the checker's objects and types stand for what their keys say. */
  private value(x: unknown): void {
    if (typeof x !== "object" || x === null) return this.text(`${typeof x} ${x}`);
    if (Array.isArray(x)) {
      this.text(`list ${x.length}`);
      for (const item of x) this.value(item);
    } else if (x instanceof Var) this.variable(x);
    else if (x instanceof Func) this.text(`func ${this.keys.func(x)}`);
    // A constant's value stands beside its name.
    else if (x instanceof Const) this.text(`const ${x.name}`);
    else if (isType(x)) this.text(`type ${this.keys.type(x)}`);
    else this.fields(x);
  }

  private fields(x: object): void {
    for (const [name, part] of Object.entries(x)) {
      if (ignored.has(name)) continue;
      this.text(name);
      this.value(part);
    }
    this.text("end");
  }

  private variable(v: Var): void {
    if (v.isField) return this.text(v.name);
    if (isPackageVariable(v)) return this.text(`var ${this.keys.variable(v)}`);
    let number = this.numbers.get(v);
    if (number === undefined) this.numbers.set(v, (number = this.numbers.size));
    // The emitted code has Go's names.
    this.text(`${v.name} ${number}`);
  }
}

/** Nodes are plain objects, types are not. */
function isType(x: object): x is Type {
  return Object.getPrototypeOf(x) !== Object.prototype;
}
