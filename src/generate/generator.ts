// The state of generating one module, and the table of rules through which the files of this layer reach each other.

import type { FuncInstance, IntRange, ModuleAnalysis } from "../analyze/analysis.ts";
import type { Wrapping } from "../analyze/ranges/wrapping.ts";
import type * as core from "../core/nodes.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { CheckedPackage } from "../load/program.ts";
import type { Plan } from "../plan/plan.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Obj, Var } from "../types/objects.ts";
import type { Named, Type } from "../types/types.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import { Frame } from "./frame.ts";
import type { Locals, UseIndex, UseRoot } from "./locals.ts";
import { Module, type ModuleScope, type RuntimeName } from "./module.ts";
import type { LoopSlices } from "./statements/loopslices.ts";

export interface GenerateOptions {
  /** Module specifier of a Go package. */
  specifier(path: string): string;
  /** Module specifier of a companion file. */
  companionSpecifier(path: string): string;
  /** What that module calls an export of the companion. */
  companionExport(path: string, name: string): string;
  runtime: string;
  /** Module specifier of the part of the boundary that functions of JavaScript need which Go calls. */
  jsFunctions(): string;
  /** Name of a function that returns a large embedded file in the form that the runtime's `embedded` takes. */
  dataFunction(data: Uint8Array): string;
  /** Without comments. */
  readonly isBare: boolean;
  /** Loops are written for engines, not for readers. */
  readonly isTuned: boolean;
  report: Report;
}

/** The mutually recursive rules; each is implemented by a function of the same name, see generate.ts. */
export interface Rules {
  /** The value of an expression; a struct or array may be one that others hold. */
  expr(g: Generator, e: core.Expr): b.Expression;
  stmt(g: Generator, s: core.Stmt, label?: core.Label | null): es.Statement[];
  stmts(g: Generator, list: readonly core.Stmt[], from: Pos): es.Statement[];
  /** A block with a JS scope of its own. */
  block(g: Generator, s: core.Block): es.BlockStatement;
  funcLit(g: Generator, e: core.FuncLit): b.Expression;
  /** The class of an unnamed struct type. */
  literalClass(g: Generator, type: Type): b.Expression;
  type(g: Generator, type: Type, pos?: Pos): b.Expression;
  /** A new descriptor of a defined type. */
  descriptor(g: Generator, type: Named): b.Expression;
  storage(g: Generator, elem: Type): b.Expression;
  zero(g: Generator, type: Type, pos?: Pos): b.Expression;
}

/** The function whose body is being generated, with what its identifiers and types mean. */
export interface FunctionState {
  /** null for the initializer of a package variable. */
  readonly instance: FuncInstance | null;
  readonly pkg: CheckedPackage;
  readonly locals: Locals;
  /** Variables that are assigned after their declaration. */
  readonly assigned: ReadonlySet<Obj>;
  /** Variables at which bundlers are to stop. */
  readonly resting: ReadonlySet<Var>;
  /** Where the function uses its variables. */
  readonly uses: UseIndex;
  /** The parts of the function, and what it holds in words (inwords.ts) once somebody has asked. */
  readonly root: UseRoot;
  wrapping: Wrapping | null;
  /** The names of the high words of variables. */
  readonly highWords: Map<Obj, string>;
  /** Variables of range loops that the iterations share. */
  readonly sharedVariables: Set<Obj>;
  /** Loop variables that are the element itself, not a copy. */
  readonly borrowed: Set<Obj>;
  /** What the loop at hand has read of slices before it; null outside of loops. */
  slices: LoopSlices | null;
  /** Indices that a condition of the loop at hand keeps in bounds. */
  readonly checked: Set<core.Index>;
  /** The statement at hand, without others inside of it; null in the headers of those that have some. */
  statement: core.Stmt | null;
  /** The receiver is `this`. */
  receiver: Obj | null;
  /** Comments of the file that holds the function. */
  readonly file: ast.File | null;
}

export class Generator {
  readonly pkg: CheckedPackage;
  readonly analysis: ModuleAnalysis;
  readonly plan: Plan;
  readonly options: GenerateOptions;
  readonly rules: Rules;
  readonly module: Module;
  fn!: FunctionState;
  frame: Frame = new Frame(null, null, true, false);
  /** What Result stands for here. */
  resultAt: ((index: number) => b.Expression) | null = null;

