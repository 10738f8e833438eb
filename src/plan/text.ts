// Text of Go in JavaScript: the one place where strings, comments, documentation, names and file names of Go source
// become text of a module or declaration. What comes out means the same to JS engines, bundlers, source map readers
// and HTML around an inlined script, and never ends earlier than it does in Go.

const escapes: Record<string, string> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "\v": "\\v",
};

/** Ends or hides a script when a module is inlined in HTML. */
const markup = /<(?=\/?script|!--)/gi;

/** What engines and tools look for in comments: references to source maps, and notes that calls have no effects. */
const directive = /(?:[#@]\s*)+(?=source(?:Mapping)?URL\s*=|__[A-Z_]+__)/g;

/** A string literal of printable ASCII: every other char as an escape. */
export function stringText(value: string): string {
  const text = value.replace(/[^ !#-[\]-~]/g, (c) => escapes[c] ?? hexEscape(c.charCodeAt(0)));
  return `"${text.replace(markup, "\\x3c").replace(directive, (marks) => marks.replace(/[#@]/g, asHex))}"`;
}

function asHex(c: string): string {
  return hexEscape(c.charCodeAt(0));
}

function hexEscape(code: number): string {
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, "0")}`;
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

/** The lines of a comment, which ends where Go ends it: at a line feed only, or where a block closes. */
export function commentLines(comment: string): string[] {
  const lines = comment.split("\n").map((line) => harmless(line).trim());
  return lines.map((line) => (line.startsWith("*") ? ` ${line}` : line));
}

/** Documentation as a JSDoc comment; "" for none. */
export function docComment(doc: string): string {
  if (doc === "") return "";
  const lines = harmless(doc).replaceAll("*/", "* /").split("\n");
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

/** Line ends of JS that are none in Go become spaces; what tools would obey loses its mark. */
function harmless(text: string): string {
  return text
    .replace(/[\r\u2028\u2029]/g, " ")
    .replace(directive, "")
    .replace(markup, "< ");
}

/** A Go name as JS can spell it: letters that only Go counts as such are written by their code. */
export function nameText(name: string): string {
  if (/^[\w$]*$/.test(name)) return name;
  return name.replace(/[^\p{ID_Continue}$]/gu, (c) => `$${c.codePointAt(0)!.toString(16)}`);
}

/** Whether a JS identifier is one: the printer writes no other. */
export function isNameText(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) || /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name);
}

/** The comment that points to a map file beside the module. */
export function sourceMapComment(file: string): string {
  return `//# sourceMappingURL=${encodeURIComponent(file)}\n`;
}
