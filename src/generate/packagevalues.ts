// Package-level constants and variables (specification: "Constant declarations", "Variable declarations").

import { typePos } from "../core/assignments.ts";
import type { InitializerBody } from "../core/functions.ts";
import type * as core from "../core/nodes.ts";
import { assignedIn } from "../plan/assigned.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Const, Obj, Var } from "../types/objects.ts";
import * as b from "./builders.ts";
import { classOf } from "./classref.ts";
import { assignInto } from "./copying.ts";
import type { estree as es } from "./estree.ts";
import { declaredValue } from "./expressions/constants.ts";
import { inRef, variable } from "./expressions/names.ts";
import { Frame } from "./frame.ts";
import { inFunction } from "./functions.ts";
import type { Generator } from "./generator.ts";
import { arrayInWords } from "./inwords.ts";
import { isAggregate } from "./kinds.ts";
import { StaticValues } from "./staticvalues.ts";
import { zeroElements } from "./wordelements.ts";

export class PackageValues {
  /** Declarations that depend on other parts of the module, in order of initialization. */
  readonly later: es.Program["body"] = [];
  private readonly g: Generator;
  private readonly frame = new Frame(null, null, true, false);
  private readonly assigned = new Set<Obj>();
  private readonly initialized = new Set<Var>();
  /** Constants that are declared by now. */
  private readonly constants = new Set<Obj>();
  private readonly isExported: (v: Var) => boolean;

  constructor(g: Generator, isExported: (v: Var) => boolean) {
    this.g = g;
    this.isExported = isExported;
    for (const obj of assignedIn(this.bodies())) this.assigned.add(obj);
    for (const { lhs } of g.pkg.info.initOrder) for (const v of lhs) this.initialized.add(v);
  }

  /** All code of the module. */
  private bodies(): core.Node[] {
    const { analysis, pkg } = this.g;
    const functions = (analysis.functions.get(pkg) ?? []).filter(({ decl }) => decl.hasBody);
    const initializers = pkg.info.initOrder.flatMap(({ lhs }, i) => {
      if (!lhs.some((v) => analysis.isLive(v))) return [];
      const { values, spread } = analysis.initializer(pkg, i);
      return spread === null ? values : [spread, ...values];
    });
    return [...functions.map((instance) => analysis.body(instance).body), ...initializers];
  }

  constant(obj: Const, pos: number): es.Declaration | null {
    const value = this.within(null, [], () => declaredValue(this.g, obj));
    if (value === null) return null;
    value.pos = pos;
    this.constants.add(obj);
    return b.declare("const", b.id(this.g.module.names.object(obj), obj.pos, obj.name), value, obj.pos);
  }

  /** The declaration of a variable where the source has it; null if it comes later or not at all. */
  variable(v: Var, spec: ast.ValueSpec): es.Declaration | null {
    if (!this.g.analysis.isLive(v) || v.name === "_") return null;
    if (this.isEmbedded(v)) return this.embedded(v);
    if (this.isGodebug(v)) return this.declare(v, b.str(this.g.analysis.godebug()));
    if (!this.initialized.has(v)) {
      const declaration = this.declare(
        v,
        this.within(spec, [], () =>
          this.g.analysis.holdsElements(v)
            ? zeroElements(this.g, v.type!)
            : this.g.zero(this.g.concrete(v.type!), typePos(spec.type)),
        ),
      );
      return this.placed(declaration, v, !isAggregate(this.g.concrete(v.type!)));
    }
    const at = this.g.pkg.info.initOrder.findIndex(({ lhs }) => lhs.length === 1 && lhs[0] === v);
    const init = at < 0 ? null : this.g.analysis.initializer(this.g.pkg, at);
    if (init === null || !isTrivial(init.values[0])) return null;
    this.initialized.delete(v);
    const declaration = this.declare(v, this.value(init.values[0], init));
    return this.placed(declaration, v, !this.mentionsLaterConstant(init.values[0]));
  }

  /** A declaration that stands where the source has it, or else before all initializers. */
  private placed(declaration: es.VariableDeclaration, v: Var, isInPlace: boolean): es.Declaration | null {
    if (isInPlace) return declaration;
    this.later.push(this.exported(declaration, v));
    return null;
  }

