// time.Time at the JS boundary: Date, in milliseconds. What is finer is cut off on the way out.
import type { Int } from "../numbers/integers.ts";
import type { Type } from "../types/types.ts";
import { classOf } from "../types/zero.ts";
import type { Codec } from "./codec.ts";
import { expected, misfit, outOfRange } from "./misfit.ts";
import { isDate } from "./realms.ts";
import { Rule } from "./rules.ts";

/** How package time holds an instant: see its type Time. */
interface Time {
  wall: Int;
  ext: Int;
  loc: unknown;
}

/** 1970 and 1885 in seconds since the year 1. */
const UNIX_EPOCH = 719162 * 86400;
const WALL_EPOCH = 688115 * 86400;
const NANOSECONDS = (1n << 30n) - 1n;
const MONOTONIC = 1n << 63n;

export interface TimePackage {
  /** The descriptor of Time. */
  readonly type: Type;
  /** time.Local, if the program has it: the zone of times that come from JS. */
  local(): unknown;
}

let library: TimePackage | null = null;

export function useTimes(package_: TimePackage): void {
  // Of several packages that JS deals with, some have no time.Local.
  const before = library;
  library = before === null ? package_ : { ...package_, local: () => package_.local() ?? before.local() };
}

/** The type time.Time, if the program has it. */
export function timeType(): Type | null {
  return library?.type ?? null;
}

/** Dates can be of no time. */
export function isValid(date: Date): boolean {
  return !Number.isNaN(Date.prototype.getTime.call(date));
}

const time: Codec = {
  into(value) {
    if (!isDate(value)) expected("a Date", value);
    const ms = Date.prototype.getTime.call(value);
    if (!isValid(value)) misfit("the Date is invalid");
    const seconds = Math.floor(ms / 1000);
    const result = new (classOf(library!.type))() as object as Time;
    result.wall = (ms - seconds * 1000) * 1_000_000;
    result.ext = seconds + UNIX_EPOCH;
    result.loc = library!.local();
    return result;
  },
  out({ wall, ext }: Time) {
    const bits = BigInt(wall);
    const isMonotonic = (bits & MONOTONIC) !== 0n;
    const seconds = isMonotonic ? WALL_EPOCH + Number((bits & ~MONOTONIC) >> 30n) : Number(ext);
    const date = new Date((seconds - UNIX_EPOCH) * 1000 + Math.floor(Number(bits & NANOSECONDS) / 1_000_000));
    if (Number.isNaN(date.getTime())) outOfRange("the time is beyond what a Date can hold");
    return date;
  },
};

export const times: Rule = /* @__PURE__ */ new Rule("time", () => time);
