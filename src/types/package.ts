// A package as the type checker sees it.
import type { Obj } from "./objects.ts";
import { Scope } from "./scope.ts";

export class Package {
  /** Import path; "main" packages keep their directory's path. */
  readonly path: string;
  name: string;
  readonly scope: Scope;
  imports: Package[] = [];
  complete = false;
  /** Declares types that are not in Go's heap. */
  notInHeap = false;
  /** Unexported objects that its importers see in the bodies of small functions. */
  readonly inlined = new Set<Obj>();
  /** Fills `inlined`, where that was left until somebody asks. */
  collectInlined: (() => void) | null = null;
  /** Exports types so large that they matter for stack frames. */
  largeTypes = false;
  /** A stand-in for a package that could not be loaded; its members are not errors. */
  fake = false;
  constructor(path: string, name: string, universe: Scope | null) {
    this.path = path;
    this.name = name;
    this.scope = new Scope(universe);
  }
}
