// Lexical scopes (specification: "Declarations and scope"): universe, package, file, function, block.
import type { Pos } from "../source/position.ts";
import type { Obj } from "./objects.ts";

export class Scope {
  readonly parent: Scope | null;
  readonly pos: Pos;
  readonly end: Pos;
  /** The scope of a function's parameters and body. */
  isFunc = false;
  /** Most blocks declare nothing: their tables are never made. */
  private table: Map<string, Obj> | null = null;

  constructor(parent: Scope | null, pos: Pos = 0, end: Pos = 0) {
    this.parent = parent;
    this.pos = pos;
    this.end = end;
  }

  get objects(): Map<string, Obj> {
    this.table ??= new Map();
    return this.table;
  }

  lookup(name: string): Obj | undefined {
    return this.table?.get(name);
  }

  /** The innermost object of that name. */
  find(name: string): Obj | null {
    for (let scope: Scope | null = this; scope !== null; scope = scope.parent) {
      const obj = scope.table?.get(name);
      if (obj !== undefined) return obj;
    }
    return null;
  }

  /** The innermost object of that name visible at `pos` (0: everywhere), and the scope that holds it. */
  lookupParent(name: string, pos: Pos = 0): { scope: Scope; obj: Obj } | null {
    for (let scope: Scope | null = this; scope !== null; scope = scope.parent) {
      const obj = scope.table?.get(name);
      if (obj !== undefined && (pos === 0 || obj.scopePos <= pos)) return { scope, obj };
    }
    return null;
  }

  /** Declares `obj`; returns the object already declared under its name, if any, and leaves that one. */
  insert(obj: Obj): Obj | null {
    const other = this.lookup(obj.name);
    if (other !== undefined) return other;
    this.objects.set(obj.name, obj);
    obj.parent ??= this;
    return null;
  }
}
