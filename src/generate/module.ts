// The module under construction: what it imports, and the constants that generated code needs at its top level.

import type * as runtime from "../../runtime-js/index.ts";
import type { CheckedPackage } from "../load/program.ts";
import { bindingName, UniqueNames, uniqueName } from "../plan/names.ts";
import type { NameTable } from "../plan/nametable.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";

/** Names that emitted code may import from the runtime; `$` goes before them. */
export type RuntimeName = keyof typeof runtime;

export class Module {
  readonly names: NameTable;
  readonly pkg: CheckedPackage;
  private readonly ownNames = new Set<string>();
  private readonly runtimeNames = new Set<RuntimeName>();
  private readonly packages = new Map<CheckedPackage, string>();
  private readonly aliases = new Set<string>();
  private readonly companions = new Map<string, Map<string, string>>();
  /** Descriptors of defined types: they look at nothing when they are made. */
  readonly hoistedFirst: es.Statement[] = [];
  /** Declarations of hoisted constants, each after those it uses. */
  readonly hoisted: es.Statement[] = [];
  /** Those that look into descriptors, which must all be declared before. */
  readonly hoistedLast: es.Statement[] = [];
  private readonly uniques = new UniqueNames((name) => this.names.has(name) || this.ownNames.has(name));
  private readonly hoistedNames = new Map<string, string>();

  constructor(pkg: CheckedPackage, names: NameTable) {
    this.pkg = pkg;
    this.names = names;
  }

  /** A name for a constant of the generator's own at the top level. */
  private take(label: string): string {
    const name = this.uniques.of(label);
    this.ownNames.add(name);
    return name;
  }

  runtime(name: RuntimeName): string {
    this.runtimeNames.add(name);
    return `$${name}`;
  }

  /** The namespace object of another package. Single letters are parameters of forwarding methods. */
  importPackage(pkg: CheckedPackage): string {
    let alias = this.packages.get(pkg);
    if (alias === undefined) {
      const isTaken = (name: string) =>
        name.length === 1 || this.names.has(name) || this.ownNames.has(name) || this.aliases.has(name);
      alias = uniqueName(bindingName(pkg.name), isTaken);
      this.aliases.add(alias);
      this.packages.set(pkg, alias);
    }
    return alias;
  }

  get importedPackages(): ReadonlyMap<CheckedPackage, string> {
    return this.packages;
  }

  /** Binds a companion's export to the name that the table has for it. */
  importCompanion(specifier: string, exported: string, local: string): void {
    let names = this.companions.get(specifier);
    if (names === undefined) this.companions.set(specifier, (names = new Map()));
    names.set(exported, local);
  }

  /** A top-level constant, made once for each `key`. */
  hoist(key: string, label: string, make: () => b.Expression, into = this.hoisted): es.Identifier {
    let name = this.hoistedNames.get(key);
    if (name === undefined) {
      name = this.take(label);
      this.hoistedNames.set(key, name);
      const value = make();
      into.push(b.declare("const", b.id(name), value));
    }
    return b.id(name);
  }

  /** As `hoist`, for any declaration that binds the name. */
  hoistDeclaration(key: string, label: string, make: (name: string) => es.Statement[]): es.Identifier {
    let name = this.hoistedNames.get(key);
    if (name === undefined) {
      name = this.take(label);
      this.hoistedNames.set(key, name);
      this.hoisted.push(...make(name));
    }
    return b.id(name);
  }

  imports(options: { runtime: string; specifier(path: string): string }): es.ImportDeclaration[] {
    const list: es.ImportDeclaration[] = [];
    const packages = [...this.packages].sort(([x], [y]) => (x.path < y.path ? -1 : 1));
    for (const [pkg, alias] of packages) list.push(b.importNamespace(options.specifier(pkg.path), alias));
    for (const [specifier, names] of this.companions) {
      list.push(
        b.importNames(
          specifier,
          [...names].map(([imported, local]) => ({ imported, local })),
        ),
      );
    }
    if (this.runtimeNames.size > 0) {
      const names = [...this.runtimeNames].sort();
      list.push(
        b.importNames(
          options.runtime,
          names.map((imported) => ({ imported, local: `$${imported}` })),
        ),
      );
    }
    return list;
  }
}
