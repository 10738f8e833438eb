// Type parameter declarations (specification: "Type parameter declarations").
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { invalidType } from "../types/basics.ts";
import { TypeName } from "../types/objects.ts";
import { newTypeParam } from "../types/typeparams.ts";
import type { Type, TypeParam } from "../types/types.ts";
import { isTypeParam } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";

/** Declares a type parameter in the current scope; its bound is still to be set. */
export function declareTypeParam(c: Checker, id: ast.Ident, scopePos: Pos): TypeParam {
  const obj = new TypeName(id.pos, c.pkg, id.name, null);
  const param = newTypeParam(obj, invalidType);
  c.declare(c.env.scope, id, obj, scopePos);
  return param;
}

/** Declares a list; `set` receives the parameters before their constraints are known, which may refer to them. */
export function collectTypeParams(c: Checker, list: ast.Field[], set: (params: TypeParam[]) => void): void {
  const scopePos = list[0]?.pos ?? 0;
  const params = list.flatMap((field) => field.names.map((id) => declareTypeParam(c, id, scopePos)));
  number(params);
  set(params);
  c.env.inTypeParams = true;
  let i = 0;
  for (const field of list) {
    const bound = constraint(c, field.type);
    for (const _ of field.names) params[i++].bound = bound;
  }
  c.env.inTypeParams = false;
}

export function number(params: TypeParam[]): void {
  params.forEach((param, i) => {
    param.index = i;
  });
}

function constraint(c: Checker, e: ast.Expr): Type {
  const bound = boundType(c, e);
  if (!isTypeParam(bound)) return bound;
  c.error(e, "MisplacedTypeParam", "cannot use a type parameter as constraint");
  return invalidType;
}

/** `~T` and `A|B` stand for an interface that embeds them. */
function boundType(c: Checker, e: ast.Expr): Type {
  const isUnion = (e.kind === "BinaryExpr" && e.op === "|") || (e.kind === "UnaryExpr" && e.op === "~");
  if (!isUnion) return c.rules.typ(c, e);
  const { pos, end } = e;
  const field: ast.Field = {
    kind: "Field",
    pos,
    end,
    doc: null,
    names: [],
    type: e,
    tag: null,
    comment: null,
  };
  const type = c.rules.typ(c, { kind: "InterfaceType", pos, end, methods: [field] });
  if (type.kind === "interface") type.implicit = true;
  return type;
}
