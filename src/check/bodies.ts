// Functions without bodies (specification: "Function declarations"), which are implemented outside of Go.
import { directiveName } from "../syntax/directives.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Checker } from "./checker.ts";

/** Reports bodies that are missing, and those of functions said to be implemented elsewhere. */
export function bodyRules(c: Checker, files: readonly ast.File[]): void {
  for (const file of files) {
    for (const directive of file.directives) external(c, directive);
    const open = file.decls.filter((decl) => decl.kind === "FuncDecl" && !decl.hasBody);
    if (open.length === 0 || (c.options.isImplemented?.(file) ?? true)) continue;
    for (const decl of open) missing(c, decl as ast.FuncDecl);
  }
}

/** `//go:noescape` is a promise about code that the compiler cannot see. */
function external(c: Checker, directive: ast.Directive): void {
  const { on } = directive;
  const name = directiveName(directive);
  if ((name !== "noescape" && name !== "wasmimport") || on?.kind !== "FuncDecl" || !on.hasBody) return;
  c.error(on.name, "InvalidDirective", `can only use //go:${name} with external func implementations`);
}

function missing(c: Checker, { start, name }: ast.FuncDecl): void {
  if (!c.linknames.has(name.name)) c.error(start, "MissingBody", "missing function body");
}
