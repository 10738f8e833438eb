// `goes mod init`: a go.mod for the current folder.
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { malformedText } from "../../load/importpath.ts";
import { writeWhole } from "../../modules/cache/layout.ts";
import { ModuleFault } from "../../modules/fault.ts";
import { ModFile } from "../../modules/files/modfile.ts";
import { goFilesIn } from "../../modules/packages/imports.ts";
import { goVariable } from "../../modules/settings.ts";
import { ownVersion, say } from "./command.ts";
import type { Flags } from "./flags.ts";

export function initModule({ rest }: Flags): number {
  if (rest.length > 1) throw new ModuleFault("'go mod init' accepts at most one argument");
  const path = resolve("go.mod");
  if (existsSync(path)) throw new ModuleFault(`${path} already exists`);
  const module = rest[0] ?? pathOfFolder(process.cwd());
  if (/^\.{1,2}(?:\/|$)/.test(module))
    throw new ModuleFault(`malformed module path ${JSON.stringify(module)}: is a local import path`);
  const wrong = malformedText("module", module);
  if (wrong !== null) throw new ModuleFault(wrong);
  say(`creating new go.mod: module ${module}`);
  const file = new ModFile("");
  file.setModule(module);
  file.setGo(ownVersion);
  writeWhole(path, file.text());
  if (goFilesIn(process.cwd()).length > 0) say("to add module requirements and sums:\n\tgo mod tidy");
  return 0;
}

/** Folders below GOPATH/src say what they are. */
function pathOfFolder(folder: string): string {
  const source = join(goVariable("GOPATH") || join(homedir(), "go"), "src");
  if (folder.startsWith(`${source}/`)) return folder.slice(source.length + 1);
  throw new ModuleFault(
    `cannot determine module path for source directory ${folder} (outside GOPATH, module path must be specified)\n\nExample usage:\n\t'go mod init example.com/m' to initialize a v0 or v1 module\n\t'go mod init example.com/m/v2' to initialize a v2 module\n\nRun 'go help mod init' for more information.`,
  );
}
