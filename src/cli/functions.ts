// Functions as commands name them: how a user asks for one, and where one is.
import { relative } from "node:path";
import type { Analysis, FuncInstance } from "../analyze/analysis.ts";
import { functionName } from "../analyze/why.ts";
import type { Pos } from "../source/position.ts";

/** Whether `name` means the function: Run, T.Run or (*T).Run. */
export function isCalled(f: FuncInstance, name: string): boolean {
  const full = functionName(f);
  return [full, full.replace(/[(*)]/g, ""), f.func.name].includes(name);
}

/** `file:line`, from the current directory where that is above the file. */
export function place(analysis: Analysis, pos: Pos): string {
  const { filename, line } = analysis.program.fileSet.position(pos);
  const path = relative(process.cwd(), filename);
  return `${path.startsWith("..") ? filename : path}:${line}`;
}
