// The thread that `goes run` runs a program in that may need a deep stack.
import { workerData } from "node:worker_threads";
import { forwardChdir } from "./chdir.ts";
import { runProgram } from "./program.ts";

forwardChdir();
process.argv[1] = workerData.executable;
await runProgram(workerData.entry);
