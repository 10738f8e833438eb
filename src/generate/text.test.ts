// Every code point at every place where text of Go becomes text of a module, read back with acorn.
import * as acorn from "acorn";
import { describe, expect, test } from "vitest";
import { commentLines, docComment, isNameText, nameText, stringText } from "../plan/text.ts";

/** All code points that a Go file can hold: no NUL, no surrogates, no byte order mark. */
function* codePoints(): Generator<string> {
  for (let code = 1; code <= 0x10ffff; code++)
    if ((code < 0xd800 || code > 0xdfff) && code !== 0xfeff) yield String.fromCodePoint(code);
}

/** How Go text may use code points to get out of where it is: a token is left over if one of them does. */
const attempt = (codes: string[]) => codes.map((c) => `${c}e*${c}/e/${c}*e`).join("");

/** The comments of a text that holds nothing else; fails if a token is left. */
function onlyComments(text: string): acorn.Comment[] {
  const comments: acorn.Comment[] = [];
  const { body } = acorn.parse(text, { ecmaVersion: "latest", sourceType: "module", onComment: comments });
  expect(body).toEqual([]);
  return comments;
}

/** The code points, several for each text: a text costs as much as many of its characters. */
function* inCompany(codes: string[]): Generator<string[]> {
  for (let i = 0; i < codes.length; i += 64) yield codes.slice(i, i + 64);
}

function inBatches<T>(items: Iterable<T>, check: (batch: T[]) => void): void {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === 50_000) check(batch.splice(0));
  }
  if (batch.length > 0) check(batch);
  batch = [];
}

describe("text of Go", () => {
  test("stays a comment for every code point", () => {
    const inComment = [...codePoints()].filter((c) => c !== "\n" && c !== "/" && c !== "*");
    inBatches([...inCompany(inComment)].map(attempt), (batch) => {
      const lines = batch.map((text) => commentLines(`//${text}`).join("\n"));
      expect(onlyComments(lines.join("\n")).length).toBe(batch.length);
      const blocks = batch.map((text) => commentLines(`/*${text}*/`).join("\n"));
      expect(onlyComments(blocks.join("\n")).length).toBe(batch.length);
      const docs = batch.map((text) => docComment(`Doc${text}\n${text}*/ e`));
      expect(onlyComments(docs.join("")).length).toBe(batch.length);
    });
  }, 120_000);

  test("is the same string for every code point and lone surrogate", () => {
    const values = [...inCompany([...codePoints(), "\0", "\ufeff", "\ud800", "\udfff"])].map((codes) =>
      codes.join("b"),
    );
    inBatches(values, (batch) => {
      const text = `[${batch.map((value) => stringText(value)).join(",")}]`;
      expect(/^[ -~]*$/.test(text)).toBe(true);
      const array = acorn.parseExpressionAt(text, 0, { ecmaVersion: 2020 }) as acorn.ArrayExpression;
      expect(array.elements.map((element) => (element as acorn.Literal).value)).toEqual(batch);
    });
  }, 120_000);

  test("has a JS name for every Go identifier", () => {
    const wrong: string[] = [];
    for (const c of codePoints())
      if (/^[\p{L}\p{Nd}_]$/u.test(c) && !(isNameText(nameText(`x${c}`)) && isNameText(`x${nameText(c)}`)))
        wrong.push(c);
    expect(wrong).toEqual([]);
    expect(nameText("a\u2e2f")).toBe("a$2e2f");
  });

  test.each([
    "//# sourceMappingURL=evil.map",
    "//@ sourceMappingURL=evil.map",
    "//#\tsourceURL = evil.js",
    "/*# sourceMappingURL=evil.map */",
    "// see //# # sourceMappingURL=evil.map",
    "/*#__PURE__*/",
    "/* @__PURE__ */",
    "/* # @__NO_SIDE_EFFECTS__ */",
    "// </script><script>evil()</script>",
    "// <!-- </SCRIPT >",
  ])("gives tools nothing to obey: %s", (text) => {
    const obeyed = /[#@]\s*source(Mapping)?URL|[#@]__[A-Z_]+__|<\/?script|<!--/i;
    expect(commentLines(text).join("\n")).not.toMatch(obeyed);
    expect(docComment(text)).not.toMatch(obeyed);
    expect(stringText(text)).not.toMatch(obeyed);
    const literal = acorn.parseExpressionAt(stringText(text), 0, { ecmaVersion: 2020 }) as acorn.Literal;
    expect(literal.value).toBe(text);
  });
});
