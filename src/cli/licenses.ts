// The licences of what an npm package consists of: that of its own module, and those of other modules, of goes' runtime and
// library, and of Go, from whose source packages were compiled.
import { join } from "node:path";
import { runtimeDirectory } from "../host/node.ts";
import type { Host } from "../load/host.ts";
import type { CheckedPackage } from "../load/program.ts";
import { licensedFolders, licenseTexts } from "../print/modulelicenses.ts";
import { joinNotices, noticeOfGo } from "../print/notices.ts";

/** File name in the package -> text. `own` is the folder of the module that is published. */
export function licenseFiles(
  packages: readonly CheckedPackage[],
  own: string | null,
  host: Host,
): Map<string, string> {
  const files = new Map<string, string>();
  const others = new Map([
    ["goes, its runtime and library", licenseTexts(join(runtimeDirectory, "../.."), host)],
  ]);
  const ofGo = noticeOfGo(packages);
  if (ofGo !== null) others.set("Go", ofGo);
  for (const [path, folder] of licensedFolders(packages, host)) {
    if (folder === own) files.set("LICENSE", licenseTexts(folder, host));
    else others.set(path, licenseTexts(folder, host));
  }
  files.set("THIRD-PARTY-LICENSES.txt", joinNotices([...others].map(([name, text]) => `${name}\n\n${text}`)));
  return files;
}
