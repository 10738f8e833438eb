// What may cross from one thread to another: data without behaviour. Objects of Go's classes become plain objects with the
// exported fields; what cannot cross is a TypeError that names the function, the parameter and the path.
import { nameOf } from "../boundary/misfit.ts";
import { viewSlot } from "../boundary/views.ts";

/** A copy that structured cloning takes. `direction` is "go to" or "come from". */
export function plainData(value: unknown, place: string, direction: "go to" | "come from"): unknown {
  return new Copy(direction).of(value, place);
}

/** The exception for what structured cloning refuses in the end. */
export function uncloned(name: string, what: string, cause: unknown): TypeError {
  const text = `${name}: the ${what} cannot be cloned: ${cause instanceof Error ? cause.message : String(cause)}`;
  return Object.assign(new TypeError(text, { cause }), { code: "ERR_GO_TYPE" });
}

class Copy {
  private readonly direction: string;
  /** Copies of objects: what is there twice, or inside of itself, is so in the copy. */
  private readonly copies = new Map<object, unknown>();

  constructor(direction: string) {
    this.direction = direction;
  }

  of(value: unknown, place: string): unknown {
    if (typeof value === "function" || typeof value === "symbol") throw this.misfit(value, place);
    if (typeof value !== "object" || value === null || isWhole(value)) return value;
    const known = this.copies.get(value);
    return known === undefined ? this.object(value, place) : known;
  }

  private object(value: object, place: string): unknown {
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      this.copies.set(value, list);
      for (let i = 0; i < value.length; i++) list.push(this.of(value[i], `${place}[${i}]`));
      return list;
    }
    if (value instanceof Map) {
      const map = new Map();
      this.copies.set(value, map);
      for (const [key, item] of value)
        map.set(this.of(key, `${place} key`), this.of(item, `${place}[${String(key)}]`));
      return map;
    }
    if (value instanceof Set) {
      const set = new Set();
      this.copies.set(value, set);
      for (const item of value) set.add(this.of(item, `${place} element`));
      return set;
    }
    if (viewSlot(value) !== undefined) return this.fields(value, place);
    if (!isPlain(value)) throw this.misfit(value, place);
    // Channels of Go and the like, which have no fields.
    if (Symbol.asyncIterator in value || Symbol.iterator in value) throw this.refused("an iterator", place);
    return this.fields(value, place);
  }

  private fields(value: object, place: string): object {
    const copy = {};
    this.copies.set(value, copy);
    for (const [key, item] of Object.entries(value)) {
      const field = { value: this.of(item, `${place}.${key}`), enumerable: true };
      // `__proto__` is a key like any other.
      Object.defineProperty(copy, key, { ...field, configurable: true, writable: true });
    }
    return copy;
  }

  private misfit(value: unknown, place: string): TypeError {
    return this.refused(nameOf(value), place);
  }

  private refused(what: string, place: string): TypeError {
    const text = `${place}: ${what} cannot ${this.direction} a worker`;
    return Object.assign(new TypeError(text), { code: "ERR_GO_TYPE" });
  }
}

/** What structured cloning takes as it is. */
function isWhole(value: object): boolean {
  return (
    ArrayBuffer.isView(value) ||
    value instanceof ArrayBuffer ||
    value instanceof Date ||
    value instanceof Error ||
    (typeof SharedArrayBuffer !== "undefined" && value instanceof SharedArrayBuffer)
  );
}

/** Also in other realms: an object whose prototype has none. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
