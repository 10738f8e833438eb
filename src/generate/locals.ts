// Names of local variables. JS scopes differ from Go's in one way: a `let` hides the outer variable in its whole
// block, where Go's hides it from its declaration on. A variable that would hide one that is used before it in
// its scope, or a top-level name that the function uses, gets a `$1`.
import type * as core from "../core/nodes.ts";
import { walk } from "../core/walk.ts";
import { bindingName, UniqueNames, uniqueName } from "../plan/names.ts";
import type { Obj, Var } from "../types/objects.ts";
import type { Scope } from "../types/scope.ts";

export class Locals {
  private readonly names = new Map<Obj, string>();
  private readonly byName = new Map<string, Obj[]>();
  private readonly fresh = new Set<string>();
  private readonly uniques = new UniqueNames((name) => this.fresh.has(name) || this.byName.has(name));
  /** Top-level names that the function's code mentions. */
  readonly topLevel = new Set<string>();
  private readonly avoid: ReadonlySet<string>;
  private readonly index: UseIndex;

  constructor(index: UseIndex, avoid: ReadonlySet<string>) {
    this.index = index;
    this.avoid = avoid;
  }

  /** The name of a declared variable, or null. */
  lookup(obj: Obj): string | null {
    return this.names.get(obj) ?? null;
  }

  declare(obj: Obj, base = obj.name): string {
    const known = this.names.get(obj);
    if (known !== undefined) return known;
    // A temporary of the core program has the kind of name that the generator's own have.
    const name = base.startsWith("$")
      ? this.unique(base)
      : uniqueName(bindingName(base), (candidate) => this.clashes(obj, candidate));
    this.bind(obj, name);
    return name;
  }

  bind(obj: Obj, name: string): void {
    this.names.set(obj, name);
    const list = this.byName.get(name);
    if (list === undefined) this.byName.set(name, [obj]);
    else list.push(obj);
  }

  /** A name for a constant of the generator's own; unique in the function. */
  unique(base: string): string {
    const name = this.uniques.of(base);
    this.fresh.add(name);
    return name;
  }

  /** No other variable of the function has the name, so that a scope around its declaration can be left out. */
  isOnly(name: string): boolean {
    return this.index.declarations(name) <= 1 && !this.avoid.has(bindingName(name));
  }

  /** Names that the function declares and that hide top-level names it uses. */
  hidden(): Set<string> {
    return new Set([...this.topLevel].filter((name) => this.byName.has(name)));
  }

  private clashes(obj: Obj, name: string): boolean {
    if (this.avoid.has(name)) return true;
    return (this.byName.get(name) ?? []).some((other) => other !== obj && this.clash(obj, other));
  }

  private clash(obj: Obj, other: Obj): boolean {
    if (obj.parent === null || other.parent === null || obj.parent === other.parent) return true;
    // Whether one scope is inside of the other is asked last: in a long chain of them that takes time.
    const hides =
      this.index.usedWithin(other, obj.parent.pos, obj.scopePos) || isWrittenByReturns(other, obj.parent);
    if (hides && isInside(obj.parent, other.parent)) return true;
    // Declared out of order by the generator: the other one is in a scope inside this one's.
    return this.index.usedWithin(obj, other.parent.pos, other.scopePos) && isInside(other.parent, obj.parent);
  }
}

/** A named result, which a return in the scope may write: it must not be hidden there. */
function isWrittenByReturns(obj: Obj, scope: Scope): boolean {
  if (obj.kind !== "var" || !obj.isResult) return false;
  for (let s: Scope | null = scope; s !== obj.parent && s !== null; s = s.parent) if (s.isFunc) return false;
  return true;
}

function isInside(scope: Scope, outer: Scope): boolean {
  for (let s = scope.parent; s !== null; s = s.parent) if (s === outer) return true;
  return false;
}

/** What uses are looked for in: a function, or the values of an initializer. */
export interface UseRoot {
  readonly parameters: readonly (core.Parameter | null)[];
  readonly nodes: readonly core.Node[];
}

/** Where a function uses its variables and constants, and how many variables it declares of each name. */
export class UseIndex {
  private uses: Map<Obj, number[]> | null = null;
  private readonly counts = new Map<string, number>();
  private readonly captured = new Set<Obj>();
  private readonly root: UseRoot;

  constructor(root: UseRoot) {
    this.root = root;
  }

  private collect(): Map<Obj, number[]> {
    if (this.uses !== null) return this.uses;
    const uses = new Map<Obj, number[]>();
    this.uses = uses;
    this.countParameters(this.root.parameters);
    const literals: core.Source[] = [];
    const use = (obj: Obj, pos: number) => {
      const list = uses.get(obj);
      if (list === undefined) uses.set(obj, [pos]);
      else list.push(pos);
      const inside = (lit: core.Source, at: number) => at >= lit.pos && at < lit.end;
      if (literals.some((lit) => inside(lit, pos) && !inside(lit, obj.pos))) this.captured.add(obj);
    };
    for (const node of this.root.nodes) {
      walk(node, (inner) => {
        if (inner.kind === "FuncLit") literals.push(inner.source);
        if (inner.kind === "Variable") use(inner.variable, inner.pos);
        else if (inner.kind === "Constant") useConstants(inner, use);
        else for (const { name } of declaredVariables(inner)) this.count(name, 1);
        return true;
      });
    }
    return uses;
  }

  private countParameters(list: readonly (core.Parameter | null)[]): void {
    for (const parameter of list) if (parameter?.variable) this.count(parameter.name, 1);
  }

  private count(name: string, n: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + n);
  }

  usedWithin(obj: Obj, from: number, to: number): boolean {
    return (this.collect().get(obj) ?? []).some((pos) => pos >= from && pos <= to);
  }

  /** Where the variable is mentioned. */
  usesOf(obj: Obj): readonly number[] {
    return this.collect().get(obj) ?? [];
  }

  isUsed(obj: Obj): boolean {
    return this.collect().has(obj);
  }

  /** Used in a function literal that does not declare it. */
  isCaptured(obj: Obj): boolean {
    this.collect();
    return this.captured.has(obj);
  }

  declarations(name: string): number {
    this.collect();
    return this.counts.get(name) ?? 0;
  }
}

/** The named constants of which a constant is made as it is written. */
function useConstants({ written }: core.Constant, use: (obj: Obj, pos: number) => void): void {
  if (written.kind === "name") use(written.obj, written.pos);
  else if (written.kind === "operation") for (const x of [written.x, written.y]) useConstants(x, use);
}

/** The variables that a statement, clause or function literal declares by itself. */
export function declaredVariables(node: core.Node): readonly Var[] {
  const bound = ({ to }: core.Iteration) => (to.kind === "new" ? [to.variable] : []);
  switch (node.kind) {
    case "Define":
      return node.left.flatMap((left) => (left.kind === "new" ? [left.variable] : []));
    case "DeclareZero":
      return node.variables;
    case "Range":
      return [...bound(node.key), ...bound(node.value)];
    case "ReceiveClause":
      return node.left.flatMap(bound);
    case "TypeClause":
      return node.variable === null ? [] : [node.variable];
    case "FuncLit":
      return [...node.function.params, ...(node.function.results ?? [])].flatMap(
        ({ variable }) => variable ?? [],
      );
    default:
      return [];
  }
}
