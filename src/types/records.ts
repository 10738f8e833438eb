// Tables of what the checker knows of expressions and identifiers. They have the methods of a Map, but keep the values
// on the nodes: a Map of that size is slow to search, to grow and to collect. A tree can be in one such table at a time.
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";
import type { TypeAndValue } from "./info.ts";
import type { Obj } from "./objects.ts";

export class ExprTable {
  private readonly files: readonly ast.File[];

  /** A table of the nodes of these files, and of nodes made later on. */
  constructor(files: readonly ast.File[]) {
    this.files = files;
  }

  has(e: ast.Node): boolean {
    return e.known !== undefined;
  }

  get(e: ast.Node): TypeAndValue | undefined {
    return e.known as TypeAndValue | undefined;
  }

  set(e: ast.Expr, value: TypeAndValue): void {
    e.known = value;
  }

  /** In source order; those of the files only. */
  *[Symbol.iterator](): Generator<[ast.Expr, TypeAndValue]> {
    for (const node of nodesOf(this.files)) {
      if (node.known !== undefined) yield [node as ast.Expr, node.known as TypeAndValue];
    }
  }
}

export class IdentTable {
  private readonly files: readonly ast.File[];

  /** A table of the identifiers of these files, and of identifiers made later on. */
  constructor(files: readonly ast.File[]) {
    this.files = files;
  }

  has(id: ast.Ident): boolean {
    return id.denotes !== undefined;
  }

  get(id: ast.Ident): Obj | undefined {
    return id.denotes as Obj | undefined;
  }

  set(id: ast.Ident, obj: Obj): void {
    id.denotes = obj;
  }

  /** In source order; those of the files only. */
  *[Symbol.iterator](): Generator<[ast.Ident, Obj]> {
    for (const node of nodesOf(this.files)) {
      if (node.kind === "Ident" && node.denotes !== undefined) yield [node, node.denotes as Obj];
    }
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
      if (node.kind === "Ident") node.denotes = undefined;
    });
  }
  file.isChecked = true;
}
