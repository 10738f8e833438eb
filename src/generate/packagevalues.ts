// Package-level constants and variables (specification: "Constant declarations", "Variable declarations").
import type * as ast from "../syntax/nodes.ts";
import type { Initializer } from "../types/info.ts";
import type { Const, Obj, Var } from "../types/objects.ts";
import { assignedIn } from "./assigned.ts";
import * as b from "./builders.ts";
import { cloneOf } from "./copying.ts";
import type { estree as es } from "./estree.ts";
import { declaredValue } from "./expressions/constants.ts";
import { implicit } from "./expressions/conversions.ts";
import { inRef } from "./expressions/names.ts";
import { Frame } from "./frame.ts";
import { inFunction } from "./functions.ts";
import type { Generator } from "./generator.ts";
import { isAggregate } from "./kinds.ts";
import { assignedElsewhere } from "./packagevars.ts";
import { multiValue } from "./statements/assign.ts";
import { typePos } from "./statements/declare.ts";

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
    for (const file of g.pkg.files) {
      for (const decl of file.decls) for (const obj of assignedIn(decl, g.pkg.info)) this.assigned.add(obj);
    }
    for (const { lhs } of g.pkg.info.initOrder) for (const v of lhs) this.initialized.add(v);
  }

  constant(obj: Const, pos: number): es.Declaration | null {
    const value = this.within(null, () => declaredValue(this.g, obj));
    if (value === null) return null;
    value.pos = pos;
    return b.declare("const", b.id(this.g.module.names.object(obj), obj.pos, obj.name), value, obj.pos);
  }

  /** The declaration of a variable where the source has it; null if it comes later or not at all. */
  variable(v: Var, spec: ast.ValueSpec, index: number): es.Declaration | null {
    if (!this.g.analysis.isLive(v) || v.name === "_") return null;
    if (this.isEmbedded(v)) return this.embedded(v);
    if (!this.initialized.has(v)) {
      const declaration = this.declare(
        v,
        this.within(spec, () => this.g.zero(this.g.concrete(v.type!), typePos(spec.type))),
      );
      if (!isAggregate(this.g.concrete(v.type!))) return declaration;
      this.later.push(this.exported(declaration, v));
      return null;
    }
    const value = spec.values[index];
    const isTrivial =
      value !== undefined && spec.names.length === spec.values.length && this.isTrivial(value);
    if (!isTrivial) return null;
    this.initialized.delete(v);
    return this.declare(v, this.value(value, v));
  }

  /** A value that does not depend on anything in the module. */
  private isTrivial(value: ast.Expr): boolean {
    const recorded = this.g.pkg.info.types.get(value);
    return recorded !== undefined && (recorded.value !== null || recorded.mode === "nil");
  }

  /** The initializers that are left, in order. */
  initializers(): void {
    for (const initializer of this.g.pkg.info.initOrder) {
      const { lhs } = initializer;
      const isPending = lhs.some(
        (v) => this.initialized.has(v) && this.g.analysis.isLive(v) && !this.isEmbedded(v),
      );
      if (isPending) this.later.push(...this.initializer(initializer));
    }
  }

  private exported(declaration: es.VariableDeclaration, v: Var): es.Program["body"][number] {
    return this.isExported(v) ? exportOf(declaration) : declaration;
  }

  private initializer({ lhs, rhs }: Initializer): es.Program["body"] {
    if (lhs.length === 1) {
      const [v] = lhs;
      const value = this.value(rhs, v);
      return v.name === "_"
        ? [b.expressionStatement(value, rhs.pos)]
        : [this.exported(this.declare(v, value), v)];
    }
    const { values, types, fresh } = this.within(rhs, () => multiValue(this.g, rhs, lhs.length));
    const temp = this.frame.temp();
    const out: es.Program["body"] = [b.expressionStatement(b.assign(b.id(temp), values), rhs.pos)];
    lhs.forEach((v, i) => {
      if (v.name === "_") return;
      const value = this.within(rhs, () => {
        const result = b.element(b.id(temp), b.num(i));
        const own = fresh ? result : cloneOf(this.g, result, types[i]);
        return implicit(this.g, own, types[i], this.g.concrete(v.type!));
      });
      out.push(this.exported(this.declare(v, value), v));
    });
    return out;
  }

  private value(e: ast.Expr, v: Var): b.Expression {
    return this.within(e, () => this.g.stored(e, this.g.concrete(v.type!)));
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

  private within<T>(root: ast.Node | null, build: () => T): T {
    const { g } = this;
    const file =
      root === null ? null : (g.pkg.files.find((f) => f.pos <= root.pos && root.pos < f.end) ?? null);
    const node = root ?? g.pkg.files[0];
    return inFunction(g, node, { instance: null, pkg: g.pkg, file }, () => {
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
    if (type.kind === "basic") return this.declare(v, b.str(files[0].data));
    if (type.kind === "slice") return this.declare(v, g.callRuntime("stringToBytes", [b.str(files[0].data)]));
    const list = b.array(files.map((file) => b.array([b.str(file.path), b.str(file.data)])));
    return this.declare(v, b.newOf(g.moduleName(g.packageOf("embed"), "FS"), [list]));
  }
}

export function exportOf(declaration: es.Declaration): es.ExportNamedDeclaration {
  const node = b.exportOf(declaration);
  node.pos = declaration.pos;
  return node;
}
