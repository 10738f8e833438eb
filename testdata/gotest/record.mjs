// Records what real Go prints for the cases: `node testdata/gotest/record.mjs`, with Go on PATH.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { cases, outcome } from "./compare.mjs";

process.env.GOFLAGS = "-vet=off";
for (const each of cases()) {
  mkdirSync(dirname(each.golden), { recursive: true });
  writeFileSync(each.golden, outcome(["go"], each));
}
