// Classes of code points by their Unicode names: those of the JS engine, with what Go knows and older engines do not.
import { nilSlice, type Slice } from "../../../collections/slice.ts";
import { laterClass, type Run, runsOf } from "../../unicode/later.ts";
import { sliceOf } from "./ranges.ts";
import { laterCategories, laterScripts } from "./unicodedata.ts";

const LAST = 0x10ffff;

interface Property {
  readonly pattern: RegExp;
  /** Of a script: its name. */
  readonly script?: string;
  /** What it has, once somebody has asked. */
  ranges?: Slice<number>;
}

/** Ranges of which one code point tells about all. */
const uniform =
  "a9s-533 1t-g73 2dd-8mb 2l-1kv 1-4xr ni9-4qf npl-wyn hlt-3t6 1ara-e1of 35t-1ben 1-1ekd 3-1ekd";

/** A code point, not of ASCII, of the category that unicode/later.ts's classes usually have. */
const usual: Record<string, number> = {
  U: 0xc0,
  W: 0xe0,
  L: 0xaa,
  M: 0x300,
  D: 0x660,
  N: 0xb2,
  P: 0xa1,
  S: 0xa9,
};

interface Tables {
  readonly properties: Map<string, Property | null>;
  readonly finer: Run[];
  readonly uniform: Map<number, number>;
  readonly scripts: [from: number, script: string][];
}

let tables: Tables | undefined;

function allTables(): Tables {
  const starts = laterScripts.split(" ").flatMap((group) => {
    const [script, list] = group.split(":");
    return list.split(",").map((from): [number, string] => [Number.parseInt(from, 16), script]);
  });
  return {
    properties: new Map<string, Property>([
      ["any", { pattern: /(?:)/ }],
      ["ascii", { pattern: /[\0-\x7f]/ }],
      ["assigned", { pattern: /\P{Cn}/u }],
    ]),
    finer: runsOf(laterCategories),
    uniform: new Map(runsOf(uniform).map(({ lo, hi }) => [lo, hi])),
    scripts: starts.sort(([a], [b]) => b - a),
  };
}

/** Names are compared without case, spaces, hyphens and underscores. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, "");
}

/** Names that are not words with capitals. */
const otherwise = ["LC", "SignWriting", "cntrl", "digit", "punct"];

/** A plain name in all ways in which it may be up to three words. Only the engine knows where they begin. */
function spellings(name: string): string[] {
  const all = otherwise.filter((other) => plain(other) === name);
  for (let i = 1; i <= name.length; i++)
    for (let j = i; j <= name.length; j++)
      all.push(
        [name.slice(0, i), name.slice(i, j), name.slice(j)]
          .filter((word) => word !== "")
          .map((word) => word[0].toUpperCase() + word.slice(1))
          .join("_"),
      );
  return all;
}

/** The engine's pattern for what has this value of a property of Unicode's. */
function engines(property: string, names: string[]): RegExp | undefined {
  for (const name of names)
    try {
      return new RegExp(`\\p{${property}=${name}}`, "u");
    } catch {
      // It is not called so.
    }
}

/** The engine has scripts by codes of four letters, too, and one of what has none. Go has not. */
const codes = /^(?:unknown|(?!ahom|cham|kawi|lisu|miao|modi|newa|thai|toto)....)$/;

/** Longer than all names. */
const TOO_LONG = 25;

function find(name: string, { scripts }: Tables): Property | null {
  if (name.length >= TOO_LONG) return null;
  const names = spellings(name);
  const category = engines("gc", names);
  if (category !== undefined) return { pattern: category };
  const script = codes.test(name) ? undefined : engines("sc", names);
  if (script !== undefined) return { pattern: script, script: name };
  // Of a script that the engine does not know it has nothing.
  return scripts.some(([, later]) => later === name) ? { pattern: /(?!)/, script: name } : null;
}

function rangesOf({ pattern, script }: Property, { finer, uniform, scripts }: Tables): number[] {
  const ranges: number[] = [];
  const has = (r: number) => {
    const later = laterClass(r);
    if (later === undefined) return pattern.test(String.fromCodePoint(r));
    if (script !== undefined) return scripts.find(([from]) => from <= r)![1] === script;
    const other = finer.find((run) => run.lo <= r && r <= run.hi)?.kind;
    return pattern.test(String.fromCodePoint(other ? Number.parseInt(other.slice(1), 16) : usual[later]));
  };
  for (let r = 0; r <= LAST; ) {
    const hi = uniform.get(r) ?? r;
    if (has(r)) {
      if (ranges[ranges.length - 1] === r - 1) ranges[ranges.length - 1] = hi;
      else ranges.push(r, hi);
    }
    r = hi + 1;
  }
  return ranges;
}

export function property(name: string): [ranges: Slice<number>, ok: boolean] {
  tables ??= allTables();
  const wanted = plain(name);
  let found = tables.properties.get(wanted);
  if (found === undefined) tables.properties.set(wanted, (found = find(wanted, tables)));
  if (found === null) return [nilSlice, false];
  found.ranges ??= sliceOf(rangesOf(found, tables));
  return [found.ranges, true];
}
