// Which initializers of package variables can be left out if the variables are never used: those that neither do
// anything visible nor panic. In the standard library, code that only could panic or loop is trusted not to.
import type { CheckedPackage } from "../load/program.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Func, Var } from "../types/objects.ts";
import { under } from "../types/underlying.ts";
import type { Instances } from "./instances.ts";

export function hasSideEffects(e: ast.Expr, pkg: CheckedPackage, instances: Instances): boolean {
  return !new Purity(instances, pkg, null).expr(e);
}

/** Results for declared functions; a function under examination counts as impure. */
const known = new WeakMap<Func, boolean>();

const pureBuiltins = new Set([
  "append",
  "cap",
  "complex",
  "imag",
  "len",
  "make",
  "max",
  "min",
  "new",
  "real",
]);

class Purity {
  private readonly instances: Instances;
  private readonly pkg: CheckedPackage;
  /** Variables of the function: its own objects may be written. null in an initializer. */
  private readonly locals: Set<Var> | null;

  constructor(instances: Instances, pkg: CheckedPackage, locals: Set<Var> | null) {
    this.instances = instances;
    this.pkg = pkg;
    this.locals = locals;
  }

  expr(e: ast.Expr | null): boolean {
    if (e === null) return true;
    const { info, standard } = this.pkg;
    const known = info.types.get(e);
    if (known?.mode === "constant" || known?.mode === "type") return true;
    switch (e.kind) {
      case "Ident":
      case "BasicLit":
      case "FuncLit":
        return true;
      case "ParenExpr":
        return this.expr(e.x);
      case "SelectorExpr": {
        const selection = info.selections.get(e);
        if (selection === undefined || selection.kind === "methodexpr") return true;
        return (standard || !selection.indirect) && this.expr(e.x);
      }
      case "CompositeLit":
        return e.elts.every((elt) => this.element(elt));
      case "UnaryExpr":
        return e.op !== "<-" && this.expr(e.x);
      case "BinaryExpr":
        return this.binary(e);
      case "StarExpr":
        return standard && this.expr(e.x);
      case "IndexExpr":
        return (
          (standard || this.isMap(e.x) || known?.type.kind === "signature") &&
          [e.x, ...e.indices].every((x) => this.expr(x))
        );
      case "SliceExpr":
        return standard && [e.x, e.low, e.high, e.max].every((x) => this.expr(x));
      case "TypeAssertExpr":
        return standard && this.expr(e.x);
      case "CallExpr":
        return this.call(e);
      default:
        return false;
    }
  }

  private element(elt: ast.Expr): boolean {
    if (elt.kind !== "KeyValueExpr") return this.expr(elt);
    const isFieldName = elt.key.kind === "Ident" && !this.pkg.info.types.has(elt.key);
    return (isFieldName || this.expr(elt.key)) && this.expr(elt.value);
  }

  private isMap(e: ast.Expr): boolean {
    const type = this.pkg.info.types.get(e)?.type;
    return type !== undefined && under(type).kind === "map";
  }

  private binary(e: ast.BinaryExpr): boolean {
    const total = !["/", "%", "<<", ">>", "==", "!="].includes(e.op);
    const safe = total || this.pkg.standard || this.isConstant(e.y) || ["==", "!="].includes(e.op);
    if ((e.op === "==" || e.op === "!=") && !this.pkg.standard && this.comparesInterfaces(e)) return false;
    return safe && this.expr(e.x) && this.expr(e.y);
  }

  private comparesInterfaces(e: ast.BinaryExpr): boolean {
    return [e.x, e.y].some((x) => {
      const type = this.pkg.info.types.get(x)?.type;
      return (
        type === undefined ||
        !["basic", "pointer", "chan", "map", "slice", "signature"].includes(under(type).kind)
      );
    });
  }

  private isConstant(e: ast.Expr): boolean {
    return this.pkg.info.types.get(e)?.mode === "constant";
  }

  private call(e: ast.CallExpr): boolean {
    const { info } = this.pkg;
    let fun = e.fun;
    while (fun.kind === "ParenExpr") fun = fun.x;
    const mode = info.types.get(fun)?.mode;
    if (!e.args.every((arg) => info.types.get(arg)?.mode === "type" || this.expr(arg))) return false;
    if (mode === "type") return this.isTotalConversion(e);
    const name = fun.kind === "Ident" ? fun : fun.kind === "SelectorExpr" ? fun.sel : null;
    if (name === null) return false;
    if (mode === "builtin") {
      if (!pureBuiltins.has(name.name)) return false;
      const sized = name.name === "make" && e.args.slice(1).some((arg) => !this.isConstant(arg));
      return this.pkg.standard || !sized;
    }
    const obj = info.uses.get(name);
    if (obj?.kind !== "func") return false;
    if (fun.kind === "SelectorExpr" && info.selections.has(fun)) {
      if (!this.pkg.standard || !this.expr(fun.x)) return false;
    }
    return this.func(obj.origin ?? obj);
  }

