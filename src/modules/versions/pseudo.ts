// Pseudo-versions (go.dev/ref/mod, "Pseudo-versions"): names of revisions without a tag, v1.2.4-0.20060102150405-abcdefabcdef.
import { compareTexts, prereleaseOf } from "./semver.ts";

const pattern = /^v\d+\.(?:0\.0-|\d+\.\d+-(?:[^+]*\.)?0\.)\d{14}-[A-Za-z\d]+(?:\+[\dA-Za-z.-]+)?$/;

export function isPseudo(version: string): boolean {
  return version.split("-").length >= 3 && prereleaseOf(version) !== "" && pattern.test(version);
}

/** Its time, 20060102150405, which sorts as times do. */
export function pseudoTime(version: string): string {
  return /(\d{14})-[A-Za-z\d]+(?:\+.*)?$/.exec(version)?.[1] ?? "";
}

/** The beginning of the revision that it names. */
export function pseudoRevision(version: string): string {
  return /-([A-Za-z\d]+)(?:\+.*)?$/.exec(version)?.[1] ?? "";
}

/** The version of a module that exists only as a replacement. */
export function zeroPseudo(major: string): string {
  return `${major || "v0"}.0.0-00010101000000-000000000000`;
}

export function compareTimes(a: string, b: string): number {
  return compareTexts(pseudoTime(a), pseudoTime(b));
}
