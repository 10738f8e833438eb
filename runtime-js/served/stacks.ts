// The stacks of panics in pages of a development server: frames of emitted code become frames of Go, and those of the runtime
// and of facades are left out. The server's modules have their source maps in them; one is read again when a panic of it
// leaves the program for the first time. Imported by facades in development, and by nothing else.
import { readStacks } from "../panics/guards.ts";
import { placedFrame } from "../panics/stacktext.ts";

/** Where code at a generated column begins to belong to a Go place: [column, source, line, column], lines from 0. */
type Segment = readonly [column: number, source: string, line: number, sourceColumn: number];

/** The segments of each line; null where there is no map. */
const maps = new Map<string, Segment[][] | null>();

/** The modules of Go packages, and what is only between them and JavaScript. */
const inGo = /\.go\?(?:.*&)?goes=package(?:&|$)/;
const between = /\.go(?:\?|$)|\/runtime-js\/[\w/]+\.js(?:\?|$)/;

function served(frames: readonly string[]): string[] {
  return frames.flatMap((text) => {
    const frame = placedFrame(text);
    if (frame === null) return [text];
    const { before, after, url, line, column } = frame;
    if (!inGo.test(url)) return between.test(url) ? [] : [text];
    const segment = segmentsOf(url)?.[line - 1]?.findLast(([from]) => from <= column - 1);
    if (segment === undefined) return [text];
    const [, source, sourceLine, sourceColumn] = segment;
    return [`${before.replace("Module.", "")}${source}:${sourceLine + 1}:${sourceColumn + 1}${after}`];
  });
}

function segmentsOf(url: string): Segment[][] | null {
  let found = maps.get(url);
  if (found === undefined) maps.set(url, (found = readMap(url)));
  return found;
}

function readMap(url: string): Segment[][] | null {
  try {
    // The stack is wanted now, not later.
    const request = new XMLHttpRequest();
    request.open("GET", url, false);
    request.send();
    const [, base64] = /sourceMappingURL=data:application\/json;(?:[^,]*;)?base64,([\w+/=]+)\s*$/.exec(
      request.responseText,
    )!;
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const { sources, mappings } = JSON.parse(new TextDecoder().decode(bytes));
    return segments(
      mappings,
      sources.map((name: string) => new URL(name, url.replace(/\?.*/, "")).href),
    );
  } catch {
    return null;
  }
}

/** The mappings of a source map (version 3). */
function segments(mappings: string, sources: readonly string[]): Segment[][] {
  let [source, line, sourceColumn] = [0, 0, 0];
  return mappings.split(";").map((text) => {
    let column = 0;
    return text.split(",").flatMap((each): Segment[] => {
      const fields = numbers(each);
      column += fields[0] ?? 0;
      if (fields.length < 4) return [];
      source += fields[1];
      line += fields[2];
      sourceColumn += fields[3];
      return [[column, sources[source], line, sourceColumn]];
    });
  });
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The numbers of a segment: base 64, five bits a digit, the lowest bit is the sign. */
function numbers(text: string): number[] {
  const found: number[] = [];
  let [value, shift] = [0, 0];
  for (const digit of text) {
    const bits = digits.indexOf(digit);
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    found.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return found;
}

if (/^https?:/.test(import.meta.url)) {
  readStacks();
  (globalThis as { $goesStack?: unknown }).$goesStack = served;
}
