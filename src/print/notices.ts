// The licence notices of what a program contains that others wrote: packages of Go's own library, compiled from their source,
// and modules.
import type { Host } from "../load/host.ts";
import { moduleFolder } from "../load/packagesbelow.ts";
import type { CheckedPackage } from "../load/program.ts";
import { licensedFolders, licenseTexts } from "./modulelicenses.ts";

/** The file of a folder build that has the notices. */
export const noticeFile = "THIRD-PARTY.txt";

const goLicence = `Copyright 2009 The Go Authors.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are
met:

   * Redistributions of source code must retain the above copyright
notice, this list of conditions and the following disclaimer.
   * Redistributions in binary form must reproduce the above
copyright notice, this list of conditions and the following disclaimer
in the documentation and/or other materials provided with the
distribution.
   * Neither the name of Google LLC nor the names of its
contributors may be used to endorse or promote products derived from
this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
"AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
`;

/** The notices for a program of these packages; null if there is nothing to tell. The modules of `roots` are the user's own. */
export function noticesFor(
  packages: readonly CheckedPackage[],
  roots: readonly CheckedPackage[],
  host: Host,
): string | null {
  const own = new Set<string | null>(roots.map((root) => moduleFolder(root.dir, host)));
  const modules = [...licensedFolders(packages, host)]
    .filter(([, folder]) => !own.has(folder))
    .map(([path, folder]) => `Module ${path}:\n\n${licenseTexts(folder, host)}`)
    .sort();
  const all = [noticeOfGo(packages), ...modules].filter((notice) => notice !== null);
  return all.length === 0 ? null : joinNotices(all);
}

export function joinNotices(notices: readonly string[]): string {
  return notices.join(`\n${"-".repeat(78)}\n\n`);
}

/** The notice for packages that are compiled from the source of Go's library; null if there are none. */
export function noticeOfGo(packages: readonly CheckedPackage[]): string | null {
  const paths = packages.filter(({ standard, embedded }) => standard && !embedded).map(({ path }) => path);
  if (paths.length === 0) return null;
  return `Packages of Go's standard library (https://go.dev): ${paths.sort().join(", ")}

${goLicence}`;
}

/** As a comment that minifiers keep. */
export function legalComment(notices: string): string {
  return `/*!\n${notices.trimEnd().replaceAll("*/", "* /")}\n*/`;
}
