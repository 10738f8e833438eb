// Long chains in steps. `a + b + c + …`, `x.f().g().h()…` and `f(f(f(…` nest in JS as deep as they are long, and what reads
// JS (engines, bundlers, minifiers) is not made for that. Every so many links the value so far is kept in a temporary. The
// links of a chain are each other's first operands, so that the order of evaluation stays as it is.
import { under } from "../types/underlying.ts";
import type * as core from "./nodes.ts";
import { changed, mapped, operandsOfExpr, operandsOfStmt, withChildren } from "./rebuild.ts";
import { kept, letBefore } from "./temporaries.ts";

/** Links of a step: more than anybody writes, so that readable code stays as it is. */
const stepLength = 100;

/**
 * Links that a call counts for which is an argument of a call of another function: Rollup looks at it several times, and at
 * one in it several times for each.
 */
const nestedCall = stepLength / 8;

/** Shorter text has no chain that long. */
const shortText = (2 * stepLength) / nestedCall;

const isShort = ({ source }: core.Expr | core.Stmt) => source.end - source.pos < shortText;

export function functionInSteps(f: core.FunctionBody): core.FunctionBody {
  const body = blockInSteps(f.body);
  return body === f.body ? f : { ...f, body };
}

/** The expression with its chains, and those inside of it, in steps. */
export function inSteps(e: core.Expr): core.Expr {
  if (isShort(e)) return e;
  const links = chainOf(e);
  const [outermost, ...ends] = stepEnds(links);
  const steps = new Set(ends);
  const before: core.Define[] = [];
  let inner = withLiteral(links[links.length - 1]);
  for (let i = links.length - 2; i >= 0; i--) {
    inner = withOperands(links[i], inner);
    // The temporaries stand where the last step ends: what is around it stays the kind of node that it is.
    if (i === outermost) inner = letBefore(before, inner);
    else if (steps.has(i)) inner = kept(inner, before);
  }
  return inner;
}

/** Where the steps end, outermost first. */
function stepEnds(links: readonly core.Expr[]): number[] {
  const ends: number[] = [];
  let length = 0;
  for (let i = links.length - 2; i > 0; i--) {
    length += areOfDifferentFunctions(links[i], links[i - 1]) ? nestedCall : 1;
    if (length < stepLength || !canBeKept(links[i], links[i - 1])) continue;
    ends.push(i);
    length = 0;
  }
  return ends.reverse();
}

function areOfDifferentFunctions(x: core.Expr, y: core.Expr): boolean {
  if (x.kind !== "Call" || y.kind !== "Call") return false;
  if (x.callee.kind !== "function" || y.callee.kind !== "function") return false;
  const { typeArgs } = y.callee;
  return x.callee.func !== y.callee.func || x.callee.typeArgs.some((type, i) => type !== typeArgs[i]);
}

/** The expression, its first operand, the first operand of that, and so on. */
function chainOf(e: core.Expr): core.Expr[] {
  const links: core.Expr[] = [];
  for (let link: core.Expr | undefined = e; link !== undefined; link = operandsOfExpr(link)[0])
    links.push(link);
  return links;
}

/** The link with another first operand; the other ones in steps. */
function withOperands(link: core.Expr, first: core.Expr): core.Expr {
  let isFirst = true;
  return withChildren(link, (child) => {
    if (!isFirst) return inSteps(child);
    isFirst = false;
    return first;
  });
}

function withLiteral(e: core.Expr): core.Expr {
  return e.kind === "FuncLit" ? changed(e, { function: functionInSteps(e.function) }) : e;
}

/** A value that is no place: a struct or array stays where it is, unless nobody else holds it. */
function canBeKept(e: core.Expr, user: core.Expr): boolean {
  if (e.type.kind === "tuple" || user.kind === "Address") return false;
  const { kind } = under(e.type);
  return e.kind === "Call" || (kind !== "struct" && kind !== "array");
}

// ---- Statements

function blockInSteps(s: core.Block): core.Block {
  return changed(s, { list: mapped(s.list, stmtInSteps) });
}

function stmtInSteps<S extends core.Stmt>(s: S): S {
  return isShort(s) ? s : (nestedInSteps(operandsInSteps(s)) as S);
}

/** With what it evaluates when it is reached. */
function operandsInSteps<S extends core.Stmt | core.ReceiveClause>(s: S): S {
  const { operands, rebuild } = operandsOfStmt(s);
  const list = mapped(operands, inSteps);
  return list === operands ? s : rebuild(list);
}

/** With the statements in it, and what these or repetition evaluate. */
function nestedInSteps(s: core.Stmt): core.Stmt {
  const optional = <T extends core.Stmt | null>(inner: T) => (inner && stmtInSteps(inner)) as T;
  switch (s.kind) {
    case "Block":
      return blockInSteps(s);
    case "Labeled":
      return changed(s, { stmt: stmtInSteps(s.stmt) });
    case "Ordered":
      return changed(s, { before: mapped(s.before, stmtInSteps), stmt: stmtInSteps(s.stmt) });
    case "Declarations":
      return changed(s, { list: mapped(s.list, stmtInSteps) });
    case "If":
      return changed(s, {
        init: optional(s.init),
        cond: s.init === null ? s.cond : inSteps(s.cond),
        body: blockInSteps(s.body),
        else: optional(s.else),
      });
    case "For":
      return changed(s, {
        init: optional(s.init),
        cond: s.cond && inSteps(s.cond),
        post: optional(s.post),
        body: blockInSteps(s.body),
      });
    case "Range":
      return changed(s, { body: blockInSteps(s.body) });
    case "Switch": {
      const init = optional(s.init);
      const clauses = mapped(s.clauses, (c) =>
        changed(c, { list: mapped(c.list, inSteps), body: blockInSteps(c.body) }),
      );
      return changed(s, { init, tag: init && s.tag ? inSteps(s.tag) : s.tag, clauses });
    }
    case "TypeSwitch": {
      const init = optional(s.init);
      const clauses = mapped(s.clauses, (c) => changed(c, { body: blockInSteps(c.body) }));
      return changed(s, { init, x: init ? inSteps(s.x) : s.x, clauses });
    }
    case "Select":
      return changed(s, {
        clauses: mapped(s.clauses, (c) =>
          changed(c, { comm: c.comm && operandsInSteps(c.comm), body: blockInSteps(c.body) }),
        ),
      });
    default:
      return s;
  }
}
