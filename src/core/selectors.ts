// Selectors: fields, methods and qualified identifiers (specification: "Selectors", "Method values", "Method
// expressions", "Qualified identifiers").
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Selection } from "../types/info.ts";
import { lookupFieldOrMethod } from "../types/lookup.ts";
import { type Func, Var } from "../types/objects.ts";
import { type Named, PointerT, type Signature, type Type } from "../types/types.ts";
import { deref } from "../types/underlying.ts";
import type { Elaborator } from "./elaborator.ts";
import type * as core from "./nodes.ts";

export function selector(c: Elaborator, e: ast.SelectorExpr): core.Expr {
  const selection = c.info.selections.get(e);
  if (selection === undefined) return qualified(c, e);
  switch (selection.kind) {
    case "field":
      return fieldAt(c, c.expr(e.x), selection.index, e, e.sel.pos);
    case "method":
      return { kind: "MethodValue", callee: methodCallee(c, e, selection, c.expr(e.x)), ...at(c, e) };
    case "methodexpr":
      return methodExpression(c, e, selection);
  }
}

function at(c: Elaborator, e: ast.SelectorExpr) {
  return { source: e, pos: e.sel.pos, type: c.typeOf(e) };
}

function qualified(c: Elaborator, e: ast.SelectorExpr): core.Expr {
  const obj = c.object(e.sel);
  if (obj?.kind === "var")
    return { kind: "Variable", variable: obj, source: e, pos: e.sel.pos, type: c.typeOfVariable(obj) };
  if (obj?.kind === "func") return functionValue(c, e, e.sel, obj);
  return { kind: "BadExpr", what: `the name ${e.sel.name}`, ...at(c, e) };
}

/** A declared function, with the type arguments that are recorded at its name. */
export function functionValue(c: Elaborator, e: ast.Expr, id: ast.Ident, func: Func): core.FunctionValue {
  return {
    kind: "FunctionValue",
    func,
    typeArgs: typeArgsOf(c, id),
    source: e,
    pos: id.pos,
    type: c.typeOf(e),
  };
}

/** Concrete type arguments of the generic function or method that an identifier names. */
export function typeArgsOf(c: Elaborator, id: ast.Ident): Type[] {
  const instance = c.info.instances.get(id);
  return instance === undefined ? [] : c.types.list(instance.typeArgs);
}

/** The field at the end of a path of indices; the fields before it are embedded ones. */
export function fieldAt(
  c: Elaborator,
  x: core.Expr,
  path: readonly number[],
  source: core.Source,
  pos: Pos,
): core.Field {
  const embedded = promoted(c, x, path.slice(0, -1), source);
  return field(c, embedded, path[path.length - 1], { source, pos, isImplicit: false });
}

/** The embedded struct at the end of a path. */
function promoted(c: Elaborator, x: core.Expr, path: readonly number[], source: core.Source): core.Expr {
  return path.reduce<core.Expr>(
    (holder, index) => field(c, holder, index, { source, pos: source.pos, isImplicit: true }),
    x,
  );
}

function field(
  c: Elaborator,
  holder: core.Expr,
  index: number,
  base: Pick<core.Field, "source" | "pos" | "isImplicit">,
): core.Field {
  const x = pointedTo(c, holder);
  const struct = c.under(x.type);
  if (struct.kind !== "struct") throw new Error(`field of ${struct.kind}`);
  const found = struct.fields[index];
  return { kind: "Field", x, index, field: found, type: c.table.canonical(found.type!), ...base };
}

/** The variable that a pointer points to; other operands as they are. */
function pointedTo(c: Elaborator, x: core.Expr, receiverOf?: Func): core.Expr {
  const pointer = c.under(x.type);
  if (pointer.kind !== "pointer") return x;
  const type = c.table.canonical(pointer.elem);
  const deref: core.Deref = { kind: "Deref", x, isImplicit: true, type, source: x.source, pos: x.source.pos };
  return receiverOf === undefined ? deref : { ...deref, receiverOf };
}

// ---- Methods

type MethodCallee = Extract<core.Callee, { kind: "method" | "interface" }>;

/** The method that a selector denotes, of the operand `x`. */
export function methodCallee(
  c: Elaborator,
  e: ast.SelectorExpr,
  selection: Selection,
  x: core.Expr,
): MethodCallee {
  // The methods of an instance are its own; for a type parameter's, what they are depends on the argument.
  const { obj } = selection;
  const found = lookupFieldOrMethod(x.type, true, obj.pkg, obj.name);
  if (found.obj?.kind !== "func") throw new Error(`no method ${obj.name} of ${c.table.key(x.type)}`);
  const func = found.obj;
  const receiver = promoted(c, x, found.index!.slice(0, -1), e.x);
  const base = deref(receiver.type);
  if (c.under(base.type).kind === "interface") return { kind: "interface", func, receiver, pos: e.sel.pos };
  const holder = c.table.canonical(base.type) as Named;
  const isOfPointer = receiver === x && (selection.kind === "methodexpr" || isTypeParam(c, e.x));
  return {
    kind: "method",
    func,
    holder,
    typeArgs: [...holder.typeArgs, ...typeArgsOf(c, e.sel)],
    receiver: receiverFor(c, receiver, func, isOfPointer),
    pos: e.sel.pos,
  };
}

function isTypeParam(c: Elaborator, e: ast.Expr): boolean {
  return c.info.types.get(e)?.type.kind === "typeparam";
}

/** The receiver as the method takes it. `isOfPointer`: a pointer has the method itself, of what it points to. */
function receiverFor(c: Elaborator, x: core.Expr, func: Func, isOfPointer: boolean): core.Expr {
  const isPointer = deref(x.type).isPointer;
  if (!func.hasPtrRecv) return pointedTo(c, x, isOfPointer ? func : undefined);
  if (isPointer) return x;
  const type = c.table.canonical(new PointerT(x.type));
  return { kind: "Address", x, isImplicit: true, type, source: x.source, pos: x.source.pos };
}

/** `T.M`: a function with the receiver as its first parameter. */
function methodExpression(c: Elaborator, e: ast.SelectorExpr, selection: Selection): core.MethodExpression {
  const recv = c.types.of(selection.recv);
  const parameter = new Var(e.pos, null, "", recv);
  const x: core.Variable = { kind: "Variable", variable: parameter, source: e.x, pos: e.x.pos, type: recv };
  return { kind: "MethodExpression", parameter, callee: methodCallee(c, e, selection, x), ...at(c, e) };
}

/** The signature of a callee, without its receiver. */
export function signatureOf(c: Elaborator, type: Type): Signature {
  return c.under(type) as Signature;
}
