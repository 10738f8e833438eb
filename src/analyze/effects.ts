// The graph along which "may block" spreads: from blocking operations to call sites to the functions around them.
import type { CheckedPackage } from "../load/program.ts";
import type * as ast from "../syntax/nodes.ts";
import type { FuncInstance } from "./analysis.ts";

/** Where an effect arises: a function, literal or initializer as a whole, or one node in it. */
export interface Origin {
  readonly node: ast.Node;
  readonly pkg: CheckedPackage;
  /** null at package level. */
  readonly within: FuncInstance | null;
  /** The body is that of a declaration, literal or initializer; else `node` is a place in one. */
  readonly isBody: boolean;
  /** Stands for the locks of a group of mutexes. */
  readonly isLock?: boolean;
}

export class Effect {
  readonly origin: Origin;
  blocks = false;
  /** What made it block; null for an operation that blocks by itself. */
  cause: Effect | null = null;
  /** Call sites of a body; the body of a call site. */
  readonly dependents: Effect[] = [];

  constructor(origin: Origin) {
    this.origin = origin;
  }

  /** If this blocks, so does `other`. */
  leadsTo(other: Effect): void {
    this.dependents.push(other);
  }

  /** Marks everything that blocks because this does; `onMark` sees each effect once. */
  mark(cause: Effect | null, onMark: (effect: Effect) => void): void {
    if (this.blocks) return;
    this.blocks = true;
    this.cause = cause;
    const work: Effect[] = [this];
    for (let i = 0; i < work.length; i++) {
      onMark(work[i]);
      for (const dependent of work[i].dependents) {
        if (dependent.blocks) continue;
        dependent.blocks = true;
        dependent.cause = work[i];
        work.push(dependent);
      }
    }
  }
}
