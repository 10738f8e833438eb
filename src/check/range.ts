// Range loops (specification: "For statements with range clause").
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { basics, invalidType, runeType } from "../types/basics.ts";
import { commonUnder } from "../types/common.ts";
import { identical } from "../types/identical.ts";
import { Var } from "../types/objects.ts";
import { isBoolean, isInteger, isString } from "../types/predicates.ts";
import type { Signature, Type } from "../types/types.ts";
import { isValid, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { Operand, operandString } from "./operand.ts";

/** Types of the iteration values: null where there is none, with a cause if the range is impossible. */
type Iteration = { key: Type | null; value: Type | null; cause: null } | { cause: string };

export function rangeStmt(c: Checker, s: ast.RangeStmt): void {
  const x = new Operand();
  c.rules.expr(c, null, x, s.x);
  const [key, value] = x.mode === "invalid" ? [null, null] : iterationTypes(c, s, x);
  c.openScope(s);
  const sides: Side[] = [];
  if (s.key !== null) sides.push({ e: s.key, type: key });
  if (s.value !== null) sides.push({ e: s.value, type: value });
  const overInt = x.mode !== "invalid" && isInteger(x.type);
  if (s.define) declareVars(c, s, sides, x, overInt);
  else if (sides.length > 0) assignAll(c, sides, x, overInt);
  else if (overInt) c.rules.assignment(c, x, null, "range clause");
  c.rules.stmt(c, s.body);
  c.closeScope();
}

/** An iteration variable and the type of what it is set to. */
interface Side {
  e: ast.Expr;
  type: Type | null;
}

function iterationTypes(c: Checker, s: ast.RangeStmt, x: Operand): [Type | null, Type | null] {
  const iteration = rangeKeyVal(c, x.type);
  if (iteration.cause !== null) {
    const reason = iteration.cause === "" ? "" : `: ${iteration.cause}`;
    c.softError(x, "InvalidRangeExpr", `cannot range over ${operandString(c, x)}${reason}`);
    return [null, null];
  }
  const { key, value } = iteration;
  if (key === null && s.key !== null) {
    const text = `range over ${operandString(c, x)} permits no iteration variables`;
    c.softError(s.key, "InvalidIterVar", text);
  } else if (value === null && s.value !== null) {
    const text = `range over ${operandString(c, x)} permits only one iteration variable`;
    c.softError(s.value, "InvalidIterVar", text);
  } else if (s.extra.length > 0) {
    const text = "range clause permits at most two iteration variables";
    c.softError(s.extra[0], "InvalidIterVar", text);
  }
  return [key, value];
}

function declareVars(c: Checker, s: ast.RangeStmt, sides: Side[], x: Operand, overInt: boolean): void {
  const fresh: Var[] = [];
  sides.forEach(({ e, type }, i) => {
    const v = new Var(e.pos, c.pkg, e.kind === "Ident" ? e.name : "_", null);
    if (e.kind === "Ident") {
      c.recordDef(e, v);
      if (e.name !== "_") fresh.push(v);
    } else {
      c.error(e, "InvalidSyntaxTree", `invalid syntax tree: cannot declare ${exprString(e)}`);
    }
    if (type === null || !isValid(type)) {
      v.type = invalidType;
      v.used = true;
    } else if (overInt && i === 0) {
      c.rules.initVar(c, v, x, "range clause");
    } else {
      c.rules.initVar(c, v, iterationValue(e, type), "assignment");
    }
  });
  if (fresh.length === 0) {
    c.error(s.pos, "BadDecl", "no new variables on left side of :=");
    return;
  }
  for (const v of fresh) c.declare(c.env.scope, null, v, s.body.pos);
}

function assignAll(c: Checker, sides: Side[], x: Operand, overInt: boolean): void {
  sides.forEach(({ e, type }, i) => {
    if (type === null || !isValid(type)) {
      c.rules.useLHS(c, e);
    } else if (overInt && i === 0) {
      c.rules.assignVar(c, e, null, x, "range clause");
      if (x.mode !== "invalid" && !isInteger(x.type)) {
        const text = `cannot use iteration variable of type ${c.typeString(x.type)}`;
        c.softError(e, "InvalidRangeExpr", text);
      }
    } else {
      c.rules.assignVar(c, e, null, iterationValue(e, type), "assignment");
    }
  });
}

/** An iteration value; errors are reported at the variable. */
function iterationValue(e: ast.Expr, type: Type): Operand {
  const y = new Operand();
  y.expr = e;
  y.setValue(type);
  return y;
}

function rangeKeyVal(c: Checker, type: Type): Iteration {
  const common = commonUnder(type);
  if (common.cause !== null) return { cause: common.cause((t) => c.typeString(t)) };
  let u = common.type;
  if (u.kind === "pointer") {
    const array = under(u.elem);
    if (array.kind === "array") u = array;
  }
  switch (u.kind) {
    case "basic":
      if (isString(u)) return over(basics.int, runeType);
      if (!isInteger(u)) return { cause: "" };
      return c.allowVersion("go1.22") ? over(type, null) : { cause: "requires go1.22 or later" };
    case "array":
    case "slice":
      return over(basics.int, u.elem);
    case "map":
      return over(u.key, u.elem);
    case "chan":
      return u.dir === "send"
        ? { cause: `receive from send-only channel ${c.typeString(type)}` }
        : over(u.elem, null);
    case "signature":
      return c.allowVersion("go1.23") ? overFunc(c, u) : { cause: "requires go1.23 or later" };
    default:
      return { cause: "" };
  }
}

function over(key: Type | null, value: Type | null): Iteration {
  return { key, value, cause: null };
}

/** A function that calls its argument for each iteration. */
function overFunc(c: Checker, f: Signature): Iteration {
  const bad = (problem: string): Iteration => ({
    cause: `func must be func(yield func(...) bool): ${problem}`,
  });
  if (f.params.vars.length !== 1) return bad("wrong argument count");
  if (f.results.vars.length !== 0) return bad("unexpected results");
  const common = commonUnder(f.params.vars[0].type!);
  if (common.cause !== null) {
    return bad(`in yield type, ${common.cause((t) => c.typeString(t))}`);
  }
  const yielded = common.type;
  if (yielded.kind !== "signature") return bad("argument is not func");
  const params = yielded.params.vars;
  if (params.length > 2) return bad("yield func has too many parameters");
  const results = yielded.results.vars;
  if (results.length !== 1 || !identical(results[0].type!, basics.bool)) {
    const isOther = results.length === 1 && isBoolean(results[0].type!);
    return bad(
      isOther ? "yield func returns user-defined boolean, not bool" : "yield func does not return bool",
    );
  }
  if (yielded.variadic) {
    return { cause: `yield func of type ${c.typeString(f.params.vars[0].type)} cannot be variadic` };
  }
  return over(params[0]?.type ?? null, params[1]?.type ?? null);
}