  private mentionsLaterConstant(e: core.Expr): boolean {
    if (e.kind === "Convert") return this.mentionsLaterConstant(e.x);
    if (e.kind !== "Constant") return false;
    const { written } = e;
    if (written.kind === "operation")
      return [written.x, written.y].some((x) => this.mentionsLaterConstant(x));
    return (
      written.kind === "name" &&
      written.obj.parent === this.g.pkg.pkg.scope &&
      !this.constants.has(written.obj)
    );
  }

  /** The initializers that are left, in order. */
  initializers(): void {
    const { analysis, pkg } = this.g;
    const pending = pkg.info.initOrder.flatMap(({ lhs }, i) =>
      lhs.some((v) => this.initialized.has(v) && analysis.isLive(v) && !this.isEmbedded(v))
        ? [analysis.initializer(pkg, i)]
        : [],
    );
    const early = pending.filter(({ variables }) => variables.some((v) => analysis.isUsedEarly(v)));
    const isStatic = this.staticInitializers(early);
    for (const each of early) if (!isStatic.has(each)) this.later.push(...this.zeros(each));
    for (const each of isStatic) this.later.push(...this.initializer(each));
    for (const each of pending) {
      if (!early.includes(each)) this.later.push(...this.initializer(each));
      else if (!isStatic.has(each)) this.later.push(...this.assignments(each));
    }
  }

  // ---- Variables that code may use before their initializers run

  /** Those whose values the compiler of real Go lays out in memory: the variables never have others. */
  private staticInitializers(early: InitializerBody[]): Set<InitializerBody> {
    /** Stands before the initializers: what an address refers to comes earlier in their order. */
    const isDeclared = (v: Var) =>
      !this.initialized.has(v) || early.some(({ variables }) => variables.includes(v));
    const statics = new StaticValues(this.g.analysis, isDeclared);
    return new Set(early.filter(({ spread, values }) => spread === null && statics.has(values[0])));
  }

  private changes(v: Var): boolean {
    return this.assigned.has(v) || this.g.plan.assignedElsewhere.has(v);
  }

  private zeros({ variables, source }: InitializerBody): es.Program["body"] {
    return named(variables).map((v) => {
      const zero = this.within(source, [], () => this.g.zero(this.g.concrete(v.type!)));
      return this.exported(this.declare(v, zero, true), v);
    });
  }

  private assignments(init: InitializerBody): es.Program["body"] {
    const { before, values } = this.values(init);
    const { pos } = init.source;
    return [...before, ...named(init.variables).map((v) => this.assignment(v, values.get(v)!, pos))];
  }

  /** What holds the variable now may be known to others already: a struct or array is overwritten. */
  private assignment(v: Var, value: b.Expression, pos: number): es.Statement {
    const { g } = this;
    return this.within(null, [], () => {
      const type = g.concrete(v.type!);
      const target = variable(g, v, v.pos) as es.Identifier | es.MemberExpression;
      const set = isAggregate(type) ? assignInto(g, target, value, type) : b.assign(target, value, "=", pos);
      return b.expressionStatement(set, pos);
    });
  }

  private exported(declaration: es.VariableDeclaration, v: Var): es.Program["body"][number] {
    return this.isExported(v) ? exportOf(declaration) : declaration;
  }

  private initializer(init: InitializerBody): es.Program["body"] {
    const { before, values } = this.values(init);
    const { variables, source } = init;
    const [only] = variables;
    if (variables.length === 1 && only.name === "_") {
      return [b.expressionStatement(values.get(only)!, source.pos)];
    }
    return [...before, ...named(variables).flatMap((v) => this.definition(v, values.get(v)!))];
  }

  private definition(v: Var, value: b.Expression): es.Program["body"] {
    const declaration = this.declare(v, value);
    const [first, ...rest] = this.rests(v) ? b.separately(declaration) : [declaration];
    return [this.exported(first, v), ...rest];
  }

  private rests(v: Var): boolean {
    return !this.g.plan.isLinked && this.g.analysis.isRestingPlace(v) && !inRef(this.g, v);
  }

