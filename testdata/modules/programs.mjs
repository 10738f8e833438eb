// The programs of this folder: one for each popular module, a folder with a go.mod, and what real Go prints (`<name>.golden`).
//
//   node testdata/modules/programs.mjs [name ...]     records what real Go prints; needs `go` on PATH, and the modules
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { record } from "../record.mjs";
import { goroot } from "../runner/goroot.mjs";

const folder = dirname(fileURLToPath(import.meta.url));

/** { name, path, stem } of each, by name. */
export function modulePrograms() {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "go.mod")))
    .sort()
    .map((name) => ({ name, path: join(folder, name), stem: join(folder, name) }));
}

async function main(names) {
  for (const program of modulePrograms()) {
    if (names.length > 0 && !names.includes(program.name)) continue;
    const file = `${program.stem}.golden`;
    const golden = await record({ ...program, id: program.name, module: true }, false, goroot);
    if (existsSync(file) && readFileSync(file, "utf8") === golden) continue;
    writeFileSync(file, golden);
    console.log(`recorded: ${program.name}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
