// Functions, methods and function literals: parameters, results and bodies (specification: "Function types",
// "Function declarations", "Function literals").
import type { FuncInstance } from "../analyze/analysis.ts";
import type * as core from "../core/nodes.ts";
import { some } from "../core/walk.ts";
import { fileOf } from "../load/program.ts";
import { assignedIn } from "../plan/assigned.ts";
import { restingLocals } from "../plan/restinglocals.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Var } from "../types/objects.ts";
import * as b from "./builders.ts";
import { commentsFor } from "./comments.ts";
import { cloneOf, isCopied } from "./copying.ts";
import type { estree as es } from "./estree.ts";
import { inRef } from "./expressions/names.ts";
import { Frame } from "./frame.ts";
import type { Generator } from "./generator.ts";
import { givesWords, isInWords, splitWords, takesWords, wordsOfVariable } from "./inwords.ts";
import { isAggregate } from "./kinds.ts";
import { Locals, UseIndex, type UseRoot } from "./locals.ts";
import { withDefers } from "./statements/defers.ts";
import { tryFirst } from "./waiting.ts";

export interface FunctionParts {
  params: es.Pattern[];
  body: es.BlockStatement;
  async: boolean;
  /** Contains a call of `recover`. */
  recovers: boolean;
}

/** Runs `build` with the state of a function; again if locals turn out to hide top-level names that it uses. */
export function inFunction<T>(
  g: Generator,
  root: UseRoot,
  state: { instance: FuncInstance | null; pkg: FuncInstance["pkg"]; file: ast.File | null },
  build: () => T,
): T {
  const index = new UseIndex(root);
  const assigned = assignedIn(root.nodes);
  const resting = g.plan.isLinked ? new Set<Var>() : restingLocals(root.nodes, assigned);
  const [outer, outerFrame] = [g.fn, g.frame];
  const { instance, pkg, file } = state;
  let avoid: Set<string> = new Set();
  for (;;) {
    const locals = new Locals(index, avoid);
    // Each property by its name: engines take ten times as long for a spread with properties after it.
    g.fn = {
      instance,
      pkg,
      file,
      locals,
      assigned,
      resting,
      uses: index,
      root,
      wrapping: null,
      highWords: new Map(),
      borrowed: new Set(),
      slices: null,
      checked: new Set(),
      statement: null,
      sharedVariables: new Set(),
      receiver: null,
    };
    const result = build();
    g.fn = outer;
    g.frame = outerFrame;
    const hidden = locals.hidden();
    if ([...hidden].every((name) => avoid.has(name))) return result;
    avoid = new Set([...avoid, ...hidden]);
  }
}

/** A declared function or method with a body, or its sync form. */
export function declaredParts(g: Generator, instance: FuncInstance, isSync = false): FunctionParts {
  const { decl, pkg } = instance;
  const file = fileOf(pkg, decl);
  const f = g.analysis.body(instance);
  const { receiver } = f;
  const parameters = [receiver, ...f.params, ...(f.results ?? [])];
  return inFunction(g, { parameters, nodes: [f.body] }, { instance, pkg, file }, () => {
    const prologue: es.Statement[] = [];
    const params: es.Pattern[] = [];
    if (receiver !== null) {
      if (g.plan.isClassMethod(instance)) bindThis(g, receiver.variable, prologue);
      else params.push(parameter(g, receiver.variable, prologue));
    }
    const parts = functionParts(g, f, instance.blocking && !isSync, isSync, params, prologue, instance);
    if (receiver !== null) parts.body.pos = receiver.pos;
    return parts;
  });
}

function functionParts(
  g: Generator,
  f: core.FunctionBody,
  async: boolean,
  isSync: boolean,
  params: es.Pattern[],
  prologue: es.Statement[],
  declared: FuncInstance | null = null,
): FunctionParts {
  const outer = g.frame;
  const inWords = declared !== null && givesWords(g, declared);
  const frame = new Frame(outer, f.signature, async, isSync, inWords);
  g.frame = frame;
  params.push(...parametersOf(g, f.params, prologue));
  const tries = async && declared !== null && prologue.length === 0 && g.analysis.waitsFirst(declared);
  const [start, body] = tries ? tryFirst(g, declared, f, params) : [[], f.body];
  if (tries) frame.async = false;
  const { recovers } = f;
  if (recovers) frame.panicName = g.fn.locals.unique("$p");
  if (f.results !== null && usesResults(g, f)) frame.results = declareResults(g, f.results, prologue);
  const statements = withDefers(g, { ...f, body });
  const temps = frame.declareTemps();
  g.frame = outer;
  if (recovers) {
    prologue.unshift(b.declare("const", b.id(frame.panicName!), g.callRuntime("takePanic", [])));
  }
  const block = b.block([...start, ...prologue, ...temps, ...statements]);
  const rest = commentsFor(g).trailing(body.list.at(-1)?.end ?? body.start, body.rbrace);
  if (rest.length > 0) block.inside = rest;
  block.close = body.rbrace;
  return { params, body: block, async: frame.async, recovers };
}

// ---- Parameters and results

function parametersOf(g: Generator, list: readonly core.Parameter[], prologue: es.Statement[]): es.Pattern[] {
  const params = list.flatMap(
    ({ variable }) => parameterPair(g, variable) ?? parameter(g, variable, prologue),
  );
  while (params.length > 0 && isUnnamed(params[params.length - 1])) params.pop();
  return params;
}

