// The parser's entry: one source file to its syntax tree.
import type { Report } from "../diagnostics/diagnostic.ts";
import { sourceErrors } from "../source/decode.ts";
import type { SourceFile } from "../source/position.ts";
import { checkerWords } from "./branch-words.ts";
import type * as ast from "./nodes.ts";
import { FileParser } from "./parse-declarations.ts";

/**
 * Parses a file. Errors go to `report`; the tree is always usable, with Bad nodes where nothing parsed. With
 * `typesOnly` misused labels are reported in the words of the type checker alone.
 */
export function parseFile(file: SourceFile, report: Report, { typesOnly = false } = {}): ast.File {
  const parser = new FileParser(file, report);
  if (typesOnly) parser.branchWords = checkerWords;
  const tree = parser.parse();
  for (const { offset, message } of sourceErrors(file.text)) {
    if (offset > parser.end) break;
    report({ code: "InvalidSource", pos: file.pos(offset), message, severity: "error" });
  }
  return tree;
}
