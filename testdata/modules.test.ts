// `goes get` and `goes mod` do what real Go does (recorded by modules/record.mjs): output, exit codes, go.mod, go.sum.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runScenario } from "./modules/run.mjs";
import { scenarios } from "./modules/scenarios.mjs";

const command = join(import.meta.dirname, "../dist/src/cli/main.js");
const recorded = JSON.parse(readFileSync(new URL("./modules/scenarios.json", import.meta.url), "utf8"));

describe("commands for modules", () => {
  test.for(Object.entries(scenarios))("%s", { timeout: 60_000 }, ([name, scenario]) => {
    const outcome = runScenario(scenario, (words, options) =>
      spawnSync(process.execPath, [command, ...words], options),
    );
    expect(outcome).toEqual(recorded[name]);
  });
});
