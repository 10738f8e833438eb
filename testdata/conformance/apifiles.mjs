// The exported API of Go as its installation lists it, api/go1*.txt, reduced to what a reader of one platform sees:
//
// - A line that names no platform is for all readers.
// - Lines that name platforms (`pkg syscall (linux-arm), …`) differ from one to the other, and none of them is js: where a
//   package has such lines, or none at all, what Go's own source exports for js/wasm stands in their place.
// - Lines in except.txt were taken back; those that end in //deprecated repeat others.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { featuresOf } from "./apiwords.mjs";
import { goroot, wasm } from "./packages.mjs";

const folder = join(goroot, "api");
const line = /^pkg ([^\s,]+)( \([^)]*\))?, (.*?)(?:\s+#\d+)?$/;

/** os.FileInfo and others became aliases of types in io/fs. */
const moved = /\bos\.(FileInfo|FileMode|PathError)\b/g;

function linesOf(name) {
  return readFileSync(join(folder, name), "utf8").split("\n");
}

/** import path -> { texts, platforms }: features that all readers see, and whether others name platforms. */
function listed() {
  const packages = new Map();
  const withdrawn = new Set(linesOf("except.txt"));
  for (const text of readdirSync(folder)
    .filter((name) => /^go1.*\.txt$/.test(name))
    .flatMap(linesOf)) {
    const match = line.exec(text);
    if (match === null || withdrawn.has(text.replace(/ #\d+$/, "")) || text.includes("//deprecated"))
      continue;
    const [, path, platform, feature] = match;
    if (!packages.has(path)) packages.set(path, { texts: new Set(), platforms: false });
    const known = packages.get(path);
    if (platform === undefined) known.texts.add(feature.replace(moved, "fs.$1"));
    else known.platforms = true;
  }
  return packages;
}

const packages = listed();

/** What a package has to export: { symbol, text, elsewhere }; `elsewhere` is what Go itself leaves out for js. */
export function required(path) {
  const { texts, platforms } = packages.get(path) ?? { texts: new Set(), platforms: true };
  const features = [...texts].map((text) => ({ symbol: symbolOf(text), text, elsewhere: false }));
  if (!platforms) return features;
  const own = featuresOf(wasm.package(path));
  const owned = new Set(own.map(({ text }) => text));
  const missing = features.filter(({ text }) => !owned.has(text));
  return [...own, ...missing.map((feature) => ({ ...feature, elsewhere: true }))];
}

/** `Name`, or `Type.Name` of a field or method. */
function symbolOf(text) {
  const method = /^method \(\*?(\w+)(?:\[[^)]*\])?\) (\w+)/.exec(text);
  if (method !== null) return `${method[1]}.${method[2]}`;
  const member =
    /^type (\w+)(?:\[.*?\])? (?:struct, (?:embedded (?:\S*[.*])?)?|interface, (?!unexported methods))(\w+)(?!.*\}$)/.exec(
      text,
    );
  if (member !== null) return `${member[1]}.${member[2]}`;
  return /^\w+ (\w+)/.exec(text)[1];
}
