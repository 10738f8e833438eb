// The program counters of functions: each gets a range of numbers, in which runtime-js/panics/pcs.ts numbers the places that a
// program asks for. Those before the first one are for functions that the runtime itself knows.

const first = 0x421000;
const range = 0x10000;

const entries = new Map<string, number>();

/** Where the function begins that has this name and stands there. */
export function entryOf(name: string, file: string, line: number): number {
  const key = `${name}\n${file}\n${line}`;
  let entry = entries.get(key);
  if (entry === undefined) entries.set(key, (entry = first + entries.size * range));
  return entry;
}
