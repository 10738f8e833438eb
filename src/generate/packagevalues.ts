// Package-level constants and variables (specification: "Constant declarations", "Variable declarations").

import { typePos } from "../core/assignments.ts";
import type { InitializerBody } from "../core/functions.ts";
import type * as core from "../core/nodes.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Const, Obj, Var } from "../types/objects.ts";
import { assignedIn } from "./assigned.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import { declaredValue } from "./expressions/constants.ts";
import { inRef } from "./expressions/names.ts";
import { Frame } from "./frame.ts";
import { inFunction } from "./functions.ts";
import type { Generator } from "./generator.ts";
import { isAggregate } from "./kinds.ts";
import { assignedElsewhere } from "./packagevars.ts";

export class PackageValues {
  /** Declarations that depend on other parts of the module, in order of initialization. */
  readonly later: es.Program["body"] = [];
  private readonly g: Generator;
  private readonly frame = new Frame(null, null, true);
  private readonly assigned = new Set<Obj>();
  private readonly initialized = new Set<Var>();
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
    const functions = (analysis.functions.get(pkg) ?? []).filter(({ decl }) => decl.body !== null);
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
    return b.declare("const", b.id(this.g.module.names.object(obj), obj.pos, obj.name), value, obj.pos);
  }

  /** The declaration of a variable where the source has it; null if it comes later or not at all. */
  variable(v: Var, spec: ast.ValueSpec): es.Declaration | null {
    if (!this.g.analysis.isLive(v) || v.name === "_") return null;
    if (this.isEmbedded(v)) return this.embedded(v);
    if (!this.initialized.has(v)) {
      const declaration = this.declare(
        v,
        this.within(spec, [], () => this.g.zero(this.g.concrete(v.type!), typePos(spec.type))),
      );
      if (!isAggregate(this.g.concrete(v.type!))) return declaration;
      this.later.push(this.exported(declaration, v));
      return null;
    }
    const at = this.g.pkg.info.initOrder.findIndex(({ lhs }) => lhs.length === 1 && lhs[0] === v);
    const init = at < 0 ? null : this.g.analysis.initializer(this.g.pkg, at);
    if (init === null || !isTrivial(init.values[0])) return null;
    this.initialized.delete(v);
    return this.declare(v, this.value(init.values[0], init));
  }

  /** The initializers that are left, in order. */
  initializers(): void {
    for (const [i, { lhs }] of this.g.pkg.info.initOrder.entries()) {
      const isPending = lhs.some(
        (v) => this.initialized.has(v) && this.g.analysis.isLive(v) && !this.isEmbedded(v),
      );
      if (isPending) this.later.push(...this.initializer(this.g.analysis.initializer(this.g.pkg, i)));
    }
  }

  private exported(declaration: es.VariableDeclaration, v: Var): es.Program["body"][number] {
    return this.isExported(v) ? exportOf(declaration) : declaration;
  }

  private initializer(init: InitializerBody): es.Program["body"] {
    const { variables, values, spread, source } = init;
    if (spread === null) {
      const [v] = variables;
      const value = this.value(values[0], init);
      return v.name === "_"
        ? [b.expressionStatement(value, source.pos)]
        : [this.exported(this.declare(v, value), v)];
    }
    const temp = this.frame.temp();
    const results = this.within(source, [spread], () => this.g.expr(spread));
    const out: es.Program["body"] = [b.expressionStatement(b.assign(b.id(temp), results), source.pos)];
    const valueAt = (index: number) => b.element(b.id(temp), b.num(index));
    variables.forEach((v, i) => {
      if (v.name === "_") return;
      const value = this.g.withResults(valueAt, () => this.value(values[i], init));
      out.push(this.exported(this.declare(v, value), v));
    });
    return out;
  }

  private value(e: core.Expr, { source }: InitializerBody): b.Expression {
    return this.within(source, [e], () => this.g.expr(e));
  }

  private declare(v: Var, value: b.Expression): es.VariableDeclaration {
    const { g } = this;
    const name = b.id(g.module.names.object(v), v.pos, v.name);
    if (inRef(g, v)) return b.declare("const", name, b.newOf(g.runtime("Ref"), [value]), v.pos);
    const changes = this.assigned.has(v) || assignedElsewhere(g.analysis).has(v);
    return b.declare(changes && !isAggregate(g.concrete(v.type!)) ? "let" : "const", name, value, v.pos);
  }

  /** Variables of subexpressions, to be declared before `later`. */
  temps(): es.Statement[] {
    return this.frame.declareTemps();
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
    return this.declare(v, b.newOf(g.moduleName(g.packageOf("embed"), "FS"), [list]));
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
