// The module under construction: what it imports, and the constants that generated code needs at its top level.

import type * as runtime from "../../runtime-js/index.ts";
import type { CheckedPackage } from "../load/program.ts";
import { bindingName, UniqueNames, uniqueName } from "../plan/names.ts";
import type { Names } from "../plan/nametable.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";

/** Names that emitted code may import from the runtime; `$` goes before them. */
export type RuntimeName = keyof typeof runtime;

/** The top level of an ES module: what it imports, and the names that the generator has taken besides those of Go. */
export class ModuleScope {
  readonly ownNames = new Set<string>();
  readonly runtimeNames = new Set<RuntimeName>();
  /** Variables of subexpressions of initializers: in a linked program, packages use the same ones after one another. */
  readonly temporaries = new Set<string>();
  /** By module specifier: exports of companions, with the names that they have here. */
  readonly companions = new Map<string, Map<string, string>>();
  /** Names of hoisted constants, by what they stand for. */
  readonly hoistedNames = new Map<string, string>();

  /** Imports of companions and of the runtime. */
  imports(runtime: string): es.ImportDeclaration[] {
    const list: es.ImportDeclaration[] = [];
    for (const [specifier, names] of this.companions) {
      const bindings = [...names].map(([imported, local]) => ({ imported, local }));
      list.push(b.importNames(specifier, bindings));
    }
    if (this.runtimeNames.size > 0) {
      const names = [...this.runtimeNames].sort();
      list.push(
        b.importNames(
          runtime,
          names.map((imported) => ({ imported, local: `$${imported}` })),
        ),
      );
    }
    return list;
  }
}

/** The part of a package in it, which is all of it but in linked programs. */
export class Module {
  readonly names: Names;
  readonly pkg: CheckedPackage;
  private readonly scope: ModuleScope;
  private readonly packages = new Map<CheckedPackage, string>();
  private readonly aliases = new Set<string>();
  /** Descriptors of defined types: they look at nothing when they are made. */
  readonly hoistedFirst: es.Statement[] = [];
  /** Declarations of hoisted constants, each after those it uses. */
  readonly hoisted: es.Statement[] = [];
  /** Those that look into descriptors, which must all be declared before. */
  readonly hoistedLast: es.Statement[] = [];
  private readonly uniques = new UniqueNames((name) => this.isTaken(name));

  constructor(pkg: CheckedPackage, names: Names, scope: ModuleScope) {
    this.pkg = pkg;
    this.names = names;
    this.scope = scope;
  }

  get temporaries(): Set<string> {
    return this.scope.temporaries;
  }

  private isTaken(name: string): boolean {
    return this.names.has(name) || this.scope.ownNames.has(name);
  }

  /** A name for a constant of the generator's own at the top level. */
  private take(label: string): string {
    const name = this.uniques.of(label);
    this.scope.ownNames.add(name);
    return name;
  }

  runtime(name: RuntimeName): string {
    this.scope.runtimeNames.add(name);
    return `$${name}`;
  }

  /** The namespace object of another package. Single letters are parameters of forwarding methods. */
  importPackage(pkg: CheckedPackage): string {
    let alias = this.packages.get(pkg);
    if (alias === undefined) {
      const isTaken = (name: string) => name.length === 1 || this.isTaken(name) || this.aliases.has(name);
      alias = uniqueName(bindingName(pkg.name), isTaken);
      this.aliases.add(alias);
      this.packages.set(pkg, alias);
    }
    return alias;
  }

  /** Whether a name is that of an imported package. */
  isNamespace(name: string): boolean {
    return this.aliases.has(name);
  }

  get importedPackages(): ReadonlyMap<CheckedPackage, string> {
    return this.packages;
  }

  /** Binds a companion's export to the name that the table has for it. */
  importCompanion(specifier: string, exported: string, local: string): void {
    const { companions } = this.scope;
    let names = companions.get(specifier);
    if (names === undefined) companions.set(specifier, (names = new Map()));
    names.set(exported, local);
  }

  /** What an export of a module that is not Go's is called here. */
  imported(specifier: string, exported: string, label: string): string {
    const known = this.scope.companions.get(specifier)?.get(exported);
    if (known !== undefined) return known;
    const local = this.take(label);
    this.importCompanion(specifier, exported, local);
    return local;
  }

  /** A top-level constant, made once for each `key`. */
  hoist(key: string, label: string, make: () => b.Expression, into = this.hoisted): es.Identifier {
    let name = this.scope.hoistedNames.get(key);
    if (name === undefined) {
      name = this.take(label);
      this.scope.hoistedNames.set(key, name);
      const value = make();
      into.push(b.declare("const", b.id(name), value));
    }
    return b.id(name);
  }

  /** As `hoist`, for any declaration that binds the name. */
  hoistDeclaration(key: string, label: string, make: (name: string) => es.Statement[]): es.Identifier {
    let name = this.scope.hoistedNames.get(key);
    if (name === undefined) {
      name = this.take(label);
      this.scope.hoistedNames.set(key, name);
      this.hoisted.push(...make(name));
    }
    return b.id(name);
  }

  imports(options: { runtime: string; specifier(path: string): string }): es.ImportDeclaration[] {
    const packages = [...this.packages].sort(([x], [y]) => (x.path < y.path ? -1 : 1));
    const namespaces = packages.map(([pkg, alias]) => b.importNamespace(options.specifier(pkg.path), alias));
    return [...namespaces, ...this.scope.imports(options.runtime)];
  }
}