  /** The value for each variable, and the statement that keeps several results. */
  private values(init: InitializerBody): { before: es.Statement[]; values: Map<Var, b.Expression> } {
    const { variables, values, spread, source } = init;
    if (spread === null) {
      const [v] = variables;
      const value = this.g.analysis.holdsElements(v)
        ? this.within(source, values, () => arrayInWords(this.g, values[0]))
        : this.value(values[0], init);
      return { before: [], values: new Map([[v, value]]) };
    }
    const temp = this.frame.temp();
    const results = this.within(source, [spread], () => this.g.expr(spread));
    const valueAt = (index: number) => b.element(b.id(temp), b.num(index));
    const valueOf = (v: Var) =>
      this.g.withResults(valueAt, () => this.value(values[variables.indexOf(v)], init));
    return {
      before: [b.expressionStatement(b.assign(b.id(temp), results), source.pos)],
      values: new Map(named(variables).map((v) => [v, valueOf(v)])),
    };
  }

  private value(e: core.Expr, { source }: InitializerBody): b.Expression {
    return this.within(source, [e], () => this.g.expr(e));
  }

  private declare(v: Var, value: b.Expression, isAssigned = this.changes(v)): es.VariableDeclaration {
    const { g } = this;
    const name = b.id(g.module.names.object(v), v.pos, v.name);
    if (inRef(g, v)) return b.declare("const", name, b.newOf(g.runtime("Ref"), [value]), v.pos);
    return b.declare(isAssigned && !isAggregate(g.concrete(v.type!)) ? "let" : "const", name, value, v.pos);
  }

  /** Variables of subexpressions, to be declared before `later`. */
  temps(): es.Statement[] {
    return this.frame.declareTemps(this.g.module.temporaries);
  }

  private within<T>(source: core.Source | null, nodes: readonly core.Node[], build: () => T): T {
    const { g } = this;
    const file =
      source === null ? null : (g.pkg.files.find((f) => f.pos <= source.pos && source.pos < f.end) ?? null);
    return inFunction(g, { parameters: [], nodes }, { instance: null, pkg: g.pkg, file }, () => {
      g.frame = this.frame;
      return build();
    });
  }

  /** The variable whose value is what the program's files say of GODEBUG. */
  private isGodebug({ name }: Var): boolean {
    const { embedded, path } = this.g.pkg;
    return embedded && path === "internal/godebug" && name === "defaults";
  }

  // ---- //go:embed

  private isEmbedded(v: Var): boolean {
    return this.g.pkg.embeds.has(v.name);
  }

  private embedded(v: Var): es.Declaration {
    const { g } = this;
    const files = g.pkg.embeds.get(v.name)!;
    const type = g.under(g.concrete(v.type!));
    if (type.kind === "basic") return this.declare(v, this.contents(files[0]));
    if (type.kind === "slice")
      return this.declare(v, g.callRuntime("stringToBytes", [this.contents(files[0])]));
    const list = b.array(files.map((file) => b.array([b.str(bytesOf(file.path)), this.contents(file)])));
    return this.declare(v, b.newOf(classOf(g, v.type!), [list]));
  }

  /** Small files are readable where they are used, large ones stand apart. */
  private contents({ data }: { data: Uint8Array }): b.Expression {
    if (data.length <= largestLiteral) return b.str(byteString(data));
    return this.g.callRuntime("embedded", [b.call(b.id(this.g.options.dataFunction(data)), [])]);
  }
}

/** Bytes of an embedded file that is written as a string literal. */
const largestLiteral = 1 << 16;

/** One char per byte. */
function byteString(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

function bytesOf(text: string): string {
  return byteString(new TextEncoder().encode(text));
}

function named(vars: readonly Var[]): Var[] {
  return vars.filter((v) => v.name !== "_");
}

/** A value that does not depend on anything in the module. */
function isTrivial(e: core.Expr): boolean {
  return (
    e.kind === "Constant" || e.kind === "Nil" || (e.kind === "Convert" && e.isImplicit && isTrivial(e.x))
  );
}

export function exportOf(declaration: es.Declaration): es.ExportNamedDeclaration {
  const node = b.exportOf(declaration);
  node.pos = declaration.pos;
  return node;
}
