// The process of a test binary: `node child.js <program as JSON> arguments...`.
import type { CachedProgram } from "../cache.ts";
import { execute } from "../execute.ts";

const [program, ...args] = process.argv.slice(2);
const code = await execute(JSON.parse(program) as CachedProgram, args);
process.exitCode ??= code;
