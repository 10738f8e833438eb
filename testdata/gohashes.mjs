// Writes the table of hashes by which goes knows the source of Go's library: src/host/gorelease.ts, from the Go that judges it.
//
//   node testdata/gohashes.mjs [--check]      needs GOROOT, or `go` on PATH, and a build
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { goroot } from "./runner/goroot.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const output = join(root, "src/host/gorelease.ts");
const { filesIn, hashOf } = await import(join(root, "dist/src/host/gopackage.js"));

/** Import paths below a folder of the source, without commands and test data. */
function pathsBelow(path) {
  const entries = readdirSync(join(goroot, "src", path), { withFileTypes: true });
  const folders = entries.filter(
    (entry) => entry.isDirectory() && !/^(testdata|cmd|[_.].*)$/.test(entry.name),
  );
  return [path, ...folders.flatMap(({ name }) => pathsBelow(path === "" ? name : `${path}/${name}`))];
}

function isEmbedded(path) {
  const folder = join(root, "runtime-js/std", path);
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".go"));
}

/** Who builds Go writes his defaults to this file; the archives of the release have those of Go. */
function asReleased(files) {
  const written = files.get("zbootstrap.go");
  if (written === undefined) return files;
  const text = written.toString().replace(/(const DefaultGO386 = )`\w+`/, "$1`sse2`");
  return new Map(files).set("zbootstrap.go", Buffer.from(text));
}

function table() {
  const [release] = readFileSync(join(goroot, "VERSION"), "utf8").split("\n");
  const lines = pathsBelow("")
    .filter((path) => path !== "" && path !== "builtin" && !isEmbedded(path))
    .map((path) => [path, asReleased(filesIn(join(goroot, "src", path)))])
    .filter(([, files]) => files.size > 0)
    .map(([path, files]) => `${path} ${hashOf(files)}`);
  return `// Data table: the release of Go whose library goes compiles from source, and the hash of each package that is not embedded.
// Written by testdata/gohashes.mjs.

export const release = "${release}";

export const hashTable = \`
${lines.sort().join("\n")}
\`;
`;
}

if (process.argv.includes("--check")) {
  if (readFileSync(output, "utf8") !== table()) {
    console.log("src/host/gorelease.ts is not what this Go gives");
    process.exitCode = 1;
  }
} else writeFileSync(output, table());