  /** A conversion of a slice to an array can panic. */
  private isTotalConversion(e: ast.CallExpr): boolean {
    const type = this.pkg.info.types.get(e)?.type;
    const source = this.pkg.info.types.get(e.args[0])?.type;
    if (type === undefined || source === undefined) return false;
    return under(source).kind !== "slice" || ["slice", "basic", "interface"].includes(under(type).kind);
  }

  private func(func: Func): boolean {
    const result = known.get(func);
    if (result !== undefined) return result;
    known.set(func, false);
    const found = this.instances.declaration(func);
    if (found === undefined || found.decl.body === null) return false;
    const inner = new Purity(this.instances, found.pkg, new Set());
    const pure = found.decl.body.list.every((s) => inner.stmt(s));
    known.set(func, pure);
    return pure;
  }

  private stmt(s: ast.Stmt | null): boolean {
    if (s === null) return true;
    const { standard } = this.pkg;
    switch (s.kind) {
      case "EmptyStmt":
        return true;
      case "ReturnStmt":
        return s.results.every((e) => this.expr(e));
      case "BlockStmt":
        return s.list.every((inner) => this.stmt(inner));
      case "IfStmt":
        return this.stmt(s.init) && this.expr(s.cond) && this.stmt(s.body) && this.stmt(s.else);
      case "DeclStmt":
        return s.decl.specs.every((spec) => this.spec(spec));
      case "AssignStmt":
        return (
          s.rhs.every((e) => this.expr(e)) && s.lhs.every((e) => this.target(e, s.op === ":=", s.rhs[0]))
        );
      case "IncDecStmt":
        return this.target(s.x, false, null);
      case "ForStmt":
        return standard && this.stmt(s.init) && this.expr(s.cond) && this.stmt(s.post) && this.stmt(s.body);
      case "RangeStmt": {
        const type = this.pkg.info.types.get(s.x)?.type;
        if (!standard || type === undefined || ["chan", "signature"].includes(under(type).kind)) return false;
        const keys = [s.key, s.value].every((e) => e === null || this.target(e, s.define, null));
        return keys && this.expr(s.x) && this.stmt(s.body);
      }
      case "BranchStmt":
        return standard;
      default:
        return false;
    }
  }

  private spec(spec: ast.Spec): boolean {
    if (spec.kind !== "ValueSpec") return true;
    if (spec.values.every((e) => this.isOwn(e))) for (const name of spec.names) this.declare(name);
    return spec.values.every((e) => this.expr(e));
  }

  private declare(name: ast.Ident): void {
    const obj = this.pkg.info.defs.get(name);
    if (obj?.kind === "var") this.locals?.add(obj);
  }

  /** Only variables declared here, and objects made here, may be written. */
  private target(e: ast.Expr, define: boolean, value: ast.Expr | null): boolean {
    if (e.kind === "Ident") {
      if (e.name === "_") return true;
      if (define && this.pkg.info.defs.has(e)) {
        if (value === null || this.isOwn(value)) this.declare(e);
        return true;
      }
      const obj = this.pkg.info.uses.get(e);
      return obj?.kind === "var" && obj.parent !== obj.pkg?.scope;
    }
    if (!this.pkg.standard) return false;
    if (e.kind === "IndexExpr") return e.indices.every((i) => this.expr(i)) && this.ownBase(e.x);
    if (e.kind === "SelectorExpr" || e.kind === "StarExpr") return this.ownBase(e.x);
    return false;
  }

  /** The base of a written element or field is an object made by this function. */
  private ownBase(e: ast.Expr): boolean {
    if (e.kind === "Ident") {
      const obj = this.pkg.info.uses.get(e);
      return obj?.kind === "var" && this.locals !== null && this.locals.has(obj);
    }
    return e.kind === "ParenExpr" && this.ownBase(e.x);
  }

  /** The value is new, or holds no reference that writes could go through. */
  private isOwn(value: ast.Expr): boolean {
    if (value.kind === "CompositeLit") return true;
    if (value.kind === "UnaryExpr") return value.op === "&" && value.x.kind === "CompositeLit";
    if (value.kind !== "CallExpr") return false;
    const mode = this.pkg.info.types.get(value.fun)?.mode;
    return mode === "builtin" && value.fun.kind === "Ident" && ["make", "new"].includes(value.fun.name);
  }
}
