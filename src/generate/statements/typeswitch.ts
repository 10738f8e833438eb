// Type switches (specification: "Type switches").
import type * as ast from "../../syntax/nodes.ts";
import type { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { cloneOf } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { namePos } from "../expressions/assertions.ts";
import type { Generator } from "../generator.ts";
import { isSelfDescribing } from "../interfaces.ts";
import { basicKind, isInterface } from "../kinds.ts";
import { isSimple } from "../reuse.ts";
import { declareVariable, keep } from "../variables.ts";
import { breakable } from "./branches.ts";
import { breaksOut } from "./scan.ts";
import { scoped } from "./scopes.ts";
import { chain, clauseStatements } from "./switch.ts";

export function typeSwitchStmt(g: Generator, s: ast.TypeSwitchStmt, label: ast.Ident | null): es.Statement[] {
  const init = s.init === null ? [] : g.stmt(s.init);
  const before = [...init];
  const operand = s.x.kind === "TypeAssertExpr" ? s.x.x : s.x;
  const type = g.typeOf(operand);
  let x = g.expr(operand);
  // A clause may assign the variable that is switched on, or declare another one of its name.
  if (!isSimple(x) || s.bind !== null) x = keep(g, "$x", x, before, operand.pos);
  const needsLabel = label !== null || s.body.some((clause) => breaksOut(clause.body));
  const make = () => typeChain(g, s, x, type) ?? b.block([]);
  const statement = needsLabel ? breakable(g, label, { isJs: false }, make) : make();
  const hasOwn = before.length > init.length;
  if (!hasOwn) return scoped(g, s.init, [...before, statement]);
  return s.init === null && before.length === 1 ? [...before, statement] : [b.block([...before, statement])];
}

function typeChain(g: Generator, s: ast.TypeSwitchStmt, x: b.Expression, type: Type): es.Statement | null {
  const use = () => ({ ...x }) as b.Expression;
  const branches = s.body.map((clause) => ({
    clause,
    test: clause.isDefault
      ? null
      : clause.list.map((e) => typeTest(g, use(), e)).reduce((a, c) => b.logical("||", a, c)),
  }));
  const ordered = [...branches.filter((x) => x.test !== null), ...branches.filter((x) => x.test === null)];
  return chain(
    ordered.map(({ clause, test }) => {
      const first = bindClause(g, s, clause, use(), type);
      return {
        test,
        body: b.block([...first, ...clauseStatements(g, clause)], clause.colon),
        pos: clause.pos,
      };
    }),
  );
}

/** Whether the dynamic type of x is the type that `e` denotes, or implements it. */
function typeTest(g: Generator, x: b.Expression, e: ast.Expr): b.Expression {
  if (g.isNil(e)) return b.binary("===", x, b.nullLit(e.pos), e.pos);
  const type = g.typeOf(e);
  if (isInterface(type)) return g.callRuntime("implementsInterface", [x, g.type(type, namePos(e))], e.pos);
  if (isSelfDescribing(g, type) && type.kind === "basic") {
    const name = { string: "string", bool: "boolean", float64: "number" }[basicKind(type) as "string"];
    return b.binary("===", b.unary("typeof", x, e.pos), b.str(name));
  }
  return g.callRuntime("isType", [x, g.type(type, namePos(e))], e.pos);
}

/** The clause's variable, with the type of its only case. */
function bindClause(
  g: Generator,
  s: ast.TypeSwitchStmt,
  clause: ast.CaseClause,
  x: b.Expression,
  type: Type,
): es.Statement[] {
  const v = g.info.implicits.get(clause);
  if (s.bind === null || v?.kind !== "var" || !g.fn.uses.isUsed(v)) return [];
  return [declareVariable(g, v as Var, clauseValue(g, clause, x, type), s.bind.pos)];
}

function clauseValue(g: Generator, clause: ast.CaseClause, x: b.Expression, type: Type): b.Expression {
  const [only] = clause.list;
  if (clause.list.length !== 1 || g.isNil(only)) return x;
  const target = g.typeOf(only);
  if (isInterface(target) || target === type) return x;
  if (isSelfDescribing(g, target)) {
    return target.kind === "pointer" ? g.callRuntime("unbox", [x]) : x;
  }
  return cloneOf(g, b.member(x, "value"), target);
}
