// Classes of code points by their Unicode names: those of the JS engine, with what Go knows and older engines do not.
import { nilSlice, type Slice } from "../../../collections/slice.ts";
import { laterClass, type Run, runsOf } from "../../unicode/later.ts";
import { sliceOf } from "./ranges.ts";
import { categories, laterCategories, laterScripts, scripts } from "./unicodedata.ts";

const LAST = 0x10ffff;

/** A test of code points: by the engine, or by the category and the script. */
interface Property {
  readonly pattern: string;
  readonly has: (category: string, script: string) => boolean;
  /** What it has, once somebody has asked. */
  ranges?: Slice<number>;
}

/** Ranges of which one code point tells about all. */
const uniform =
  "a9s-533 1t-g73 2dd-8mb 2l-1kv 1-4xr ni9-4qf npl-wyn hlt-3t6 1ara-e1of 35t-1ben 1-1ekd 3-1ekd";

/** The categories of unicode/later.ts's classes. */
const usual: Record<string, string> = {
  U: "Lu",
  W: "Ll",
  L: "Lo",
  M: "Mn",
  D: "Nd",
  N: "No",
  P: "Po",
  S: "So",
};

interface Tables {
  readonly properties: Map<string, Property>;
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
    properties: allProperties(),
    finer: runsOf(laterCategories),
    uniform: new Map(runsOf(uniform).map(({ lo, hi }) => [lo, hi])),
    scripts: starts.sort(([a], [b]) => b - a),
  };
}

/** Names are compared without case, spaces, hyphens and underscores. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, "");
}

function allProperties(): Map<string, Property> {
  const all = new Map<string, Property>();
  for (const pair of categories.split(" ")) {
    const [short, long] = pair.split("=");
    const has = (category: string) => (short === "LC" ? /L[ult]/.test(category) : category.startsWith(short));
    const property = { pattern: `\\p{${short}}`, has };
    all.set(plain(short), property).set(plain(long), property);
  }
  for (const name of scripts.split(" "))
    all.set(plain(name), { pattern: `\\p{Script=${name}}`, has: (_, script) => script === name });
  all.set("any", { pattern: "[^]", has: () => true });
  all.set("ascii", { pattern: "[\0-\x7f]", has: () => false });
  all.set("assigned", { pattern: "\\P{Cn}", has: () => true });
  return all;
}

/** A pattern of the engine's; of a script that it does not know, one that nothing matches. */
function tester(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return /(?!)/;
  }
}

function rangesOf({ pattern, has }: Property, { finer, uniform, scripts }: Tables): number[] {
  const test = tester(pattern);
  const ranges: number[] = [];
  for (let r = 0; r <= LAST; ) {
    const hi = uniform.get(r) ?? r;
    const known = laterClass(r);
    const category = () => finer.find((run) => run.lo <= r && r <= run.hi)?.kind ?? usual[known!];
    const script = () => scripts.find(([from]) => from <= r)![1];
    if (known === undefined ? test.test(String.fromCodePoint(r)) : has(category(), script())) {
      if (ranges[ranges.length - 1] === r - 1) ranges[ranges.length - 1] = hi;
      else ranges.push(r, hi);
    }
    r = hi + 1;
  }
  return ranges;
}

export function property(name: string): [ranges: Slice<number>, ok: boolean] {
  tables ??= allTables();
  const wanted = tables.properties.get(plain(name));
  if (wanted === undefined) return [nilSlice, false];
  wanted.ranges ??= sliceOf(rangesOf(wanted, tables));
  return [wanted.ranges, true];
}
