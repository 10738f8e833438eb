// The characters that the directives of a format of package fmt consist of.

/**
 * Code points: those behind each %, up to a verb, a letter. Which % begin directives depends on what comes before them, so
 * all are taken for such; so is all that follows an argument index, of which the end may be missing.
 */
export function directiveCharacters(format: string): Set<number> {
  const found = new Set<number>();
  // A string of Go is one of bytes, each a character.
  const text = Buffer.from(format, "latin1").toString("utf8");
  for (let i = text.indexOf("%"); i >= 0; i = text.indexOf("%", i + 1)) {
    const [directive] = /[^a-zA-Z%[]*(?:\[.*|.?)/su.exec(text.slice(i + 1))!;
    for (const c of directive) found.add(c.codePointAt(0)!);
  }
  return found;
}
