// Maps (spec: Map types). Strings, integers, bools, pointers and channels are keys of a native Map; other keys are
// turned into a primitive first, by a KeyedMap with the methods of Map that emitted code uses.
import { checkHashable, panicNilMap } from "../panics/errors.ts";

/** What emitted code asks of a map. */
export interface GoMap<K, V> {
  readonly size: number;
  get(key: K, check?: (key: K) => void): V | undefined;
  set(key: K, value: V): this;
  has(key: K): boolean;
  delete(key: K, check?: (key: K) => void): boolean;
  clear(): void;
  keys(): IterableIterator<K>;
  values(): IterableIterator<V>;
  entries(): IterableIterator<[K, V]>;
  [Symbol.iterator](): IterableIterator<[K, V]>;
}

/** A primitive that is the same for equal keys; undefined for a key that equals nothing, not even itself (NaN). */
export type KeyFunction<K> = (key: K) => unknown;

export class KeyedMap<K, V> implements GoMap<K, V> {
  readonly #key: KeyFunction<K>;
  readonly #entries = new Map<unknown, [K, V]>();

  constructor(key: KeyFunction<K>) {
    this.#key = key;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: K): V | undefined {
    return this.#isEmpty(key) ? undefined : this.#entries.get(this.#key(key))?.[1];
  }

  /** As get, for an update of the value: an assignment computes the hash also where the map is empty. */
  getForUpdate(key: K): V | undefined {
    return this.#entries.get(this.#key(key))?.[1];
  }

  set(key: K, value: V): this {
    let k = this.#key(key);
    if (k === undefined) k = Symbol();
    const entry = this.#entries.get(k);
    if (entry === undefined) {
      this.#entries.set(k, [key, value]);
    } else {
      entry[0] = key; // 0 and -0 are equal, but differ
      entry[1] = value;
    }
    return this;
  }

  has(key: K): boolean {
    return !this.#isEmpty(key) && this.#entries.has(this.#key(key));
  }

  delete(key: K): boolean {
    return !this.#isEmpty(key) && this.#entries.delete(this.#key(key));
  }

  #isEmpty(key: K): boolean {
    if (this.#entries.size > 0) return false;
    checkHashable(key, this.#key);
    return true;
  }

  clear(): void {
    this.#entries.clear();
  }

  *keys(): IterableIterator<K> {
    for (const entry of this.#entries.values()) yield entry[0];
  }

  *values(): IterableIterator<V> {
    for (const entry of this.#entries.values()) yield entry[1];
  }

  *entries(): IterableIterator<[K, V]> {
    for (const entry of this.#entries.values()) yield [entry[0], entry[1]];
  }

  [Symbol.iterator](): IterableIterator<[K, V]> {
    return this.entries();
  }
}

/** Reads as empty; an assignment panics. Where a key may have no hash, look-ups pass a function that panics then. */
class NilMap extends Map<never, never> {
  override get(key: never, check?: (key: never) => void): undefined {
    check?.(key);
  }

  getForUpdate(): undefined {}

  override delete(key: never, check?: (key: never) => void): boolean {
    check?.(key);
    return false;
  }

  override set(): never {
    panicNilMap();
  }
}

/** What look-ups in maps that may be nil check keys by, given the key function of such maps. */
export function hashCheck<K>(key: KeyFunction<K>): (k: K) => void {
  return (k) => checkHashable(k, key);
}

/** The nil map of every type. */
export const nilMap: Map<never, never> = /* @__PURE__ */ new NilMap();

/**
 * The entries that range visits. Entries added meanwhile may be visited, but the iteration ends: old entries come
 * first, so as many as there were at the start are enough.
 */
export function entries<K, V>(m: GoMap<K, V>): IterableIterator<[K, V]> {
  return new Entries(m);
}

class Entries<K, V> implements IterableIterator<[K, V]> {
  readonly #entries: Iterator<[K, V]>;
  #left: number;

  constructor(m: GoMap<K, V>) {
    this.#entries = m[Symbol.iterator]();
    this.#left = m.size;
  }

  next(): IteratorResult<[K, V]> {
    return this.#left-- > 0 ? this.#entries.next() : { done: true, value: undefined };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** `v, ok := m[k]`. */
export function lookup<K, V>(m: GoMap<K, V>, key: K, zero: V, check?: (key: K) => void): [V, boolean] {
  const v = m.get(key, check);
  return v === undefined ? [zero, false] : [v, true];
}

/** Key of a float: NaN equals nothing; 0 and -0 are equal. */
export function floatKey(x: number): number | undefined {
  return Number.isNaN(x) ? undefined : x;
}

/** Key of a complex number. */
export function complexKey(x: { re: number; im: number }): string | undefined {
  return Number.isNaN(x.re) || Number.isNaN(x.im) ? undefined : `${x.re + 0},${x.im + 0};`;
}
