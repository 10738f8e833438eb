// The files that a package embeds, whatever it is built for: they are vendored with it.
import { join } from "node:path";
import { nodeHost } from "../../host/node.ts";
import { anyContext } from "../../load/constraints.ts";
import { findEmbeds, largestEmbeds } from "../../load/embed.ts";
import { parseFiles } from "../../load/packages.ts";
import { goFilesIn } from "../../modules/packages/imports.ts";
import { FileSet } from "../../source/position.ts";
import { say } from "./command.ts";

/** Their paths. */
export function embeddedFiles(folder: string): string[] {
  const host = nodeHost();
  const names = goFilesIn(folder).filter((name) => !name.endsWith("_test.go"));
  const files = names.map((name) => join(folder, name));
  const parsed = parseFiles(host, new FileSet(), anyContext, files, folder, folder);
  if ("error" in parsed) return [];
  const report = (_: number, message: string) => say(`resolving embeds in ${folder}: ${message}`);
  return [...findEmbeds(host, folder, parsed.files, { bytes: largestEmbeds }, report).files.keys()];
}