/** The two JS parameters of one that is passed as words; null for others. */
function parameterPair(g: Generator, v: Var | null): es.Pattern[] | null {
  if (v === null || !takesWords(g, v)) return null;
  const { low, high } = wordsOfVariable(g, v, v.pos);
  return [low, high];
}

function isUnnamed(param: es.Pattern): boolean {
  return (
    param.type === "Identifier" && /^_(\$\d+)?$/.test(param.name) && param.goName === undefined && !param.pos
  );
}

/** The JS parameter; the prologue copies it or puts it into a `Ref` as needed. */
function parameter(g: Generator, v: Var | null, prologue: es.Statement[]): es.Pattern {
  if (v === null) return b.id(g.fn.locals.unique("_"));
  const name = g.fn.locals.declare(v);
  if (inRef(g, v)) {
    const raw = g.fn.locals.unique(`${name}$`);
    prologue.push(b.declare("const", b.id(name, v.pos, v.name), b.newOf(g.runtime("Ref"), [b.id(raw)])));
    return b.id(raw, v.pos, v.name);
  }
  if (isInWords(g, v)) splitParameter(g, v, prologue);
  const type = g.concrete(v.type!);
  if (isCopied(g, type) && g.analysis.copiesParam(v, g.fn.instance)) {
    prologue.push(b.expressionStatement(b.assign(b.id(name), cloneOf(g, b.id(name), type))));
  }
  return b.id(name, v.pos, v.name);
}

/** Makes the parameter its low word, and declares the high one. */
function splitParameter(g: Generator, v: Var, prologue: es.Statement[]): void {
  const { low, high } = wordsOfVariable(g, v);
  const value = splitWords(g, low);
  prologue.push(b.expressionStatement(b.assign({ ...low }, value.low)), b.declare("let", high, value.high));
}

/** Makes the receiver of a class method `this`, or a variable where it changes. */
function bindThis(g: Generator, v: Var | null, prologue: es.Statement[]): void {
  if (v === null) return;
  const self: b.Expression = { type: "ThisExpression" };
  const type = g.concrete(v.type!);
  const copies = isAggregate(type) && g.analysis.copiesParam(v, g.fn.instance);
  if (!copies && !g.fn.assigned.has(v) && !g.analysis.needsRef(v)) {
    g.fn.receiver = v;
    return;
  }
  const value = copies ? cloneOf(g, self, type) : self;
  const name = b.id(g.fn.locals.declare(v), v.pos, v.name);
  const init = inRef(g, v) ? b.newOf(g.runtime("Ref"), [value]) : value;
  prologue.push(b.declare(g.fn.assigned.has(v) && !inRef(g, v) ? "let" : "const", name, init));
}

/** Named results are variables if something mentions them, or returns without saying what. */
function usesResults(g: Generator, { results, defers, body }: core.FunctionBody): boolean {
  const isMentioned = results!.some(({ variable }) => variable !== null && g.fn.uses.isUsed(variable));
  const isBare = (node: core.Node) => node.kind === "Return" && node.results.length === 0;
  return isMentioned || defers.length > 0 || some(body, isBare, ({ kind }) => kind !== "FuncLit");
}

/** Declares named results. */
function declareResults(
  g: Generator,
  list: readonly core.Parameter[],
  prologue: es.Statement[],
): b.Expression[] {
  return list.map(({ variable: v, type, pos, name }) => {
    const binding = v === null ? g.fn.locals.unique("_") : g.fn.locals.declare(v);
    const isRef = v !== null && inRef(g, v);
    const zero = g.zero(type);
    const id = b.id(binding, pos, name);
    const init = isRef ? b.newOf(g.runtime("Ref"), [zero]) : zero;
    prologue.push(b.declare(isRef ? "const" : "let", id, init));
    g.frame.sharedResults.push(v !== null && g.analysis.isShared(v) ? type : null);
    return isRef ? b.member({ ...id }, "value") : { ...id };
  });
}

// ---- Function literals

export function funcLit(g: Generator, e: core.FuncLit): b.Expression {
  const lambda = literalForm(g, e, g.litBlocks(e), false);
  if (!g.litHasSyncForm(e)) return lambda;
  return g.callRuntime("inBothForms", [lambda, literalForm(g, e, false, true)], e.pos);
}

/** The literal without its first statement, after which it does not wait. */
export function restOfLiteral(g: Generator, e: core.FuncLit): b.Expression {
  const { body } = e.function;
  const [first, ...list] = body.list;
  const rest = { ...e.function, body: { ...body, list, start: first.end } };
  return literalForm(g, { ...e, function: rest }, false, false);
}

function literalForm(g: Generator, e: core.FuncLit, async: boolean, isSync: boolean): b.Expression {
  const outer = g.fn.receiver;
  const parts = functionParts(g, e.function, async, isSync, [], []);
  g.fn.receiver = outer;
  const lambda = b.arrow(parts.params, conciseBody(g, e, parts.body), parts.async, e.pos);
  lambda.after = e.source.end;
  return parts.recovers ? g.callRuntime("recovering", [lambda]) : lambda;
}

/** `x => x + 1` for a literal that stands on one line. */
function conciseBody(
  g: Generator,
  e: core.FuncLit,
  body: es.BlockStatement,
): es.BlockStatement | b.Expression {
  const [only] = body.body;
  if (body.body.length !== 1 || only.type !== "ReturnStatement" || !only.argument) return body;
  const file = g.analysis.fileSet.file(e.pos);
  const isOneLine =
    file !== undefined &&
    file.lineIndex(file.offset(e.pos)) === file.lineIndex(file.offset(e.source.end - 1));
  return isOneLine && only.above === undefined ? only.argument : body;
}
