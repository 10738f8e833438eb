// Program counters (package runtime): numbers for the places that a program has asked for. A function gets a range of
// numbers, its entry first, and each of its places four: what a call returns to, the one before it, which is in the call
// too, and two for the place where runtime.Callers was called, which is in Callers itself, since gc inlines it.
import type { Int } from "../numbers/integers.ts";
import { type Frame, functionFrame } from "./functionframe.ts";

/** The host numbers the functions: see src/host/entries.ts. */
const FIRST = 0x401000;
const RANGE = 0x10000;
const STEP = 4;

/** Places of functions that were asked for, by where these begin, which is the first of them. */
const functions = /* @__PURE__ */ new Map<number, Frame[]>();
const callers: Frame = {
  name: "runtime.Callers",
  file: "runtime/extern.go",
  line: 1,
  entryLine: 1,
  entry: FIRST,
};
/** What the function of a goroutine returns to. */
export const bottom: Frame = {
  name: "runtime.goexit",
  file: "runtime/asm_wasm.s",
  line: 1,
  entryLine: 1,
  entry: FIRST + RANGE,
};

function placesOf(frame: Frame): Frame[] {
  let places = functions.get(frame.entry);
  if (places === undefined) functions.set(frame.entry, (places = [{ ...frame, line: frame.entryLine }]));
  return places;
}

/** What a call at this place returns to. */
export function pcOf(frame: Frame): number {
  const places = placesOf(frame);
  let i = places.findIndex((place, k) => k > 0 && place.line === frame.line && place.file === frame.file);
  if (i < 0) i = places.push(frame) - 1;
  return frame.entry + STEP * i;
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
  const within = (Number(pc) - FIRST) % RANGE;
  const entry = Number(pc) - within;
  const places = functions.get(entry);
  if (places === undefined) return null;
  if (within % STEP === 2) return { place: callers, entry };
  const place = places[Math.round(within / STEP)];
  return place === undefined ? null : { place, entry };
}

/** The entry of the function that a function value is; null where nobody can tell. */
export function entryOf(f: object): number | null {
  const frame = functionFrame(f);
  if (frame !== null) placesOf(frame);
  return frame?.entry ?? null;
}
