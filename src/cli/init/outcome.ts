// What `goes init` did with one file of a project, or what is left for its owner to do.
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolders } from "../folders.ts";
import { replaceFile } from "../outputfile.ts";

export interface Outcome {
  readonly kind: "created" | "changed" | "unchanged" | "todo";
  readonly text: string;
}

/** null if there is none. */
export function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Writes a file that is not there yet. */
export function create(path: string, name: string, text: string): Outcome {
  makeFolders(dirname(path));
  writeFileSync(path, text, { flag: "wx" });
  return { kind: "created", text: name };
}

export function change(path: string, name: string, text: string, what: string): Outcome {
  // A link stays one.
  replaceFile(realpathSync(path), text);
  return { kind: "changed", text: `${name}: ${what}` };
}

export function unchanged(name: string): Outcome {
  return { kind: "unchanged", text: `${name} is set up` };
}

export function todo(text: string): Outcome {
  return { kind: "todo", text };
}
