// Goto statements (specification: "Goto statements").
import type * as ast from "../../syntax/nodes.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import type { Generator } from "../generator.ts";

export function gotoStmt(g: Generator, s: ast.BranchStmt): es.Statement[] {
  return [b.expressionStatement(g.unsupported(s.pos, "goto"))];
}
