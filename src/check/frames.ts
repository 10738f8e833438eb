// The limit of Go's compiler on stack frames: what a function keeps on the stack, its arguments and those of its calls
// must not reach 1 GB. Checked once there are no other errors, where there are large arrays.
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import { walk } from "../syntax/walk.ts";
import { alignOf, sizeOf } from "../types/sizes.ts";
import type { Signature, Type } from "../types/types.ts";
import { isTypeParam, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { inlinedBody } from "./inlining.ts";

const limit = 1 << 30;
/** Variables beyond this are on the heap; what the compiler adds itself is not. */
const largestVariable = 128 << 10;
/** Without arrays of this size no frame comes near the limit. */
const noticeable = 64 << 10;

export function frameLimits(c: Checker, files: readonly ast.File[]): void {
  const own = c.limited.some(({ type }) => type.kind === "array" && sizeOf(type) >= noticeable);
  c.pkg.largeTypes = own && exportsLarge(c);
  // Go's own packages are known to fit.
  if (c.options.standard || !(own || c.pkg.imports.some(({ largeTypes }) => largeTypes))) return;
  for (const file of files) {
    walk(file, (node) => {
      if (node.kind === "FuncDecl" && node.body !== null) frame(c, node.name.pos, node, node.body);
      if (node.kind === "FuncLit") frame(c, node.pos, node, node.body);
      return true;
    });
  }
}

/** Whether other packages can have variables with such arrays in them. */
function exportsLarge(c: Checker): boolean {
  return [...c.pkg.scope.objects.values()].some(
    ({ kind, exported, type }) =>
      kind === "typename" && exported && type !== null && sizeOf(type) >= noticeable,
  );
}

function frame(c: Checker, pos: Pos, func: ast.FuncDecl | ast.FuncLit, body: ast.BlockStmt): void {
  const sig = c.info.funcTypes.get(func);
  if (sig === undefined || sig.typeParams.length + sig.recvTypeParams.length > 0) return;
  const args = argumentSize(sig);
  const { locals, callee } = bodySizes(c, body);
  if (args < limit && locals + callee < limit) return;
  const sizes = [`${megabytes(locals)} locals`, `${megabytes(args)} args`];
  if (args < limit && locals < limit) sizes.push(`${megabytes(callee)} callee`);
  c.error(pos, "TypeTooLarge", `stack frame too large (>1GB): ${sizes.join(" + ")}`);
}

function megabytes(size: number): string {
  return `${Math.floor(size / 2 ** 20)} MB`;
}

/** Size of a call's parameters and results. */
function argumentSize(sig: Signature): number {
  const vars = [...(sig.recv === null ? [] : [sig.recv]), ...sig.params.vars, ...sig.results.vars];
  return vars.reduce((size, { type }) => {
    const alignment = alignOf(type!);
    return Math.ceil(size / alignment) * alignment + sizeOf(type!);
  }, 0);
}

/** What a body keeps on the stack, and the most that one of its calls passes. */
function bodySizes(c: Checker, body: ast.BlockStmt): { locals: number; callee: number } {
  let locals = 0;
  let callee = 0;
  walk(body, (node) => {
    switch (node.kind) {
      case "FuncLit":
      case "GoStmt":
      case "DeferStmt":
        return false;
      case "ValueSpec":
        for (const name of node.names) locals += variableSize(c, name);
        break;
      case "AssignStmt":
        if (node.op === ":=") for (const e of node.lhs) locals += variableSize(c, e);
        break;
      case "RangeStmt":
        locals += rangeCopy(c, node);
        break;
      case "CallExpr": {
        const sig = calledSignature(c, node);
        const size = sig === null ? 0 : argumentSize(sig);
        callee = Math.max(callee, size);
        locals += inlinedLocals(c, node.fun);
        if (size > largestVariable) for (const arg of node.args) locals += argumentCopy(c, arg);
        break;
      }
      case "SelectorExpr":
      case "IndexExpr":
        if (isCall(c, node.x)) locals += sizeOfExpr(c, node.x);
        break;
      default:
    }
    return true;
  });
  return { locals, callee };
}

function variableSize(c: Checker, name: ast.Expr): number {
  const obj = name.kind === "Ident" ? c.info.defs.get(name) : null;
  if (obj?.kind !== "var" || obj.type === null) return 0;
  const size = sizeOf(obj.type);
  return size <= largestVariable ? size : 0;
}

/** What the frame of a small function would hold, which becomes part of its caller. */
function inlinedLocals(c: Checker, fun: ast.Expr): number {
  const func = fun.kind === "Ident" ? c.info.uses.get(fun) : undefined;
  const block = func?.kind === "func" ? inlinedBody(c, func)?.block : null;
  return block == null ? 0 : bodySizes(c, block).locals;
}

/** A loop with a value goes over a copy of the array. */
function rangeCopy(c: Checker, { value, x, body }: ast.RangeStmt): number {
  const type = c.info.types.get(x)?.type;
  if (value === null || type === undefined || under(type).kind !== "array") return 0;
  const variable = value.kind === "Ident" ? c.info.defs.get(value) : null;
  let read = variable == null;
  walk(body, (node) => {
    if (node.kind === "Ident" && c.info.uses.get(node) === variable) read = true;
    return !(node.kind === "AssignStmt" && isBlank(node)); // has no effect
  });
  return read ? sizeOf(type) : 0;
}

function isBlank({ lhs, rhs }: ast.AssignStmt): boolean {
  const all = [...lhs, ...rhs];
  return lhs.every((e) => e.kind === "Ident" && e.name === "_") && all.every((e) => e.kind === "Ident");
}

/** The signature of what is called; null for conversions and predeclared functions. */
function calledSignature(c: Checker, { fun }: ast.CallExpr): Signature | null {
  const entry = c.info.types.get(fun);
  if (entry === undefined || entry.mode === "type" || entry.mode === "builtin") return null;
  const type = isTypeParam(entry.type) ? null : under(entry.type);
  return type?.kind === "signature" ? type : null;
}

/** Arguments that are not variables are complete before the first is passed. */
function argumentCopy(c: Checker, arg: ast.Expr): number {
  if (unparen(arg).kind === "Ident") return 0;
  const size = sizeOfExpr(c, arg);
  return size > largestVariable ? size : 0;
}

function isCall(c: Checker, e: ast.Expr): boolean {
  const call = unparen(e);
  return call.kind === "CallExpr" && calledSignature(c, call) !== null;
}

function sizeOfExpr(c: Checker, e: ast.Expr): number {
  const type: Type | undefined = c.info.types.get(e)?.type;
  return type === undefined || type.kind === "tuple" ? 0 : sizeOf(type);
}
