// Versions of the language: the one that is implemented, and what go lines of modules ask for.

/** The newest version of the language that is known. */
export const languageVersion = "go1.27";
export const languageMinor = 27;

/** What a module without a go line asks for. */
const oldestVersion = "go1.16";

/** The language version "go1.N" that a go line ("1.N", "1.N.2", "1.Nrc1") asks for. */
export function versionOf(line: string | null): string {
  const match = line === null ? null : /^\d+\.\d+/.exec(line);
  return match === null ? oldestVersion : `go${match[0]}`;
}

/** The go line asks for a language that is not known yet. */
export function isTooNew(line: string | null): boolean {
  const [major, minor] = versionOf(line).slice(2).split(".").map(Number);
  return major > 1 || minor > languageMinor;
}
