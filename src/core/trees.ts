// The core trees of a program, and the types that they have in common. What was elaborated for one program serves the next
// ones as long as its package stays the same object: so do then all packages that it imports, and nothing else goes into the
// tree but the type arguments of an instance. Where a package is another object now, all that was made of the old one goes:
// its trees, and every type that mentions it, in whatever package it is used. Its types stay if only its bodies are others.
import { type DeclaredAt, Gone } from "../load/gone.ts";
import type { CheckedPackage, Program } from "../load/program.ts";
import type { Package } from "../types/package.ts";
import type { Type } from "../types/types.ts";
import type { InitializerBody } from "./functions.ts";
import type { FunctionBody } from "./nodes.ts";
import { mentions, TypeTable } from "./typetable.ts";

/** A function with its type arguments, which are canonical. */
interface Instance {
  readonly key: string;
  readonly pkg: CheckedPackage;
  readonly typeArgs: readonly Type[];
}

interface PackageTrees {
  /** By key. */
  readonly functions: Map<string, { readonly typeArgs: readonly Type[]; readonly body: FunctionBody }>;
  /** By place in the order of initialization. */
  readonly initializers: InitializerBody[];
}

/** A table may have so many times the types that it had for the first program. */
const growth = 2;

export class Trees {
  table = new TypeTable();
  private readonly packages = new Map<string, CheckedPackage>();
  private readonly trees = new Map<CheckedPackage, PackageTrees>();
  /** Types that the first program had; 0 until there is another one. */
  private firstSize = 0;

  /** A program begins. Programs that are parts of it, and have its packages, may come with it. */
  enter(program: Program): void {
    if (this.firstSize === 0) this.firstSize = this.table.size;
    const isGone = this.replaced(program);
    this.table.forget(isGone);
    for (const { functions } of this.trees.values())
      for (const [key, { typeArgs }] of functions)
        if (typeArgs.some((type) => mentions(type, isGone))) functions.delete(key);
    // Types that no program mentions any more are not told from others.
    if (this.table.size > growth * this.firstSize + 1000) this.startAnew();
  }

  function(instance: Instance, elaborate: () => FunctionBody): FunctionBody {
    const { key, pkg, typeArgs } = instance;
    const { functions } = this.of(pkg);
    const known = functions.get(key);
    if (known?.typeArgs.every((type, i) => type === typeArgs[i])) return known.body;
    const body = elaborate();
    functions.set(key, { typeArgs, body });
    return body;
  }

  initializer(pkg: CheckedPackage, index: number, elaborate: () => InitializerBody): InitializerBody {
    return (this.of(pkg).initializers[index] ??= elaborate());
  }

  /**
   * Takes the packages of the program; what is gone: users' packages that it has not, those for which others have come, and
   * bodies that have been checked again.
   */
  private replaced(program: Program): (place: DeclaredAt) => boolean {
    const gone = new Gone();
    for (const [path, pkg] of this.packages) {
      const now = program.byPath.get(path);
      if (now === pkg || (now === undefined && pkg.standard)) continue;
      if (now?.pkg === pkg.pkg) gone.addBodies(pkg.info);
      else gone.packages.add(pkg.pkg);
      this.packages.delete(path);
      this.trees.delete(pkg);
    }
    for (const pkg of program.packages) this.packages.set(pkg.path, pkg);
    const current = new Map([...this.packages.values()].map(({ pkg }) => [pkg.path, pkg]));
    const isOld = (pkg: Package) => (current.get(pkg.path) ?? pkg) !== pkg;
    return (place) => gone.has(place) || (place.pkg !== null && isOld(place.pkg));
  }

  private startAnew(): void {
    this.table = new TypeTable();
    this.trees.clear();
    this.firstSize = 0;
  }

  private of(pkg: CheckedPackage): PackageTrees {
    let trees = this.trees.get(pkg);
    if (trees === undefined) this.trees.set(pkg, (trees = { functions: new Map(), initializers: [] }));
    return trees;
  }
}
