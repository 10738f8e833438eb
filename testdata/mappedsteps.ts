// Where debuggers stop in an emitted module: statements, and the values of declared variables. Each has to lead to a line of
// the Go function that it is in.
import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { SourceMapConsumer } from "source-map";

interface Place {
  readonly line: number;
  readonly column: number;
}

/** What leads elsewhere, or nowhere, in the functions that are written in a Go file. */
export async function strayedSteps(code: string, map: string, file: string): Promise<string[]> {
  const lines = readFileSync(file, "utf8").split("\n");
  const tree: any = parse(code, { ecmaVersion: "latest", sourceType: "module", locations: true });
  return SourceMapConsumer.with(map, null, (consumer) => {
    const goLine = (place: Place) => {
      const { source, line } = consumer.originalPositionFor(place);
      return source === file ? line : null;
    };
    return functionsOf(tree).flatMap(({ key, body }) => {
      const from = goLine(key.loc.start);
      if (from === null || !lines[from - 1].startsWith("func")) return [];
      const to = endOf(lines, from);
      return steps(body).flatMap((place) => {
        const line = goLine(place);
        if (line !== null && line >= from && line <= to) return [];
        return [`${key.name} ${place.line}:${place.column} leads to line ${line}, not to ${from} to ${to}`];
      });
    });
  });
}

/** Functions and methods of classes, but for those that the compiler adds. */
function functionsOf(tree: any): { key: any; body: any }[] {
  return tree.body.flatMap((statement: any) => {
    const node = statement.declaration ?? statement;
    if (node.type === "FunctionDeclaration") return [{ key: node.id, body: node.body }];
    if (node.type !== "ClassDeclaration") return [];
    return node.body.body
      .filter(({ key }: any) => !/^(\$|constructor$)/.test(key.name))
      .map(({ key, value }: any) => ({ key, body: value.body }));
  });
}

/** The last line of the Go declaration that begins at a line. */
function endOf(lines: readonly string[], from: number): number {
  if (/\}\s*(\/\/.*)?$/.test(lines[from - 1])) return from;
  const end = lines.findIndex((line, i) => i >= from && line.startsWith("}"));
  return end + 1;
}

function steps(node: any): Place[] {
  if (node === null || typeof node !== "object") return [];
  const inside = Object.entries(node).flatMap(([key, child]) => (key === "loc" ? [] : steps(child)));
  const { type = "" } = node;
  if (/^(?!Block|Empty).*Statement$/.test(type)) return [node.loc.start, ...inside];
  if (type === "VariableDeclarator" && node.init) return [node.init.loc.start, ...inside];
  return inside;
}
