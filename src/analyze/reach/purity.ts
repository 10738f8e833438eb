// Which initializers of package variables can be left out if the variables are never used: those that neither do
// anything visible nor panic. In the standard library, code that only could panic or loop is trusted not to.
import { builtins } from "../../core/builtins.ts";
import { isNew, panicsOf } from "../../core/effects.ts";
import type * as core from "../../core/nodes.ts";
import { isPackageVariable, rootOf } from "../../core/roots.ts";
import { some } from "../../core/walk.ts";
import type { CheckedPackage } from "../../load/program.ts";
import type { Var } from "../../types/objects.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Instances } from "./instances.ts";

/** Results for declared functions; a function under examination counts as impure. */
export type Known = Map<FuncInstance, boolean>;

/** Of the initializer at a place in the order of initialization of a package. */
export function hasSideEffects(
  pkg: CheckedPackage,
  index: number,
  instances: Instances,
  known: Known,
): boolean {
  const { values, spread } = instances.initializer(pkg, index);
  const purity = new Purity(instances, known, pkg.standard);
  return ![spread, ...values].every((x) => x === null || purity.holds(x));
}

class Purity {
  private readonly instances: Instances;
  private readonly known: Known;
  private readonly isTrusted: boolean;
  /** Variables of the function whose objects it has made: it may write them. */
  private readonly own = new Set<Var>();

  constructor(instances: Instances, known: Known, isTrusted: boolean) {
    this.instances = instances;
    this.known = known;
    this.isTrusted = isTrusted;
  }

  /** Neither the node nor anything below it does anything visible. Function literals are not run. */
  holds(root: core.Node): boolean {
    return !some(
      root,
      (node) => !this.step(node),
      (node) => node.kind !== "FuncLit" && node.kind !== "MethodExpression",
    );
  }

  private step(node: core.Node): boolean {
    switch (node.kind) {
      case "Call":
        return this.call(node);
      case "Builtin":
        return this.builtin(node) && this.cannotPanic(node);
      case "Receive":
      case "Send":
      case "Select":
      case "Go":
      case "Defer":
      case "Labeled":
      case "BadExpr":
        return false;
      case "For":
      case "Branch":
        return this.isTrusted;
      case "Range":
        if (node.over.kind === "chan" || node.over.kind === "function") return false;
        return this.isTrusted && [node.key, node.value].every(({ to }) => this.bind(to, null));
      case "DeclareZero":
        for (const v of node.variables) this.own.add(v);
        return true;
      case "Define":
        return node.left.every((left, i) => this.bind(left, node.spread === null ? node.values[i] : null));
      case "Assign":
        return (
          node.targets.every((target) => target === null || this.target(target)) && this.cannotPanic(node)
        );
      case "OpAssign":
      case "IncDec":
        return this.target(node.target) && this.cannotPanic(node);
      default:
        return this.cannotPanic(node);
    }
  }

  private cannotPanic(node: core.Node): boolean {
    return this.isTrusted || panicsOf(node).length === 0;
  }

  private call({ callee }: core.Call): boolean {
    if (callee.kind !== "function" && callee.kind !== "method") return false;
    return this.func(this.instances.instance(callee.func, callee.typeArgs));
  }

  /** What append writes lies behind the length of its operand, where nobody looks. */
  private builtin({ builtin }: core.Builtin): boolean {
    const { writes, acts } = builtins[builtin];
    return !acts && (!writes || builtin === "append");
  }

  private func(instance: FuncInstance): boolean {
    const result = this.known.get(instance);
    if (result !== undefined) return result;
    this.known.set(instance, false);
    const isPure = this.isDeclaredPure(instance) || (instance.hasBody && this.hasPureBody(instance));
    this.known.set(instance, isPure);
    return isPure;
  }

  private hasPureBody(instance: FuncInstance): boolean {
    const { body } = this.instances.body(instance);
    return new Purity(this.instances, this.known, instance.pkg.standard).holds(body);
  }

  /** A function of the library says that it has no effects that anybody sees, by a directive `//goes:pure`. */
  private isDeclaredPure({ func, pkg }: FuncInstance): boolean {
    return pkg.standard && this.instances.directive(func, "goes:pure") !== null;
  }

  private bind(to: core.Defined | core.Iteration["to"], value: core.Expr | null): boolean {
    if (to.kind === "old") return this.target(to.target);
    if (to.kind === "new" && value !== null && isNew(value)) this.own.add(to.variable);
    return true;
  }

  /** Only variables of the function, and objects made in it, may be written. */
  private target(target: core.Expr): boolean {
    const root = rootOf(target);
    if (root !== null) return !isPackageVariable(root.variable);
    const base = baseOf(target);
    return base !== null && this.own.has(base);
  }
}

/** The variable that holds what a written element, field or pointed-to variable is part of. */
function baseOf(target: core.Expr): Var | null {
  let x = target;
  while (x.kind === "Field" || (x.kind === "Index" && x.of === "array")) x = x.x;
  if (x.kind !== "Deref" && x.kind !== "Index" && x.kind !== "MapIndex") return null;
  return x.x.kind === "Variable" ? x.x.variable : null;
}
