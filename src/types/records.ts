// Tables of what the checker knows of expressions, identifiers and blocks. They have the methods of a Map, but keep the
// values on the nodes: a Map of that size is slow to search, to grow and to collect. A tree can be in one such table at
// a time. Each table is a class, since a property that a variable names would be slow again.
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";
import type { Selection, TypeAndValue } from "./info.ts";
import type { Obj } from "./objects.ts";
import type { Scope } from "./scope.ts";

abstract class NodeTable<K extends ast.Node, V> {
  private readonly files: readonly ast.File[];

  /** A table of the nodes of these files, and of nodes made later on. */
  constructor(files: readonly ast.File[]) {
    this.files = files;
  }

  abstract get(node: K): V | undefined;
  abstract set(node: K, value: V): void;

  has(node: K): boolean {
    return this.get(node) !== undefined;
  }

  *values(): Generator<V> {
    for (const [, value] of this) yield value;
  }

  /** In source order; those of the files only. */
  *[Symbol.iterator](): Generator<[K, V]> {
    for (const node of nodesOf(this.files)) {
      const value = this.get(node as K);
      if (value !== undefined) yield [node as K, value];
    }
  }
}

/** What is known of expressions. */
export class ExprTable extends NodeTable<ast.Expr, TypeAndValue> {
  get(e: ast.Node): TypeAndValue | undefined {
    return e.known as TypeAndValue | undefined;
  }

  set(e: ast.Expr, value: TypeAndValue): void {
    e.known = value;
  }
}

/** What identifiers denote. */
export class IdentTable extends NodeTable<ast.Ident, Obj> {
  get(id: ast.Ident): Obj | undefined {
    return id.denotes as Obj | undefined;
  }

  set(id: ast.Ident, obj: Obj): void {
    id.denotes = obj;
  }
}

/** Which fields and methods selectors denote. */
export class SelectionTable extends NodeTable<ast.SelectorExpr, Selection> {
  get(e: ast.SelectorExpr): Selection | undefined {
    return e.selection as Selection | undefined;
  }

  set(e: ast.SelectorExpr, selection: Selection): void {
    e.selection = selection;
  }
}

/** The scopes that nodes open. */
export class ScopeTable extends NodeTable<ast.Node, Scope> {
  get(node: ast.Node): Scope | undefined {
    return node.scope as Scope | undefined;
  }

  set(node: ast.Node, scope: Scope): void {
    node.scope = scope;
  }
}

function nodesOf(files: readonly ast.File[]): ast.Node[] {
  const nodes: ast.Node[] = [];
  for (const file of files) walk(file, (node) => nodes.push(node));
  return nodes;
}

/** Makes a tree that was checked before ready to be checked again. */
export function forgetRecords(file: ast.File): void {
  if (file.isChecked) {
    walk(file, (node) => {
      node.known = undefined;
      node.scope = undefined;
      if (node.kind === "SelectorExpr") node.selection = undefined;
      if (node.kind === "Ident") node.denotes = undefined;
    });
  }
  file.isChecked = true;
}
