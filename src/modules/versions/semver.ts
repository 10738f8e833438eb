// Semantic versions as modules have them (go.dev/ref/mod, "Versions"): v1.2.3-pre+build, also shortened to v1 and v1.2 in
// queries. Numbers may have any length.

interface Parts {
  readonly major: string;
  readonly minor: string;
  readonly patch: string;
  /** How much of "v1.2.3" was left out: "", ".0" or ".0.0". */
  readonly short: string;
  /** With its dash; "" without one. */
  readonly prerelease: string;
  /** With its plus; "" without one. */
  readonly build: string;
}

const number = "(0|[1-9]\\d*)";
const identifier = "(?:0|[1-9]\\d*|\\d*[A-Za-z-][\\dA-Za-z-]*)";
const pattern = new RegExp(
  `^v${number}(?:\\.${number}(?:\\.${number}(-${identifier}(?:\\.${identifier})*)?(\\+[\\dA-Za-z-]+(?:\\.[\\dA-Za-z-]+)*)?)?)?$`,
);

function parse(version: string): Parts | null {
  const match = pattern.exec(version);
  if (match === null) return null;
  const [, major, minor = "0", patch = "0", prerelease = "", build = ""] = match;
  const short = match[2] === undefined ? ".0.0" : match[3] === undefined ? ".0" : "";
  return { major, minor, patch, short, prerelease, build };
}

export function isValid(version: string): boolean {
  return pattern.test(version);
}

/** With all three numbers and without build metadata; "" if it is no version. */
export function canonical(version: string): string {
  const parts = parse(version);
  return parts === null ? "" : `v${parts.major}.${parts.minor}.${parts.patch}${parts.prerelease}`;
}

/** As modules name versions: `canonical`, with the one build metadata that has a meaning. */
export function canonicalVersion(version: string): string {
  return canonical(version) + (buildOf(version) === incompatible ? incompatible : "");
}

export const incompatible = "+incompatible";

export function isIncompatible(version: string): boolean {
  return version.endsWith(incompatible);
}

/** "v1"; "" if it is no version. */
export function majorOf(version: string): string {
  const parts = parse(version);
  return parts === null ? "" : `v${parts.major}`;
}

/** "v1.2". */
export function majorMinorOf(version: string): string {
  const parts = parse(version);
  return parts === null ? "" : `v${parts.major}.${parts.minor}`;
}

/** "-pre.1", or "". */
export function prereleaseOf(version: string): string {
  return parse(version)?.prerelease ?? "";
}

/** "+meta", or "". */
export function buildOf(version: string): string {
  return parse(version)?.build ?? "";
}

/** Versions that are none are the smallest, and equal; build metadata does not count. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [parse(a), parse(b)];
  if (x === null || y === null) return x === y ? 0 : x === null ? -1 : 1;
  return (
    compareNumbers(x.major, y.major) ||
    compareNumbers(x.minor, y.minor) ||
    compareNumbers(x.patch, y.patch) ||
    comparePrereleases(x.prerelease, y.prerelease)
  );
}

function compareNumbers(a: string, b: string): number {
  return a.length - b.length || compareTexts(a, b);
}

/** A release follows its prereleases; numbers are less than words; what is longer follows its beginning. */
function comparePrereleases(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  const [x, y] = [a.slice(1).split("."), b.slice(1).split(".")];
  for (let i = 0; i < x.length && i < y.length; i++) {
    if (x[i] === y[i]) continue;
    const [isNumber, isOtherNumber] = [/^\d+$/.test(x[i]), /^\d+$/.test(y[i])];
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
    return isNumber ? compareNumbers(x[i], y[i]) : compareTexts(x[i], y[i]);
  }
  return x.length - y.length;
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
