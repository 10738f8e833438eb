// Range loops over functions (specification: "For statements with range clause"): the body becomes a closure that the
// function calls for each value. `continue` is `return true`, `break` is `return false`; other ways out leave a code
// in a variable and go on after the call.
import type * as core from "../../core/nodes.ts";
import type { Signature } from "../../types/types.ts";
import * as b from "../builders.ts";
import { commentsFor } from "../comments.ts";
import type { estree as es } from "../estree.ts";
import { Frame, type RangeBody } from "../frame.ts";
import type { Generator } from "../generator.ts";
import { keep } from "../variables.ts";
import { breakable } from "./branches.ts";
import { bindIteration, isBlank } from "./iteration.ts";
import { continueBody, firstExit, ready } from "./rangebodies.ts";

export function rangeOverFunction(
  g: Generator,
  s: core.Range,
  label: core.Label | null,
  yieldType: Signature,
): es.Statement[] {
  const outer = g.frame;
  const body: RangeBody = { outer, exits: [], exit: g.fn.locals.unique("$exit") };
  const iterator = g.expr(s.x);
  const frame = new Frame(outer, yieldType, g.blocks(s.body), outer.isSync);
  frame.returns = { kind: "range", body };
  frame.defers = outer.defers;
  frame.panicName = outer.panicName;
  g.frame = frame;
  let closure!: b.Expression;
  breakable(g, label, { isLoop: true, body }, () => {
    closure = bodyClosure(g, s, body, yieldType, frame);
    return b.block([]);
  });
  g.frame = outer;
  const callee = g.isForced(s) ? g.callRuntime("syncForm", [iterator]) : iterator;
  const call = g.awaited(s, b.call(callee, [closure], s.rangePos), s.rangePos);
  const out: es.Statement[] = [
    b.declare("let", b.id(body.exit), b.num(ready)),
    b.expressionStatement(call, s.pos),
  ];
  const over = b.expressionStatement(
    b.assign(b.id(body.exit), g.callRuntime("rangeDone", [b.id(body.exit)])),
  );
  if (body.exits.length === 0) return [...out, over];
  const how = keep(g, "$how", b.id(body.exit), out);
  out.push(over);
  body.exits.forEach((exit, i) => {
    out.push(b.ifThen(b.binary("===", b.id(how.name), b.num(firstExit + i)), b.block(exit.make())));
  });
  return out;
}

function bodyClosure(
  g: Generator,
  s: core.Range,
  body: RangeBody,
  yieldType: Signature,
  frame: Frame,
): b.Expression {
  const count = yieldType.params.vars.length;
  const names = [s.key, s.value]
    .slice(0, count)
    .map((left) => g.fn.locals.unique(isBlank(left) ? "_" : "$x"));
  const params: es.Pattern[] = names.map((name) => b.id(name));
  const first = g.withResults(
    (index) => b.id(names[index]),
    () => [s.key, s.value].slice(0, count).flatMap((left) => bindIteration(g, left)),
  );
  simplifyParams(params, first);
  while (params.length > 0 && (params[params.length - 1] as es.Identifier).name.startsWith("_")) params.pop();
  const statements = g.rules.stmts(g, s.body.list, s.body.start);
  const rest = commentsFor(g).trailing(s.body.list.at(-1)?.end ?? s.body.start, s.body.rbrace);
  const block = b.block([
    b.expressionStatement(b.assign(b.id(body.exit), g.callRuntime("rangeEnter", [b.id(body.exit)]))),
    ...first,
    ...frame.declareTemps(),
    ...statements,
    ...continueBody(body, s.body.rbrace),
  ]);
  if (rest.length > 0) block.inside = rest;
  return b.arrow(params, block, frame.async, s.body.pos);
}

/** `const k = $x` of a parameter that needs no conversion: the parameter is k. */
function simplifyParams(params: es.Pattern[], first: es.Statement[]): void {
  for (let i = first.length - 1; i >= 0; i--) {
    const statement = first[i];
    if (statement.type !== "VariableDeclaration") continue;
    const { id, init } = statement.declarations[0];
    const at = params.findIndex(
      (p) => p.type === "Identifier" && init?.type === "Identifier" && p.name === init.name,
    );
    if (at < 0) continue;
    params[at] = id;
    first.splice(i, 1);
  }
}
