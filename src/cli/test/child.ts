// The process of a test binary: `node child.js <program as JSON> arguments...`.
import type { CachedProgram } from "../cache.ts";
import { execute } from "../execute.ts";

const [program, ...args] = process.argv.slice(2);
// Where new inputs are looked for, workers are started: processes like this one (testdeps/workerprocess.ts).
if (args.some((arg) => arg.startsWith("-test.fuzz=")) && !args.includes("-test.fuzzworker"))
  process.env.GOES_TEST_BINARY = JSON.stringify(process.argv.slice(0, 3));
const code = await execute(JSON.parse(program) as CachedProgram, args);
process.exitCode ??= code;
