// Build constraints (go help buildconstraint): `//go:build` expressions and _GOOS, _GOARCH, _test file names.

import { languageMinor } from "./language.ts";

/** The tags that are satisfied; release tags go1.1 … go1.N are added by `satisfied`. */
export interface BuildContext {
  readonly tags: ReadonlySet<string>;
  /** Files of all builds belong to it, but for those of the tag "ignore": each tag is what lets a file in. */
  readonly isAny?: boolean;
}

/** What files of a module import whatever they are built for. */
export const anyContext: BuildContext = { tags: new Set(), isAny: true };

export const knownOS = new Set(
  "aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos".split(
    " ",
  ),
);
export const knownArch = new Set(
  (
    "386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc " +
    "ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm"
  ).split(" "),
);

/**
 * GOOS=js, GOARCH=wasm, and the tags `goes` and `purego`; the compiler tag is not gc. Package math/big has a tag of its
 * own for what others call purego, and the second version of encoding/json that of an experiment, which is on in Go 1.27.
 */
export function defaultContext(extra: readonly string[] = []): BuildContext {
  return {
    tags: new Set(["js", "wasm", "goes", "purego", "math_big_pure_go", "goexperiment.jsonv2", ...extra]),
  };
}

/** The context with one more tag. */
export function withTag({ tags }: BuildContext, tag: string): BuildContext {
  return { tags: new Set([...tags, tag]) };
}

function satisfied(context: BuildContext, tag: string, preferred: boolean): boolean {
  if (context.isAny && tag !== "ignore") return preferred;
  const release = /^go1\.(\d+)$/.exec(tag);
  if (release !== null) return Number(release[1]) <= languageMinor;
  return context.tags.has(tag);
}

/** Whether a file is no part of its package but of the package's tests. */
export function isTestFile(name: string): boolean {
  return name.endsWith("_test.go");
}

/** Whether a file of that name belongs to the build, by its _GOOS and _GOARCH suffixes. */
export function matchesFileName(name: string, context: BuildContext): boolean {
  if (name.startsWith("_") || name.startsWith(".")) return false;
  if (context.isAny) return true;
  const stem = name.replace(/\.go$/, "").replace(/_test$/, "");
  const first = stem.indexOf("_");
  if (first < 0) return true;
  const parts = stem.slice(first + 1).split("_");
  const last = parts.at(-1)!;
  const before = parts.at(-2);
  if (before !== undefined && knownOS.has(before) && knownArch.has(last))
    return context.tags.has(before) && context.tags.has(last);
  if (knownOS.has(last) || knownArch.has(last)) return context.tags.has(last);
  return true;
}

/** Evaluates a `//go:build` expression; null if it does not parse. */
export function evaluateConstraint(text: string, context: BuildContext): boolean | null {
  const tokens = text.match(/&&|\|\||[!()]|[\p{L}\p{N}_.]+|\S/gu) ?? [];
  let next = 0;
  let failed = false;

  /** `preferred` is what makes the whole expression true. */
  function or(preferred: boolean): boolean {
    let value = and(preferred);
    while (tokens[next] === "||") {
      next++;
      value = and(preferred) || value;
    }
    return value;
  }
  function and(preferred: boolean): boolean {
    let value = not(preferred);
    while (tokens[next] === "&&") {
      next++;
      value = not(preferred) && value;
    }
    return value;
  }
  function not(preferred: boolean): boolean {
    let negated = false;
    for (; tokens[next] === "!"; next++) negated = !negated;
    return primary(preferred !== negated) !== negated;
  }
  function primary(preferred: boolean): boolean {
    const token = tokens[next++];
    if (token === "(" && next < 1000) {
      const value = or(preferred);
      if (tokens[next++] !== ")") failed = true;
      return value;
    }
    if (token === undefined || !/^[\p{L}\p{N}_.]+$/u.test(token)) {
      failed = true;
      return false;
    }
    return satisfied(context, token, preferred);
  }

  const value = or(true);
  return failed || next !== tokens.length ? null : value;
}

/**
 * The constraint of a file's header, before parsing it: the expression of its `//go:build` line, or of its older
 * `// +build` lines; null if there is none.
 */
export function findConstraint(text: string): string | null {
  const plusBuild: { expression: string; end: number }[] = [];
  let offset = 0;
  /** End of the last blank line: `// +build` counts only above one. */
  let blank = -1;
  while (offset < text.length) {
    const lineEnd = text.indexOf("\n", offset);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const line = text.slice(offset, Math.min(end, offset + 1000)).trim();
    if (line.startsWith("//go:build ")) return line.slice("//go:build ".length);
    if (line.startsWith("/*")) {
      const close = text.indexOf("*/", offset);
      if (close < 0) break;
      offset = close + 2;
      continue;
    }
    if (line === "") blank = end;
    else if (!line.startsWith("//")) break;
    const options = /^\/\/\s*\+build\s+(.*)$/.exec(line)?.[1];
    if (options !== undefined) plusBuild.push({ expression: plusBuildExpression(options), end });
    offset = end + 1;
  }
  const counted = plusBuild.filter((line) => line.end < blank).map(({ expression }) => expression);
  return counted.length === 0 ? null : counted.join(" && ");
}

/** `a,!b c`: spaces mean "or", commas "and". */
function plusBuildExpression(options: string): string {
  const terms = options
    .trim()
    .split(/\s+/)
    .map((option) => `(${option.split(",").join(" && ")})`);
  return `(${terms.join(" || ")})`;
}
