// Values that do not fit a Go type, at the JS boundary. Codecs throw a Misfit, those around them add where in the value
// it is, and whoever began the conversion makes the TypeError or RangeError that JS sees: "Total: lines[2].Qty: …".
import { hidden } from "./hidden.ts";

/** `code` of the exceptions of conversions: stable, unlike their texts. */
const codes = { type: "ERR_GO_TYPE", range: "ERR_GO_RANGE" } as const;

export class Misfit {
  readonly kind: "type" | "range";
  readonly text: string;
  path = "";

  constructor(kind: "type" | "range", text: string) {
    this.kind = kind;
    this.text = text;
  }
}

export function misfit(text: string): never {
  throw new Misfit("type", text);
}

export function cyclic(): never {
  misfit("the value is inside of itself");
}

export function outOfRange(text: string): never {
  throw new Misfit("range", text);
}

/** A value of a wrong type. */
export function expected(what: string, found: unknown): never {
  misfit(`expected ${what}, found ${nameOf(found)}`);
}

/** Letters whose names begin with a vowel, and words that begin with the sound of one. */
const INITIAL = /^[AEFHILMNORSX]/;
const WORD = /^(?:hour|honest|heir|[ai]|e(?!u)|o(?!nc?e)|u(?!ni(?![nm])|int|s[aeiu]|r[aeiou]|til))/i;

/** A name with the article that its sound asks for: "an Inner", "a URL". */
export function withArticle(name: string): string {
  const isSpelled = /^[A-Z](?:[A-Z]|$)/.test(name);
  return `${(isSpelled ? INITIAL : WORD).test(name) ? "an" : "a"} ${name}`;
}

/** What a value is, for messages. Asks nothing of the value that could run code of its own, but its class's name. */
export function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return value === undefined ? "undefined" : `a ${typeof value}`;
  try {
    if (Array.isArray(value)) return "an array";
    const { name } = Object.getPrototypeOf(value)?.constructor ?? {};
    if (typeof name === "string" && name !== "" && name !== "Object") return withArticle(name);
  } catch {
    // A proxy that refuses to answer is an object.
  }
  return "an object";
}

/** Notes that the misfit was found at a step (".Qty", "[2]") into the value. */
export function within(step: string, e: unknown): unknown {
  if (e instanceof Misfit) e.path = step + e.path;
  return e;
}

/** Converts the value called `place`. */
export function placed<T>(place: string, convert: () => T): T {
  try {
    return convert();
  } catch (e) {
    throw located(e, place);
  }
}

/** The exception for a misfit in the value called `place` ("Total: lines"); other exceptions as they are. null: not yet. */
export function located(e: unknown, place: string | null): unknown {
  if (!(e instanceof Misfit) || place === null) return e;
  const text = `${place}${place === "" ? e.path.replace(/^\./, "") : e.path}: ${e.text}`;
  const error = e.kind === "type" ? new TypeError(text) : new RangeError(text);
  return hidden(error, "code", codes[e.kind]);
}
