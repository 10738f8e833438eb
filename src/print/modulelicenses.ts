// The licences of the modules whose packages a program contains, as they lie in the folders of the packages or above.
import { dirname, join } from "node:path";
import type { Host } from "../load/host.ts";
import type { CheckedPackage } from "../load/program.ts";

const licenseName = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The part of an import path that a licence is for -> the folder that has it. Go's library and that of goes are left out. */
export function licensedFolders(packages: readonly CheckedPackage[], host: Host): Map<string, string> {
  const found = new Map<string, string>();
  for (const { dir, path, standard } of packages) {
    const folder = standard ? null : licensedFolder(dir, host);
    if (folder !== null) found.set(path.slice(0, path.length - dir.slice(folder.length).length), folder);
  }
  return found;
}

/** The nearest folder above with a licence, as far as its module goes. */
function licensedFolder(dir: string, host: Host): string | null {
  for (let folder = dir; folder !== dirname(folder); folder = dirname(folder)) {
    if (namesIn(folder, host).length > 0) return folder;
    if (host.isFile(join(folder, "go.mod"))) return null;
  }
  return null;
}

function namesIn(folder: string, host: Host): string[] {
  const entries = host.readDirectory(folder) ?? [];
  return entries
    .filter(({ name, directory, irregular }) => !directory && !irregular && licenseName.test(name))
    .map(({ name }) => name)
    .sort();
}

/** The licences in a folder. */
export function licenseTexts(folder: string, host: Host): string {
  const texts = namesIn(folder, host).map((name) => host.readFile(join(folder, name)));
  return texts
    .filter((bytes) => bytes !== null)
    .map((bytes) => `${Buffer.from(bytes).toString("utf8").trimEnd()}\n`)
    .join("\n");
}
