// Counting how far the conditions of if and for statements get: the search for inputs of a fuzz target is guided by that too,
// since `len(s) > 2 && s[0] == 'x'` is one block of statements. In front of each right operand of && and || stands a
// comparison that counts and is true, with an untyped result, so that the condition keeps its type.
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";

/** Makes conditions count: `count` gives the comparison that stands at a place. */
export function countConditions(file: ast.File, count: (pos: number) => ast.Expr): void {
  const operators: ast.BinaryExpr[] = [];
  walk(file, (node) => {
    if ((node.kind === "IfStmt" || node.kind === "ForStmt") && node.cond !== null)
      addOperators(node.cond, operators);
  });
  for (const operator of operators) operator.y = counted(operator.y, count(operator.y.pos));
}

function addOperators(cond: ast.Expr, out: ast.BinaryExpr[]): void {
  for (const open = [cond]; open.length > 0; ) {
    const x = open.pop()!;
    if (x.kind === "ParenExpr" || (x.kind === "UnaryExpr" && x.op === "!")) open.push(x.x);
    if (x.kind !== "BinaryExpr" || (x.op !== "&&" && x.op !== "||")) continue;
    out.push(x);
    open.push(x.x, x.y);
  }
}

function counted(y: ast.Expr, count: ast.Expr): ast.Expr {
  const { pos, end } = y;
  return { kind: "BinaryExpr", x: count, op: "&&", opPos: pos, y, pos, end };
}
