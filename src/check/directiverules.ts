// Directives and the declarations that they stand in front of or name. As in Go's compiler, these rules apply once
// there are no other errors.
import { directiveName, misplacement } from "../syntax/directives.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Func, Var } from "../types/objects.ts";
import type { Signature, Type } from "../types/types.ts";
import { asNamed, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { directiveArguments } from "./directives.ts";
import { misplacedPromises } from "./promises.ts";

export function directiveRules(c: Checker, files: readonly ast.File[]): void {
  const linked = new Set<string>();
  for (const file of files) {
    c.env.version = c.versionAt(file.pos);
    const embeds = new Set<ast.ValueSpec>();
    for (const directive of file.directives) {
      const name = directiveName(directive);
      const message =
        name === "linkname" ? linknameError(c, file, directive, linked) : misplacement(directive);
      if (message !== null) c.error(directive.comment.pos + 2, "InvalidDirective", message);
      else if (name === "embed") embeds.add(directive.on as ast.ValueSpec);
    }
    for (const directive of file.directives)
      if (directiveName(directive) === "goes:borrow") borrowing(c, directive);
    for (const { comment } of misplacedPromises(file))
      c.error(comment.pos + 2, "InvalidDirective", "misplaced compiler directive");
    for (const spec of embeds) embedding(c, file, spec);
  }
}

/** `//go:linkname local linkname` names a function or variable of the package, once. */
function linknameError(
  c: Checker,
  file: ast.File,
  directive: ast.Directive,
  linked: Set<string>,
): string | null {
  const [local, remote = ""] = directiveArguments(directive);
  if (local === undefined) return null;
  if (!imports(file, "unsafe")) return '//go:linkname only allowed in Go files that import "unsafe"';
  if (/\[.*\]/.test(remote)) return "//go:linkname reference of an instantiation is not allowed";
  const kind = c.pkg.scope.lookup(local)?.kind;
  if (kind !== "func" && kind !== "var") {
    return c.allowVersion("go1.18") ? "//go:linkname must refer to declared function or variable" : null;
  }
  if (linked.has(local)) return `duplicate //go:linkname for ${local}`;
  linked.add(local);
  return null;
}

function imports(file: ast.File, path: string): boolean {
  return file.imports.some((spec) => spec.path.value.slice(1, -1) === path);
}

// ---- go:embed (package embed)

/** Reports a variable that files cannot be embedded in. */
function embedding(c: Checker, file: ast.File, spec: ast.ValueSpec): void {
  const directive = file.directives.find((entry) => entry.on === spec && directiveName(entry) === "embed")!;
  const pos = directive.comment.pos + 2;
  const why = embeddingError(file, spec, directive.local);
  if (why !== null) c.error(pos, "InvalidEmbed", why);
  else if (c.requireVersion(pos, "go1.16", "go:embed")) {
    const { type } = c.info.defs.get(spec.names[0]) as Var;
    if (canEmbed(type!)) return;
    c.error(spec.names[0], "InvalidEmbed", `go:embed cannot apply to var of type ${c.typeString(type)}`);
  }
}

function embeddingError(file: ast.File, spec: ast.ValueSpec, local: boolean): string | null {
  if (!imports(file, "embed")) {
    return 'go:embed requires import "embed" (or import _ "embed", if package is not used)';
  }
  if (spec.names.length > 1) return "go:embed cannot apply to multiple vars";
  if (spec.values.length > 0) return "go:embed cannot apply to var with initializer";
  return local ? "go:embed cannot apply to var inside func" : null;
}

/** A string, a slice of bytes, or embed.FS. */
function canEmbed(type: Type): boolean {
  const obj = asNamed(type)?.obj;
  if (obj?.name === "FS" && obj.pkg?.path === "embed") return true;
  const underlying = under(type);
  if (underlying.kind === "basic") return underlying.basic === "string";
  const elem = underlying.kind === "slice" ? under(underlying.elem) : null;
  return elem?.kind === "basic" && elem.basic === "uint8";
}

// ---- goes:borrow: slices that JavaScript and Go share during a call

function borrowing(c: Checker, directive: ast.Directive): void {
  const { comment, on } = directive;
  if (on?.kind !== "FuncDecl") return; // misplaced
  const names = directiveArguments(directive);
  const report = (message: string) => c.error(comment.pos + 2, "InvalidDirective", message);
  if (names.length === 0) report("usage: //goes:borrow parameter...");
  const { params, variadic } = (c.info.defs.get(on.name) as Func).type as Signature;
  for (const name of names) {
    const index = params.vars.findIndex((v) => v.name === name);
    const type = params.vars[index]?.type;
    if (type === undefined || type === null) report(`//goes:borrow refers to no parameter: ${name}`);
    else if (!isMemory(type) || (variadic && index === params.vars.length - 1))
      report(`//goes:borrow cannot apply to parameter of type ${c.typeString(type)}`);
  }
}

/** A slice whose elements are in a typed array. */
function isMemory(type: Type): boolean {
  const underlying = under(type);
  const elem = underlying.kind === "slice" ? under(underlying.elem) : null;
  return elem?.kind === "basic" && /^(u?int(8|16|32)|float(32|64))$/.test(elem.basic);
}
