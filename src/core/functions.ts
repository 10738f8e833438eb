// Functions: declared ones, literals, and the initializers of package variables (specification: "Function
// declarations", "Function literals", "Package initialization").
import type * as ast from "../syntax/nodes.ts";
import type { Initializer } from "../types/info.ts";
import type { Var } from "../types/objects.ts";
import type { Signature } from "../types/types.ts";
import { stored } from "./conversions.ts";
import { type Elaborator, FunctionFrame } from "./elaborator.ts";
import { several } from "./expressions.ts";
import type * as core from "./nodes.ts";
import { resultsOf } from "./spread.ts";

/** A declared function or method with a body. */
export function declaredFunction(c: Elaborator, decl: ast.FuncDecl): core.FunctionBody {
  c.info.requireBody(decl);
  const signature = c.info.funcTypes.get(decl)!;
  const field = decl.recv?.[0];
  const receiver = field === undefined ? null : parameter(c, signature.recv, field, field.names[0] ?? null);
  return functionBody(c, decl, decl.type, signature, decl.body!, receiver);
}

export function funcLit(c: Elaborator, e: ast.FuncLit): core.FuncLit {
  const signature = c.info.funcTypes.get(e)!;
  const body = functionBody(c, e, e.type, signature, e.body, null);
  return { kind: "FuncLit", function: body, source: e, pos: e.pos, type: c.typeOf(e) };
}

function functionBody(
  c: Elaborator,
  source: core.Source,
  type: ast.FuncType,
  declared: Signature,
  body: ast.BlockStmt,
  receiver: core.Parameter | null,
): core.FunctionBody {
  const signature = c.types.of(declared) as Signature;
  const outer = c.frame;
  const frame = new FunctionFrame(declared.results.vars.map((v) => c.typeOfVariable(v)));
  c.frame = frame;
  const block = c.stmt(body) as core.Block;
  c.frame = outer;
  const hasNames = type.results.length > 0 && type.results[0].names.length > 0;
  return {
    source,
    signature,
    receiver,
    params: parameters(c, type.params, declared.params.vars),
    results: hasNames ? parameters(c, type.results, declared.results.vars) : null,
    body: block,
    defers: frame.defers,
    recovers: frame.recovers,
    gotos: frame.gotos,
  };
}

function parameters(c: Elaborator, fields: readonly ast.Field[], vars: readonly Var[]): core.Parameter[] {
  const out: core.Parameter[] = [];
  for (const field of fields) {
    if (field.names.length === 0) out.push(parameter(c, vars[out.length], field, null));
    for (const name of field.names) out.push(parameter(c, vars[out.length], field, name));
  }
  return out;
}

function parameter(c: Elaborator, v: Var | null, field: ast.Field, name: ast.Ident | null): core.Parameter {
  const isNamed = v !== null && v.name !== "" && v.name !== "_";
  return {
    variable: isNamed ? v : null,
    type: v === null ? c.typeOf(field.type) : c.typeOfVariable(v),
    pos: name?.pos ?? field.pos,
    name: name?.name ?? "",
  };
}

/** `var a, b = x` at package level: the values, converted to the variables' types and stored. */
export interface InitializerBody {
  readonly variables: readonly Var[];
  readonly values: readonly core.Expr[];
  readonly spread: core.Expr | null;
  readonly source: core.Source;
}

export function initializer(c: Elaborator, { lhs, rhs }: Initializer): InitializerBody {
  const spread = lhs.length > 1 ? several(c, rhs) : null;
  const given = spread === null ? [c.expr(rhs)] : resultsOf(c, spread);
  const values = given.map((x, i) => stored(c, x, c.typeOfVariable(lhs[i])));
  return { variables: lhs, values, spread, source: rhs };
}
