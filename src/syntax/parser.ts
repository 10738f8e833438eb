// The parser's entry: one source file to its syntax tree.
import type { Report } from "../diagnostics/diagnostic.ts";
import { sourceErrors } from "../source/decode.ts";
import type { SourceFile } from "../source/position.ts";
import { checkerWords } from "./branch-words.ts";
import type * as ast from "./nodes.ts";
import { FileParser } from "./parse-declarations.ts";

export interface ParseOptions {
  /** Misused labels are reported in the words of the type checker alone. */
  readonly typesOnly?: boolean;
  /** Bodies of functions are parsed when they are asked for. The file has to be as gofmt writes it, and without errors. */
  readonly bodiesOnDemand?: boolean;
}

/** Parses a file. Errors go to `report`; the tree is always usable, with Bad nodes where nothing parsed. */
export function parseFile(file: SourceFile, report: Report, options: ParseOptions = {}): ast.File {
  const parser = new FileParser(file, report, options.bodiesOnDemand ?? false);
  if (options.typesOnly) parser.branchWords = checkerWords;
  const tree = parser.parse();
  for (const { offset, message } of sourceErrors(file.text)) {
    if (offset > parser.end) break;
    report({ code: "InvalidSource", pos: file.pos(offset), message, severity: "error" });
  }
  return tree;
}
