// What calls from JS into Go take at the boundary (docs/boundary.md), as multiples of the same functions written in JS by
// hand with checks of their arguments; what 1,000,000 calls leave in the heap; and how large a tiny package is.
//
//   npm run build && npm run bench:boundary -- [rounds]
//
// Each round measures all functions one after the other, Go's and JS's in turns; the medians of the rounds are compared.
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { rollup } from "rollup";
import { minify } from "terser";
import * as byHand from "./boundary/byhand.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { default: goes } = await import(join(root, "dist/plugins/rollup.js"));
const rounds = Number(process.argv[2] ?? 15);
const calls = 1_000_000;

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");

/** Bundles the exports of a Go file. */
async function bundle(folder, name) {
  const entry = join(folder, `${name}.js`);
  writeFileSync(entry, `export * from "./${name}.go";\n`);
  const build = await rollup({ input: entry, plugins: [goes({ root: folder })] });
  const file = join(folder, `${name}.mjs`);
  const { output } = await build.write({ file, format: "es" });
  await build.close();
  return { file, code: output[0].code };
}

// Strings are made anew so that neither side can know them.
const words = Array.from({ length: 64 }, (_, i) => `twenty bytes long ${10 + (i % 90)}`);
const items = words.map((name, i) => ({ Name: name, Qty: i }));

/** Loops of calls, made for each module by itself so that no call site serves two. */
function loops(source) {
  const loop = (setup, body) =>
    new Function(
      "go",
      "words",
      "items",
      `${setup}; return (n) => { let sum = 0; for (let i = 0; i < n; i++) { ${body} } return sum; };`,
    )(source, words, items);
  return {
    "Add(int, int) int": loop("const { Add } = go", "sum = Add(sum & 1023, i)"),
    "Not(bool) bool": loop("const { Not } = go", "sum += Not(i % 3 === 0) ? 1 : 0"),
    "(*Counter).Step(int) int": loop("const c = new go.Counter()", "sum = c.Step(i & 7)"),
    "Len(string, Item) int": loop("const { Len } = go", "sum += Len(words[i & 63], items[i & 63])"),
    "Half(int) (int, error)": loop("const { Half } = go", "sum = Half((sum + i) & 1022)"),
    "Half, failing": loop("const { Half } = go", "try { Half(i | 1) } catch (e) { sum += e.message.length }"),
    "Bytes([]string) int, 64": loop("const { Bytes } = go", "sum += Bytes(words)"),
    "Words([]string) []string, 64": loop("const { Words } = go", "sum += Words(words).length"),
    "Total([]Item) int, 64": loop("const { Total } = go", "sum += Total(items)"),
    "new Item({…})": loop("const { Item } = go", "sum += new Item(items[i & 63]) === null ? 1 : 0"),
  };
}

/** Of the processor: others may be busy on the machine. */
function nanoseconds(loop, n) {
  const start = process.cpuUsage();
  loop(n);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / n;
}

function median(list) {
  return list.sort((a, b) => a - b)[list.length >> 1];
}

function measure(name, go, js) {
  const n = /^new|64$/.test(name) ? calls / 50 : /failing/.test(name) ? calls / 10 : calls;
  const times = { go: [], js: [] };
  for (let i = 0; i < rounds; i++) {
    times.go.push(nanoseconds(go, n));
    times.js.push(nanoseconds(js, n));
  }
  gc();
  const before = process.memoryUsage().heapUsed;
  go(n);
  gc();
  const left = process.memoryUsage().heapUsed - before;
  const [mine, theirs] = [median(times.go), median(times.js)];
  const numbers = [mine.toFixed(1), theirs.toFixed(1), (mine / theirs).toFixed(1), (left / n).toFixed(2)];
  console.log(name.padEnd(28) + numbers.map((text) => text.padStart(12)).join(""));
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), "calls-")));
try {
  cpSync(join(root, "testdata/bench/boundary"), folder, { recursive: true });
  const { file } = await bundle(folder, "calls");
  const go = loops(await import(pathToFileURL(file).href));
  const js = loops(byHand);
  console.log(
    "".padEnd(28) + ["ns", "by hand", "times", "bytes left"].map((text) => text.padStart(12)).join(""),
  );
  for (const name of Object.keys(go)) measure(name, go[name], js[name]);
  const tiny = await minify((await bundle(join(folder, "tiny"), "tiny")).code, { module: true });
  console.log(`a package of one function: ${gzipSync(tiny.code, { level: 9 }).length} bytes (gzip)`);
  console.log(`Node ${process.version}`);
} finally {
  rmSync(folder, { recursive: true });
}
