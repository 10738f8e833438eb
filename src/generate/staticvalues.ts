// Initializers whose values Go's compiler lays out in the program's memory, so that there is no moment at which their
// variables have other values. The specification leaves that open; it shows where code runs before an initializer.
import type { ModuleAnalysis } from "../analyze/analysis.ts";
import type * as core from "../core/nodes.ts";
import { isPackageLevel } from "../plan/packagevars.ts";
import type { Var } from "../types/objects.ts";

/** Calls of calls of calls. */
const maxDepth = 8;

/** The parameters of a call that is inlined; their arguments are such values. */
interface Context {
  readonly params: ReadonlySet<Var>;
  readonly depth: number;
}

export class StaticValues {
  private readonly analysis: ModuleAnalysis;
  private readonly isDeclared: (v: Var) => boolean;

  constructor(analysis: ModuleAnalysis, isDeclared: (v: Var) => boolean) {
    this.analysis = analysis;
    this.isDeclared = isDeclared;
  }

  has(e: core.Expr): boolean {
    return this.value(e, { params: new Set(), depth: 0 });
  }

  private value(e: core.Expr, at: Context): boolean {
    switch (e.kind) {
      case "Constant":
      case "Nil":
      case "FunctionValue":
        return true;
      case "FuncLit":
        return at.depth === 0;
      case "Variable":
        return at.params.has(e.variable);
      case "StructLit":
        return e.fields.every(({ value }) => this.value(value, at));
      case "ArrayLit":
        return e.entries.every(({ value }) => this.value(value, at));
      case "Address":
        return this.address(e.x, at);
      case "Copy":
      case "Box":
        return this.value(e.x, at);
      case "Convert":
        return this.conversion(e, at);
      case "Call":
        return this.call(e, at);
      default:
        return false;
    }
  }

  private address(e: core.Expr, at: Context): boolean {
    if (e.kind === "StructLit" || e.kind === "ArrayLit") return this.value(e, at);
    const isKnown = e.kind === "Variable" && at.depth === 0 && isPackageLevel(e.variable);
    return isKnown && this.isDeclared(e.variable);
  }

  /** Between strings and slices only the bytes of a constant are known. */
  private conversion(e: core.Convert, at: Context): boolean {
    const kind = (type: core.Expr["type"]) => this.analysis.under(type).kind;
    return e.x.kind === "Constant" || (kind(e.type) === kind(e.x.type) && this.value(e.x, at));
  }

  /** The call of a function that does nothing but return such a value: it is inlined. */
  private call({ callee, signature, args, spread }: core.Call, at: Context): boolean {
    if (callee.kind !== "function" || callee.typeArgs.length > 0 || signature.variadic) return false;
    if (spread !== null || at.depth === maxDepth || !args.every((arg) => this.value(arg, at))) return false;
    const instance = this.analysis.instance(callee.func, []);
    const { decl } = instance;
    const isKept = decl.doc?.list.some((comment) => comment.text === "//go:noinline") ?? false;
    if (!decl.hasBody || isKept) return false;
    const { body, params } = this.analysis.body(instance);
    const [only] = body.list;
    if (body.list.length !== 1 || only.kind !== "Return" || only.spread !== null) return false;
    if (only.results.length !== 1) return false;
    const variables = params.flatMap(({ variable }) => (variable === null ? [] : [variable]));
    return this.value(only.results[0], { params: new Set(variables), depth: at.depth + 1 });
  }
}
