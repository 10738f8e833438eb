// Module paths and their versions (go.dev/ref/mod, "Module paths" and "Major version suffixes"), and how both are written in
// file names and URLs ("Module proxies": an upper-case letter is an exclamation mark and the small one).
import { malformed, malformedText, quote } from "../../load/importpath.ts";
import { isPseudo } from "./pseudo.ts";
import { isIncompatible, isValid, majorOf } from "./semver.ts";

/** A module and one of its versions; "" for main modules. */
export interface ModuleVersion {
  readonly path: string;
  readonly version: string;
}

/** "path@version", or the path alone. */
export function textOf({ path, version }: ModuleVersion): string {
  return version === "" ? path : `${path}@${version}`;
}

/** For a path that is well formed, or a version. */
export function escaped(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

export function unescaped(text: string): string {
  return text.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What is wrong with the path of a module that a proxy is to be asked for; null if nothing is. */
export function modulePathProblem(path: string): string | null {
  if (malformed(path) !== null) return malformedText("module", path);
  const problem = (what: string) => `malformed module path ${quote(path)}: ${what}`;
  const [first] = path.split("/");
  if (!first.includes(".")) return problem("missing dot in first path element");
  if (first.startsWith("-")) return problem("leading dash in first path element");
  if (!/^[-.a-z\d]+$/.test(first))
    return problem(`invalid char ${charText(/[^-.a-z\d]/.exec(first)![0])} in first path element`);
  return splitPath(path) === null ? problem("invalid version") : null;
}

function charText(char: string): string {
  return `'${char}'`;
}

/** The path without its major version suffix, and that: "/v2", ".v3" (gopkg.in), or "". Null if the suffix is not allowed. */
export function splitPath(path: string): { prefix: string; major: string } | null {
  if (path.startsWith("gopkg.in/")) {
    const match = /^(.*)(\.v(?:0|[1-9]\d*)(?:-unstable)?)$/.exec(path);
    return match === null ? null : { prefix: match[1], major: match[2] };
  }
  const match = /^(.+)\/v(\d+)$/.exec(path);
  if (match === null) return { prefix: path, major: "" };
  if (/^0|^1$/.test(match[2])) return null;
  return { prefix: match[1], major: `/v${match[2]}` };
}

/** "v2" of "/v2" and ".v2-unstable"; "" of "". */
export function majorOfSuffix(suffix: string): string {
  return suffix.slice(1).replace(/-unstable$/, "");
}

/** Whether a version can be one of a module whose path has this major version suffix. */
export function suitsMajor(version: string, suffix: string): boolean {
  const major = majorOf(version);
  if (suffix === "") return major === "v0" || major === "v1" || isIncompatible(version);
  // gopkg.in has v0 pseudo-versions of v1.
  if (suffix.startsWith(".v1") && /^v0\.0\.0-/.test(version)) return true;
  return major === majorOfSuffix(suffix);
}

/** Why a version cannot be one of the module; null if it can. */
export function versionProblem({ path, version }: ModuleVersion): string | null {
  if (!isValid(version)) return "not a semantic version";
  const split = splitPath(path);
  if (split === null) return "invalid module path";
  if (suitsMajor(version, split.major)) return null;
  const expected = split.major === "" ? "v0 or v1" : majorOfSuffix(split.major);
  const what = isPseudo(version) ? "pseudo-version" : "version";
  return `${what} ${quote(version)} invalid: should be ${expected}, not ${majorOf(version)}`;
}
