// The thread that `goes run` runs a program in: imports the program's entry module.
import { pathToFileURL } from "node:url";
import { workerData } from "node:worker_threads";
import { installStackMapper } from "./stacks.ts";

installStackMapper();
process.argv[1] = workerData.entry;
try {
  await import(pathToFileURL(workerData.entry).href);
} catch (error) {
  // A panic while packages are initialized.
  const { reportUncaught } = await import(new URL("../../runtime-js/program.js", import.meta.url).href);
  reportUncaught(error);
}
