// What was declared in packages that are not there any more, or in bodies of functions that have been checked again since.
import type { Info } from "../types/info.ts";
import type { Entity } from "../types/objects.ts";
import type { Package } from "../types/package.ts";
import type { Scope } from "../types/scope.ts";

/** Where a type, a field or a method is declared. */
export type DeclaredAt = Pick<Entity, "pkg" | "parent">;

export class Gone {
  readonly packages = new Set<Package>();
  private readonly scopes = new Set<Scope>();

  /** The types in the bodies of a package. */
  addBodies({ localTypes }: Info): void {
    for (const { parent } of localTypes) if (parent !== null) this.scopes.add(parent);
  }

  has({ pkg, parent }: DeclaredAt): boolean {
    return (pkg !== null && this.packages.has(pkg)) || (parent !== null && this.scopes.has(parent));
  }

  get isEmpty(): boolean {
    return this.packages.size === 0 && this.scopes.size === 0;
  }

  clear(): void {
    this.packages.clear();
    this.scopes.clear();
  }
}
