// Mutations of Go files, a pure function of their numbers: one token deleted, doubled, swapped with the next, or replaced by
// another of the file.

/** mulberry32: a stream of numbers in [0, 1). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const token =
  /\/\/.*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+'|[\p{L}_][\p{L}\p{N}_]*|\.?\d[\w.]*|<<=|>>=|&\^=|\.\.\.|&&|\|\||<-|\+\+|--|[=!<>:+\-*/%&|^]=|<<|>>|&\^|\S/gu;

/** Places of the tokens behind the package clause; comments are none. */
export function tokensOf(text) {
  const all = [...text.matchAll(token)].filter(([word]) => !/^\/[/*]/.test(word));
  const start = all.findIndex(([word]) => word === "package") + 2;
  return all.slice(start).map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

const keywords = new Set(
  "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var".split(
    " ",
  ),
);

function classOf(word) {
  if (keywords.has(word)) return "keyword";
  if (/^[\p{L}_]/u.test(word)) return "name";
  return /^[\d"`']|^\.\d/.test(word) ? "literal" : "operator";
}

const kinds = ["delete", "duplicate", "swap", "replace"];

/** Operators that take the same operands. */
const operators = [
  "+ - * / % & | ^ &^",
  "<< >>",
  "== !=",
  "< <= > >= == !=",
  "&& ||",
  "+= -= *= /= |= &= ^=",
  "++ --",
];

/** A literal by how it begins, other tokens by their class. */
const kindOf = (word) => (classOf(word) === "literal" ? (/^\W/.exec(word)?.[0] ?? "0") : classOf(word));

/** Tokens that could mostly stand in the place of one. */
function similar(word, tokens) {
  const group = operators.find((list) => list.split(" ").includes(word))?.split(" ");
  return group ?? tokens.map((other) => other.word).filter((other) => kindOf(other) === kindOf(word));
}

/** The file after a replacement that often leaves it a program, and what was done. */
export function mutateGently(text, tokens, next) {
  const eligible = tokens.filter(({ word }) => !keywords.has(word) && !/^[(){}[\],;.:]/.test(word));
  const { word, start, end } = eligible[Math.floor(next() * eligible.length)];
  const others = similar(word, tokens);
  const replacement = others[Math.floor(next() * others.length)];
  const line = text.slice(0, start).split("\n").length;
  const changed = text.slice(0, start) + replacement + text.slice(end);
  return { line, what: `replace ${word} by ${replacement}`, text: changed };
}

/** The file after a mutation, and what was done. */
export function mutate(text, tokens, next) {
  const at = Math.floor(next() * (tokens.length - 1));
  const kind = kinds[Math.floor(next() * kinds.length)];
  const { word, start, end } = tokens[at];
  const other = tokens[at + 1];
  // Half of the replacements are of the same class, so that more than the grammar is put to the test.
  const alike = next() < 0.5 ? tokens.filter((entry) => classOf(entry.word) === classOf(word)) : tokens;
  const replacement = alike[Math.floor(next() * alike.length)].word;
  const line = text.slice(0, start).split("\n").length;
  const put = (from, to, what) => text.slice(0, from) + what + text.slice(to);
  switch (kind) {
    case "delete":
      return { line, what: `delete ${word}`, text: put(start, end, " ") };
    case "duplicate":
      return { line, what: `duplicate ${word}`, text: put(end, end, ` ${word}`) };
    case "swap": {
      const between = text.slice(end, other.start) || " ";
      const what = `swap ${word} and ${other.word}`;
      return { line, what, text: put(start, other.end, other.word + between + word) };
    }
    default:
      return { line, what: `replace ${word} by ${replacement}`, text: put(start, end, replacement) };
  }
}
