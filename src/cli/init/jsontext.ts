// JSON files of a project as text, with comments and commas at ends as tsconfig.json has them: what is changed is one place
// of the text, and only if nothing else changes by it.

const token = /("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** An object of a file: what it has is looked into as objects. */
export type JsonObject = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** The value, which should be an object; undefined if it is no JSON. */
export function parseJson(text: string): JsonObject | undefined {
  try {
    const bare = text.replace(/^\ufeff/, "").replace(token, (_, string) => string ?? "");
    return JSON.parse(bare.replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, (_, string) => string ?? ""));
  } catch {
    return undefined;
  }
}

/** The text with `key: value` at the beginning of the object `name` at its top; null if that cannot be done safely. */
export function withMember(text: string, name: string, key: string, value: unknown): string | null {
  const member = `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const before = parseJson(text);
  const expected = { ...before, [name]: { [key]: value, ...before?.[name] } };
  return changed(text, new RegExp(`"${name}"\\s*:\\s*\\{(\\s*)`, "g"), expected, ([head, space], rest) => {
    const gap = space.includes("\n") ? space.slice(space.lastIndexOf("\n")) : " ";
    const opening = head.slice(0, head.length - space.length);
    return rest.startsWith("}") ? `${opening} ${member} ` : `${opening}${gap}${member},${space}`;
  });
}

/** The text with another string as the value of `key` in the object `name`; null if that cannot be done safely. */
export function withString(text: string, name: string, key: string, value: string): string | null {
  const before = parseJson(text);
  const expected = { ...before, [name]: { ...before?.[name], [key]: value } };
  return withValue(text, key, value, expected);
}

/** The text with another string as the value of `key` at its top; null if that cannot be done safely. */
export function withTopString(text: string, key: string, value: string): string | null {
  const expected = { ...parseJson(text), [key]: value };
  return withValue(text, key, value, expected);
}

function withValue(text: string, key: string, value: string, expected: unknown): string | null {
  const pattern = new RegExp(`(${JSON.stringify(key)}\\s*:\\s*)"(?:\\\\.|[^"\\\\])*"`, "g");
  return changed(text, pattern, expected, ([, head]) => head + JSON.stringify(value));
}

/** The text with another one for the match that makes it mean what is expected: matches may be in comments, or elsewhere. */
function changed(
  text: string,
  pattern: RegExp,
  expected: unknown,
  replacement: (match: RegExpMatchArray, rest: string) => string,
): string | null {
  for (const match of text.matchAll(pattern)) {
    const rest = text.slice(match.index + match[0].length);
    const made = text.slice(0, match.index) + replacement(match, rest) + rest;
    if (isSame(parseJson(made), expected)) return made;
  }
  return null;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** With the members of objects in an order of their own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.keys(value)
    .sort()
    .map((key) => [key, sorted((value as Record<string, unknown>)[key])]);
}
