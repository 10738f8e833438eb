// Type switches (specification: "Type switches").
import type * as core from "../../core/nodes.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { cloneOf } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import type { Generator } from "../generator.ts";
import { isObjectOf, isSelfDescribing } from "../interfaces.ts";
import { basicKind, isInterface } from "../kinds.ts";
import { isSimple } from "../reuse.ts";
import { declareVariable, keep } from "../variables.ts";
import { breakable } from "./branches.ts";
import { breaksOut } from "./scan.ts";
import { scoped } from "./scopes.ts";
import { chain, clauseStatements } from "./switch.ts";

export function typeSwitchStmt(g: Generator, s: core.TypeSwitch, label: core.Label | null): es.Statement[] {
  const init = s.init === null ? [] : g.stmt(s.init);
  const before = [...init];
  const binds = s.clauses.some((clause) => bindsVariable(g, s, clause));
  let x = g.expr(valueOf(s, binds));
  // A clause may assign the variable that is switched on, or declare another one of its name.
  if (!isSimple(x) || (s.x.kind === "Box" ? binds : s.bindPos !== null)) x = keep(g, "$x", x, before, s.pos);
  if (s.clauses.length === 0) return scoped(g, s.init, before);
  const needsLabel = label !== null || s.clauses.some((clause) => breaksOut(clause.body));
  const make = () => typeChain(g, s, x) ?? b.block([]);
  const statement = needsLabel ? breakable(g, label, { isJs: false }, make) : make();
  const hasOwn = before.length > init.length;
  if (!hasOwn) return scoped(g, s.init, [...before, statement]);
  return s.init === null && before.length === 1 ? [...before, statement] : [b.block([...before, statement])];
}

/** What is switched on. Of a value whose type is known a clause that has it as an interface value needs it in a box. */
function valueOf({ x, clauses }: core.TypeSwitch, binds: boolean): core.Expr {
  if (x.kind !== "Box") return x;
  return !binds || clauses.every((clause) => isForType(clause, x.x.type)) ? x.x : x;
}

/** The clause has one case, which is the type. */
function isForType({ cases }: core.TypeClause, type: Type): boolean {
  return cases.length === 1 && cases[0].type === type;
}

function bindsVariable(g: Generator, { bindPos }: core.TypeSwitch, { variable }: core.TypeClause): boolean {
  return bindPos !== null && variable !== null && g.fn.uses.isUsed(variable);
}

function typeChain(g: Generator, s: core.TypeSwitch, x: b.Expression): es.Statement | null {
  const use = () => ({ ...x }) as b.Expression;
  const branches = s.clauses.map((clause) => ({
    clause,
    test: clause.isDefault
      ? null
      : clause.cases.map((item) => typeTest(g, use(), item)).reduce((a, c) => b.logical("||", a, c)),
  }));
  const ordered = [...branches.filter((x) => x.test !== null), ...branches.filter((x) => x.test === null)];
  return chain(
    ordered.map(({ clause, test }) => {
      const first = bindClause(g, s, clause, use());
      return {
        test,
        body: b.block([...first, ...clauseStatements(g, clause)], clause.colon),
        pos: clause.pos,
      };
    }),
  );
}

/** Whether the dynamic type of x is the type of the case, or implements it. */
function typeTest(g: Generator, x: b.Expression, { type, pos, typePos }: core.TypeCase): b.Expression {
  if (type === null) return b.binary("===", x, b.nullLit(pos), pos);
  if (isInterface(type)) return g.callRuntime("implementsInterface", [x, g.type(type, typePos)], pos);
  if (isSelfDescribing(g, type) && type.kind === "basic") {
    const name = { string: "string", bool: "boolean", float64: "number" }[basicKind(type) as "string"];
    return b.binary("===", b.unary("typeof", x, pos), b.str(name));
  }
  const isObject = isObjectOf(g, x, type, pos, typePos);
  if (isObject === null) return g.callRuntime("isType", [x, g.type(type, typePos)], pos);
  const isBox = g.callRuntime("isBoxOf", [{ ...x } as b.Expression, g.type(type, typePos)], pos);
  return b.logical("||", isObject, isBox);
}

/** The clause's variable, with the type of its only case. */
function bindClause(
  g: Generator,
  s: core.TypeSwitch,
  clause: core.TypeClause,
  x: b.Expression,
): es.Statement[] {
  const { variable, cases, pos } = clause;
  if (variable === null || !bindsVariable(g, s, clause)) return [];
  const { type } = valueOf(s, true);
  return [declareVariable(g, variable, clauseValue(g, cases, x, type), pos)];
}

function clauseValue(
  g: Generator,
  cases: readonly core.TypeCase[],
  x: b.Expression,
  type: Type,
): b.Expression {
  const target = cases.length === 1 ? cases[0].type : null;
  if (target === null || isInterface(target) || target === type) return x;
  if (isSelfDescribing(g, target)) {
    return target.kind === "pointer" ? g.callRuntime("unbox", [x]) : x;
  }
  return cloneOf(g, b.member(x, "value"), target);
}
