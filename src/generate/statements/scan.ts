// What a function's own body contains; function literals inside it are functions of their own.
import type * as ast from "../../syntax/nodes.ts";
import { walk } from "../../syntax/walk.ts";

function contains(root: ast.Node, test: (node: ast.Node) => boolean): boolean {
  let found = false;
  walk(root, (node) => {
    if (found || (node.kind === "FuncLit" && node !== root)) return false;
    if (test(node)) found = true;
    return !found;
  });
  return found;
}

/** A call of the builtin, as far as a name can tell; a wrong guess costs a variable. */
export function containsRecover(body: ast.BlockStmt): boolean {
  return contains(
    body,
    (node) => node.kind === "CallExpr" && node.fun.kind === "Ident" && node.fun.name === "recover",
  );
}

export function containsDefer(body: ast.Node): boolean {
  return contains(body, (node) => node.kind === "DeferStmt");
}

/** The defer statements of a function, those in loops over functions included. */
export function defersIn(body: ast.Node): ast.DeferStmt[] {
  const list: ast.DeferStmt[] = [];
  contains(body, (node) => {
    if (node.kind === "DeferStmt") list.push(node);
    return false;
  });
  return list;
}

export function containsGoto(body: ast.Node): boolean {
  return contains(body, (node) => node.kind === "BranchStmt" && node.token === "goto");
}

/** An unlabelled `break` that leaves `body`'s own statement, not one inside it. */
export function breaksOut(body: readonly ast.Stmt[]): boolean {
  return body.some((s) => containsBreak(s));
}

function containsBreak(root: ast.Stmt): boolean {
  let found = false;
  walk(root, (node) => {
    if (found || node.kind === "FuncLit") return false;
    switch (node.kind) {
      case "ForStmt":
      case "RangeStmt":
      case "SwitchStmt":
      case "TypeSwitchStmt":
      case "SelectStmt":
        return false;
      case "BranchStmt":
        if (node.token === "break" && node.label === null) found = true;
        return false;
    }
    return true;
  });
  return found;
}