  constructor(
    pkg: CheckedPackage,
    analysis: ModuleAnalysis,
    plan: Plan,
    options: GenerateOptions,
    rules: Rules,
    scope: ModuleScope,
  ) {
    this.pkg = pkg;
    this.analysis = analysis;
    this.plan = plan;
    this.options = options;
    this.rules = rules;
    this.module = new Module(pkg, plan.names(pkg), scope);
  }

  // ---- What the checker and the analyses know

  concrete(type: Type): Type {
    return this.analysis.concrete(type, this.fn?.instance ?? null);
  }

  under(type: Type): Type {
    return this.analysis.under(this.concrete(type));
  }

  /** What the analysis knows of an integer's value. */
  knownRange(node: core.Expr | core.OpAssign | core.IncDec): IntRange | null {
    return this.analysis.range(node.source, this.fn.instance);
  }

  /** It waits here. */
  blocks(node: { readonly source: core.Source }): boolean {
    return !this.frame.isSync && this.mayBlock(node);
  }

  /** It may block in the program, but the code is a sync form. */
  isForced(node: { readonly source: core.Source }): boolean {
    return this.frame.isSync && this.mayBlock(node);
  }

  private mayBlock({ source }: { readonly source: core.Source }): boolean {
    return this.analysis.mayBlock(source, this.fn.instance);
  }

  litBlocks(lit: core.FuncLit): boolean {
    return this.analysis.literalMayBlock(lit.source, this.fn.instance);
  }

  litHasSyncForm(lit: core.FuncLit): boolean {
    return this.analysis.literalHasSyncForm(lit.source, this.fn.instance);
  }

  // ---- Values that several expressions come from

  /** Generates what mentions the values of a spread, or of another node that gives several, by Result. */
  withResults<T>(valueAt: (index: number) => b.Expression, build: () => T): T {
    const outer = this.resultAt;
    this.resultAt = valueAt;
    const result = build();
    this.resultAt = outer;
    return result;
  }

  // ---- Building blocks

  runtime(name: RuntimeName, pos?: Pos): es.Identifier {
    return b.id(this.module.runtime(name), pos);
  }

  callRuntime(name: RuntimeName, args: (b.Expression | es.SpreadElement)[], pos?: Pos): b.Expression {
    return b.call(this.runtime(name, pos), args, pos);
  }

  /** `await` where the node may block. */
  awaited(node: { readonly source: core.Source }, e: b.Expression, pos?: Pos): b.Expression {
    return this.blocks(node) ? b.awaitOf(e, pos) : e;
  }

  /** A top-level name of this module as generated code mentions it. */
  topLevel(name: string, pos?: Pos, goName?: string): es.Identifier {
    this.fn?.locals.topLevel.add(name);
    return b.id(name, pos, goName);
  }

  /** A package-level name of any package. */
  moduleName(home: CheckedPackage, name: string, pos?: Pos, goName?: string): b.Expression {
    if (home === this.pkg || this.plan.isLinked) return this.topLevel(name, pos, goName);
    return b.member(this.topLevel(this.module.importPackage(home)), name, pos, goName);
  }

  temp(): es.Identifier {
    return b.id(this.frame.temp());
  }

  packageOf(path: string): CheckedPackage {
    const found = this.analysis.packageAt(path);
    if (found === null) throw new Error(`package ${path} is not loaded`);
    return found;
  }

  // ---- Rules

  expr(e: core.Expr): b.Expression {
    return this.rules.expr(this, e);
  }

  stmt(s: core.Stmt): es.Statement[] {
    return this.rules.stmt(this, s);
  }

  block(s: core.Block): es.BlockStatement {
    return this.rules.block(this, s);
  }

  type(type: Type, pos?: Pos): b.Expression {
    return this.rules.type(this, type, pos);
  }

  storage(elem: Type): b.Expression {
    return this.rules.storage(this, elem);
  }

  zero(type: Type, pos?: Pos): b.Expression {
    return this.rules.zero(this, type, pos);
  }

  // ---- Errors

  /** Reports what cannot be generated, and stands in for it. */
  unsupported(pos: Pos, what: string): b.Expression {
    this.options.report({
      code: "Unsupported",
      pos,
      severity: "error",
      message: `not supported yet: ${what}`,
    });
    return b.nullLit(pos);
  }
}
