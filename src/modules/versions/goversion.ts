// Versions of Go and its toolchains (go.dev/doc/toolchain): 1.21rc1 < 1.21.0, and 1.21 without more is the language before both.

/** From which on requirements list all that packages need, and graphs are pruned. */
export const pruningVersion = "1.17";
/** From which on indirect requirements stand in a block of their own. */
export const separateIndirect = "1.17";
/** From which on there is one such block only, and one of direct requirements. */
export const twoBlocks = "1.27";
/** From which on modules.txt of a vendor folder has all requirements. */
export const explicitVendor = "1.14";
/** From which on a vendor folder is used without being asked for. */
export const defaultVendor = "1.14";
/** From which on `go` and `toolchain` lines are minima that hold for all who require the module. */
export const strictVersion = "1.21";
/** What a module is taken for that has no go line. */
export const versionWithoutLine = "1.16";

const pattern = /^(\d+)(?:\.(\d+)(?:\.(\d+)|([a-z]+)(\d+))?)?$/;

/** Less than 0, 0 or more, as for any comparison; what is no version is the smallest. */
export function compareGoVersions(a: string, b: string): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  if (x === null || y === null) return x === y ? 0 : x === null ? -1 : 1;
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i] < y[i] ? -1 : 1;
  return 0;
}

export function isGoVersion(text: string): boolean {
  return pattern.test(text);
}

/** Numbers that compare as the versions do: before 1.21 a version without a patch is its .0 release. */
function keyOf(version: string): readonly (number | string)[] | null {
  const match = pattern.exec(version);
  if (match === null) return null;
  const [, major, minor = "0", patch, kind, count = "0"] = match;
  const isLanguage = patch === undefined && kind === undefined;
  const isFirst = isLanguage && Number(major) === 1 && Number(minor) < 21;
  const rank = kind !== undefined ? 1 : isLanguage && !isFirst ? 0 : 2;
  return [
    Number(major),
    Number(minor),
    rank,
    kind ?? "",
    Number(patch ?? (kind === undefined ? "0" : count)),
  ];
}

/** The language: "1.21" of "1.21.3". */
export function languageOf(version: string): string {
  return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}
