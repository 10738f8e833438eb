// The thread that `goes run` runs a program in: imports the program's entry module.
import { pathToFileURL } from "node:url";
import { workerData } from "node:worker_threads";
import { installStackMapper } from "./stacks.ts";

installStackMapper();
process.argv[1] = workerData.entry;
await import(pathToFileURL(workerData.entry).href);
