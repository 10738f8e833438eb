// What importing each package of the standard library and calling one function of it (calls.txt) adds to a bundle, minified
// and with gzip: sizes.txt, from which docs/library.md is made. Packages that do not build are left out, with the reason said.
//
//   npm run build && node testdata/librarypage/sizes.mjs [import path ...]        needs Go, for packages from its source
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledSize, compileOnce } from "../bench/bundlesize.mjs";
import { goroot } from "../runner/goroot.mjs";

process.env.GOROOT = goroot;
const here = (name) => new URL(name, import.meta.url);
const entry = /^([^#:]+): (.*)$/gm;

/** import path -> the call. */
const calls = new Map(
  [...readFileSync(here("calls.txt"), "utf8").matchAll(entry)].map(([, path, call]) => [path, call]),
);

const nameOf = (path) => path.split("/").findLast((part) => !/^v\d+$/.test(part));

/** Paths that calls of other packages mean by a name. */
const helpers = new Map(
  "strings io maps time context image crypto/aes crypto/sha256 crypto/elliptic crypto/ecdh hash/fnv go/token go/ast net/http log/slog"
    .split(" ")
    .map((path) => [nameOf(path), path]),
);

function programFor(path, call) {
  const used = new Set([...call.matchAll(/(?<![\w.")])([a-z]\w*)\./g)].map(([, name]) => name));
  const others = [...used]
    .filter((name) => name !== nameOf(path) && helpers.has(name))
    .map((name) => helpers.get(name));
  const imports = others.map((other) => `import "${other}"\n`).join("");
  const own = used.has(nameOf(path)) ? `import "${path}"\n` : `import _ "${path}"\n`;
  return `package main\n\n${own}${imports}\nfunc main() {\n${call}\n}\n`;
}

const folder = mkdtempSync(join(tmpdir(), "goes-librarysizes-"));

async function sizeOf(text) {
  const file = join(folder, "main.go");
  writeFileSync(file, text);
  return bundledSize(compileOnce({ directory: folder, files: [file] }));
}

try {
  const asked = process.argv.slice(2);
  const nothing = await sizeOf('package main\n\nfunc main() { println("a") }\n');
  const known = new Map(
    asked.length === 0
      ? []
      : [...readFileSync(here("sizes.txt"), "utf8").matchAll(entry)].map(([, a, b]) => [a, b]),
  );
  for (const [path, call] of calls) {
    if (asked.length > 0 && !asked.includes(path)) continue;
    try {
      known.set(path, Math.max(0, (await sizeOf(programFor(path, call))) - nothing));
    } catch (error) {
      console.log(`${path}: ${error.message}`);
      known.delete(path);
    }
  }
  const lines = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, size]) => `${path}: ${size}\n`);
  writeFileSync(
    here("sizes.txt"),
    `# Bytes that a bundle grows by, as sizes.mjs measures them.\n${lines.join("")}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
