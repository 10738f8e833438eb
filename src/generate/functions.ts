// Functions, methods and function literals: parameters, results and bodies (specification: "Function types",
// "Function declarations", "Function literals").
import type { FuncInstance } from "../analyze/analysis.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Obj, Var } from "../types/objects.ts";
import type { Signature } from "../types/types.ts";
import { assignedIn } from "./assigned.ts";
import * as b from "./builders.ts";
import { commentsFor } from "./comments.ts";
import { cloneOf } from "./copying.ts";
import type { estree as es } from "./estree.ts";
import { inRef } from "./expressions/names.ts";
import { Frame } from "./frame.ts";
import type { Generator } from "./generator.ts";
import { isAggregate, signatureOf } from "./kinds.ts";
import { Locals, UseIndex } from "./locals.ts";
import { isClassMethod } from "./methodforms.ts";
import { withDefers } from "./statements/defers.ts";
import { containsRecover } from "./statements/scan.ts";

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
  root: ast.Node,
  state: { instance: FuncInstance | null; pkg: FuncInstance["pkg"]; file: ast.File | null },
  build: () => T,
): T {
  const index = new UseIndex(root, state.pkg.info);
  const assigned = assignedIn(root, state.pkg.info);
  const [outer, outerFrame] = [g.fn, g.frame];
  let avoid: Set<string> = new Set();
  for (;;) {
    const locals = new Locals(index, avoid);
    g.fn = {
      ...state,
      locals,
      assigned,
      uses: index,
      borrowed: new Set(),
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

/** A declared function or method with a body. */
export function declaredParts(g: Generator, instance: FuncInstance): FunctionParts {
  const { decl, pkg, func } = instance;
  const file = pkg.files.find((f) => f.decls.includes(decl)) ?? null;
  return inFunction(g, decl, { instance, pkg, file }, () => {
    const signature = g.concrete(func.type!) as Signature;
    const prologue: es.Statement[] = [];
    const params: es.Pattern[] = [];
    const receiver = decl.recv?.[0];
    if (receiver !== undefined) {
      const v = parameterOf(g, receiver, receiver.names[0] ?? null);
      if (isClassMethod(instance)) bindThis(g, v, prologue);
      else params.push(parameter(g, v, prologue));
    }
    const parts = functionParts(g, signature, decl.type, decl.body!, instance.blocking, params, prologue);
    if (receiver !== undefined) parts.body.pos = receiver.names[0]?.pos ?? receiver.pos;
    return parts;
  });
}

function functionParts(
  g: Generator,
  signature: Signature,
  type: ast.FuncType,
  body: ast.BlockStmt,
  async: boolean,
  params: es.Pattern[],
  prologue: es.Statement[],
): FunctionParts {
  const outer = g.frame;
  const frame = new Frame(outer, signature, async);
  g.frame = frame;
  params.push(...parameters(g, type, prologue));
  const recovers = containsRecover(body);
  if (recovers) frame.panicName = g.fn.locals.unique("$p");
  const results = declareResults(g, type, prologue);
  if (results !== null) frame.results = results;
  const statements = withDefers(g, body, () => g.rules.stmts(g, body.list, body.pos + 1));
  const temps = frame.declareTemps();
  g.frame = outer;
  if (recovers) {
    prologue.unshift(b.declare("const", b.id(frame.panicName!), g.callRuntime("takePanic", [])));
  }
  const block = b.block([...prologue, ...temps, ...statements]);
  const rest = commentsFor(g).trailing(body.list.at(-1)?.end ?? body.pos + 1, body.rbrace);
  if (rest.length > 0) block.inside = rest;
  return { params, body: block, async, recovers };
}

// ---- Parameters and results

/** The variable of a parameter; null if it has no name. */
function parameterOf(g: Generator, field: ast.Field, name: ast.Ident | null): Var | null {
  const obj: Obj | null | undefined = name === null ? g.info.implicits.get(field) : g.info.defs.get(name);
  return obj?.kind === "var" ? obj : null;
}

function parameters(g: Generator, type: ast.FuncType, prologue: es.Statement[]): es.Pattern[] {
  const params: es.Pattern[] = [];
  for (const field of type.params) {
    if (field.names.length === 0) params.push(parameter(g, null, prologue));
    for (const name of field.names) params.push(parameter(g, parameterOf(g, field, name), prologue));
  }
  while (params.length > 0 && isUnnamed(params[params.length - 1])) params.pop();
  return params;
}

function isUnnamed(param: es.Pattern): boolean {
  return (
    param.type === "Identifier" && /^_(\$\d+)?$/.test(param.name) && param.goName === undefined && !param.pos
  );
}

/** The JS parameter; the prologue copies it or puts it into a `Ref` as needed. */
function parameter(g: Generator, v: Var | null, prologue: es.Statement[]): es.Pattern {
  if (v === null || v.name === "_" || v.name === "") return b.id(g.fn.locals.unique("_"));
  const name = g.fn.locals.declare(v);
  if (inRef(g, v)) {
    const raw = `$${name}`;
    prologue.push(b.declare("const", b.id(name, v.pos, v.name), b.newOf(g.runtime("Ref"), [b.id(raw)])));
    return b.id(raw, v.pos, v.name);
  }
  const type = g.concrete(v.type!);
  if (isAggregate(type) && g.analysis.copiesParam(v, g.fn.instance)) {
    prologue.push(b.expressionStatement(b.assign(b.id(name), cloneOf(g, b.id(name), type))));
  }
  return b.id(name, v.pos, v.name);
}

/** Makes the receiver of a class method `this`, or a variable where it changes. */
function bindThis(g: Generator, v: Var | null, prologue: es.Statement[]): void {
  if (v === null || v.name === "_" || v.name === "") return;
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

/** Declares named results; null if the results have no names. */
function declareResults(g: Generator, type: ast.FuncType, prologue: es.Statement[]): b.Expression[] | null {
  if (type.results.length === 0 || type.results[0].names.length === 0) return null;
  const results: b.Expression[] = [];
  for (const field of type.results) {
    for (const name of field.names) {
      const v = parameterOf(g, field, name);
      const resultType = v === null ? g.typeOf(field.type) : g.concrete(v.type!);
      const binding = v === null || v.name === "_" ? g.fn.locals.unique("_") : g.fn.locals.declare(v);
      const isRef = v !== null && inRef(g, v);
      const zero = g.zero(resultType);
      prologue.push(
        b.declare(
          isRef ? "const" : "let",
          b.id(binding, name.pos, name.name),
          isRef ? b.newOf(g.runtime("Ref"), [zero]) : zero,
        ),
      );
      const id = b.id(binding, name.pos, name.name);
      results.push(isRef ? b.member(id, "value") : id);
    }
  }
  return results;
}

// ---- Function literals

export function funcLit(g: Generator, e: ast.FuncLit): b.Expression {
  const signature = signatureOf(g.typeOf(e));
  const outer = g.fn.receiver;
  const parts = functionParts(g, signature, e.type, e.body, g.litBlocks(e), [], []);
  g.fn.receiver = outer;
  const lambda = b.arrow(parts.params, conciseBody(g, e, parts.body), parts.async, e.pos);
  return parts.recovers ? g.callRuntime("recovering", [lambda]) : lambda;
}

/** `x => x + 1` for a literal that stands on one line. */
function conciseBody(
  g: Generator,
  e: ast.FuncLit,
  body: es.BlockStatement,
): es.BlockStatement | b.Expression {
  const [only] = body.body;
  if (body.body.length !== 1 || only.type !== "ReturnStatement" || !only.argument) return body;
  const file = g.analysis.program.fileSet.file(e.pos);
  const isOneLine =
    file !== undefined && file.lineIndex(file.offset(e.pos)) === file.lineIndex(file.offset(e.end - 1));
  return isOneLine && only.above === undefined ? only.argument : body;
}
