// The patterns of package path (path.Match), for one element of a path.

/** What one char may be. */
type Matcher = (c: string) => boolean;

/** An element of a pattern: any number of chars, or one. */
type Token = "star" | Matcher;

/** The tokens of an element of a pattern; null if its syntax is wrong. */
export function parseGlob(pattern: string): Token[] | null {
  const chars = [...pattern];
  const tokens: Token[] = [];
  for (let at = 0; at < chars.length; at++) {
    const c = chars[at];
    if (c === "*") tokens.push("star");
    else if (c === "?") tokens.push(() => true);
    else if (c === "[") {
      const set = parseSet(chars, at + 1);
      if (set === null) return null;
      tokens.push(set.matches);
      at = set.end;
    } else {
      if (c === "\\") at++;
      const literal = chars[at];
      if (literal === undefined) return null;
      tokens.push((other) => other === literal);
    }
  }
  return tokens;
}

/** `[a-z\]]`, from behind its bracket. */
function parseSet(chars: readonly string[], start: number): { matches: Matcher; end: number } | null {
  let at = start;
  const negated = chars[at] === "^";
  if (negated) at++;
  const ranges: [number, number][] = [];
  const bound = (): number | null => {
    if (chars[at] === "-" || chars[at] === "]") return null;
    if (chars[at] === "\\") at++;
    return chars[at++]?.codePointAt(0) ?? null;
  };
  while (chars[at] !== "]" || ranges.length === 0) {
    const low = bound();
    let high = low;
    if (chars[at] === "-") {
      at++;
      high = bound();
    }
    if (low === null || high === null || at >= chars.length) return null;
    ranges.push([low, high]);
  }
  const matches = (c: string) => {
    const code = c.codePointAt(0)!;
    return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
  };
  return { matches, end: at };
}

/** Takes time in proportion to the product of both lengths at most. */
export function matchesGlob(tokens: readonly Token[], name: string): boolean {
  const chars = [...name];
  let token = 0;
  let at = 0;
  let star: { token: number; at: number } | null = null;
  while (at < chars.length) {
    const current = tokens[token];
    if (current === "star") star = { token: ++token, at };
    else if (current?.(chars[at])) {
      token++;
      at++;
    } else if (star !== null) {
      star.at++;
      ({ token, at } = star);
    } else return false;
  }
  return tokens.slice(token).every((rest) => rest === "star");
}
