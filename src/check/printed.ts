// What the predeclared print and println cannot print, which Go's compiler finds when it makes code for the calls.
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import { walk } from "../syntax/walk.ts";
import { under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";

/** Generic functions are left out: what they print depends on their type arguments. */
export function printedTypes(c: Checker, files: readonly ast.File[]): void {
  for (const file of files) {
    for (const decl of file.decls) {
      const sig = decl.kind === "FuncDecl" ? c.info.funcTypes.get(decl) : undefined;
      if (sig !== undefined && sig.typeParams.length + sig.recvTypeParams.length > 0) continue;
      calls(c, decl);
    }
  }
}

/** Looks at the calls that are made code of: not at those behind a condition that is constant. */
function calls(c: Checker, root: ast.Node): void {
  walk(root, (node) => {
    if (node.kind === "CallExpr") printed(c, node);
    const value = node.kind === "IfStmt" ? c.info.types.get(node.cond)?.value : null;
    if (node.kind !== "IfStmt" || value?.kind !== "bool") return true;
    for (const live of [node.init, value.value ? node.body : node.else]) if (live !== null) calls(c, live);
    return false;
  });
}

function printed(c: Checker, call: ast.CallExpr): void {
  const fun = unparen(call.fun);
  if (fun.kind !== "Ident" || (fun.name !== "print" && fun.name !== "println")) return;
  if (c.info.types.get(fun)?.mode !== "builtin") return;
  for (const arg of call.args) {
    const type = c.info.types.get(arg)?.type;
    if (type === undefined) continue;
    const { kind } = under(type);
    if (kind !== "struct" && kind !== "array") continue;
    const text = spaced(c.typeString(type));
    c.error(call.lparen, "InvalidPrint", `illegal types for operand: ${fun.name}\n\t${text}`);
  }
}

/** A type as the later phases print it, with spaces inside of braces: `struct { x int }`, `interface {}`. */
function spaced(type: string): string {
  return type
    .replace(/\b(struct|interface)\{/g, "$1 { ")
    .replace(/\}/g, " }")
    .replace(/\{ {2}\}/g, "{}");
}
