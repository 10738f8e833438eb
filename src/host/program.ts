// Runs a program on the current thread: imports its entry module, which calls main.
import { pathToFileURL } from "node:url";
import { installStackMapper } from "./stacks.ts";

export async function runProgram(entry: string): Promise<void> {
  installStackMapper();
  try {
    await import(pathToFileURL(entry).href);
  } catch (error) {
    // A panic while packages are initialized.
    const { reportUncaught } = await import(
      new URL("../../runtime-js/goroutines/program.js", import.meta.url).href
    );
    reportUncaught(error);
  }
}
