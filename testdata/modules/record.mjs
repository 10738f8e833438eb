// Records what real Go makes of the scenarios: scenarios.json.
//
//   node testdata/modules/record.mjs [name ...]
//
// Needs `go` on the PATH.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runScenario } from "./run.mjs";
import { scenarios } from "./scenarios.mjs";

const file = join(import.meta.dirname, "scenarios.json");
const names = process.argv.slice(2);
const recorded = names.length === 0 ? {} : JSON.parse(readFileSync(file, "utf8"));
for (const [name, scenario] of Object.entries(scenarios))
  if (names.length === 0 || names.includes(name))
    recorded[name] = runScenario(scenario, (words, options) => spawnSync("go", words, options));
writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
