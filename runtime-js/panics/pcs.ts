// Program counters (package runtime): numbers for the places that a program has asked for. A function gets a range of
// numbers, its entry first, and each of its places four: what a call returns to, the one before it, which is in the call
// too, and two for the place where runtime.Callers was called, which is in Callers itself, since gc inlines it.
import type { Int } from "../numbers/integers.ts";
import { type Frame, functionFrame } from "./trace.ts";

const FIRST = 0x401000;
const RANGE = 0x10000;
const STEP = 4;

interface KnownFunction {
  readonly name: string;
  /** Its places; the first is its beginning. */
  readonly places: Frame[];
  readonly entry: number;
}

const functions: KnownFunction[] = [];
const byName = /* @__PURE__ */ new Map<string, KnownFunction>();
const callers: Frame = { name: "runtime.Callers", file: "runtime/extern.go", line: 1, entryLine: 1 };

function functionOf(frame: Frame): KnownFunction {
  const key = `${frame.name}\n${frame.file}\n${frame.entryLine}`;
  let known = byName.get(key);
  if (known === undefined) {
    const start = { ...frame, line: frame.entryLine };
    known = { name: frame.name, places: [start], entry: FIRST + functions.length * RANGE };
    functions.push(known);
    byName.set(key, known);
  }
  return known;
}

/** What a call at this place returns to. */
export function pcOf(frame: Frame): number {
  const f = functionOf(frame);
  let i = f.places.findIndex((place, k) => k > 0 && place.line === frame.line && place.file === frame.file);
  if (i < 0) i = f.places.push(frame) - 1;
  return f.entry + STEP * i;
}

/** The same for the call of runtime.Callers: the call is the number before it. */
export function pcOfCallers(frame: Frame): number {
  return pcOf(frame) + 2;
}

export function pcInCallers(): number {
  return pcOf({ ...callers, line: 2 });
}

/** The place of a program counter, and where its function begins; null if it is none. */
export function placeOfPc(pc: Int): { place: Frame; entry: number } | null {
  const offset = Number(pc) - FIRST;
  const f = functions[Math.floor(offset / RANGE)];
  if (offset < 0 || f === undefined) return null;
  if (offset % STEP === 2) return { place: callers, entry: f.entry };
  const place = f.places[Math.round((offset % RANGE) / STEP)];
  return place === undefined ? null : { place, entry: f.entry };
}

const entries = /* @__PURE__ */ new WeakMap<object, number | null>();

/** The entry of the function that a function value is; null where nobody can tell. */
export function entryOf(f: object): number | null {
  let entry = entries.get(f);
  if (entry === undefined) {
    const frame = functionFrame(f);
    entry = frame === null ? null : functionOf(frame).entry;
    entries.set(f, entry);
  }
  return entry;
}
