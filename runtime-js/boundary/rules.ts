// Which rule of docs/boundary.md is that of a type, and the codecs that the rules make. Facades name the rules that their
// types need, so that a bundle has no others.
import { errorType, Kind, type Type } from "../types/types.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { isContext, isSequence, isTime } from "./natives.ts";

export type RuleName =
  | "basic"
  | "complex"
  | "list"
  | "map"
  | "struct"
  | "pointer"
  | "function"
  | "channel"
  | "sequence"
  | "context"
  | "time"
  | "error"
  | "interface"
  | "any"
  | "opaque";

export class Rule {
  readonly name: RuleName;
  readonly make: (t: Type, codecOf: CodecOf) => Codec;
  /** Other rules that values of such types may need. */
  readonly others: () => readonly Rule[];

  /** Called when the rule is used for the first time. */
  readonly start: () => void;

  constructor(
    name: RuleName,
    make: (t: Type, codecOf: CodecOf) => Codec,
    others: () => readonly Rule[] = () => [],
    start: () => void = () => {},
  ) {
    this.start = start;
    this.name = name;
    this.make = make;
    this.others = others;
  }
}

const rules = new Map<RuleName, Rule>();

/** Makes known the rules among what a function or class uses. */
export function useRules(used: Iterable<unknown>): void {
  for (const rule of used) {
    if (!(rule instanceof Rule) || rules.has(rule.name)) continue;
    rules.set(rule.name, rule);
    rule.start();
    useRules(rule.others());
  }
}

const codecs = new WeakMap<Type, Codec>();

export function codecOf(t: Type): Codec {
  let codec = codecs.get(t);
  if (codec === undefined) {
    const name = ruleOf(t);
    const rule = rules.get(name);
    if (rule === undefined) throw new Error(`the facade does not name the rule "${name}" of ${t.string}`);
    codec = rule.make(t, codecOf);
    codecs.set(t, codec);
  }
  return codec;
}

function ruleOf(t: Type): RuleName {
  if (t === errorType) return "error";
  if (isTime(t)) return "time";
  if (isContext(t)) return "context";
  if (isSequence(t)) return "sequence";
  switch (t.kind) {
    case Kind.Complex64:
    case Kind.Complex128:
      return "complex";
    case Kind.Slice:
    case Kind.Array:
      return "list";
    case Kind.Map:
      return "map";
    case Kind.Struct:
      return "struct";
    case Kind.Pointer:
      return t.elem.kind === Kind.Struct && !isTime(t.elem) ? "struct" : "pointer";
    case Kind.Func:
      return "function";
    case Kind.Chan:
      return "channel";
    case Kind.Interface:
      return t.methods.length === 0 ? "any" : "interface";
    case Kind.UnsafePointer:
      return "opaque";
    default:
      return "basic";
  }
}
