// The licences of what an npm package consists of: that of its own module, and those of other modules, of goes' runtime and
// library, and of Go, from whose source packages were compiled.
import { dirname, join, sep } from "node:path";
import { runtimeDirectory } from "../host/node.ts";
import type { Host } from "../load/host.ts";
import type { CheckedPackage } from "../load/program.ts";
import { isOfGo, noticesFor } from "../print/notices.ts";

const licenseName = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** File name in the package -> text. `own` is the folder of the module that is published. */
export function licenseFiles(
  packages: readonly CheckedPackage[],
  own: string | null,
  host: Host,
): Map<string, string> {
  const files = new Map<string, string>();
  const others = new Map<string, string>();
  const goes = join(runtimeDirectory, "../..");
  others.set("goes, its runtime and library", textsIn(goes, host));
  const ofGo = noticesFor(packages);
  if (ofGo !== null) others.set("Go", ofGo);
  for (const pkg of packages) {
    const { dir, path, embedded } = pkg;
    if (embedded || isOfGo(pkg) || dir.startsWith(runtimeDirectory + sep)) continue;
    const folder = licensedFolder(dir, host);
    if (folder === null) continue;
    if (folder === own) files.set("LICENSE", textsIn(folder, host));
    else others.set(path.slice(0, path.length - dir.slice(folder.length).length), textsIn(folder, host));
  }
  const notices = [...others].filter(([, text]) => text !== "").map(([name, text]) => `${name}\n\n${text}`);
  files.set("THIRD-PARTY-LICENSES.txt", notices.join(`\n${"-".repeat(78)}\n\n`));
  return files;
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

function textsIn(folder: string, host: Host): string {
  const texts = namesIn(folder, host).map((name) => host.readFile(join(folder, name)));
  return texts
    .filter((bytes) => bytes !== null)
    .map((bytes) => `${Buffer.from(bytes).toString("utf8").trimEnd()}\n`)
    .join("\n");
}
