// Functions and types with concrete type arguments, each with the package whose module holds it.
import { elaborateFunction, elaborateInitializer, type Types } from "../../core/elaborate.ts";
import type { InitializerBody } from "../../core/functions.ts";
import type { Keys } from "../../core/hash.ts";
import type { FunctionBody } from "../../core/nodes.ts";
import type { Trees } from "../../core/trees.ts";
import { Substitution, type TypeTable } from "../../core/typetable.ts";
import { linkedFunctions } from "../../load/linknames.ts";
import type { CheckedPackage, Program } from "../../load/program.ts";
import { directiveIn } from "../../syntax/directives.ts";
import type * as ast from "../../syntax/nodes.ts";
import type { Func } from "../../types/objects.ts";
import type { Named, Signature, Type } from "../../types/types.ts";
import { asNamed, deref } from "../../types/underlying.ts";
import type { FuncInstance, TypeInstance } from "../analysis.ts";

export type FuncDecl = ast.FuncDecl;

export interface Declaration {
  readonly decl: FuncDecl;
  readonly func: Func;
  readonly pkg: CheckedPackage;
}

export class Instances {
  readonly functions = new Map<string, FuncInstance>();
  readonly types = new Map<string, TypeInstance>();
  private readonly program: Program;
  private readonly trees: Trees;
  private readonly table: TypeTable;
  private readonly declarations = new Map<Func, Declaration>();
  private readonly byPackage = new Map<CheckedPackage, Declaration[]>();
  /** Functions that stand for others. */
  private readonly linked: ReadonlyMap<Func, Func>;
  private readonly linkTargets: ReadonlySet<Func>;
  private readonly byFunc = new Map<Func, FuncInstance>();
  private readonly substitutions = new Map<FuncInstance, Substitution>();
  private readonly none: Substitution;
  private readonly bodies = new Map<FuncInstance, FunctionBody>();
  private readonly order = new Map<string, number>();
  /** For each package, by its place in the order: those it can see. */
  private readonly visible: Set<number>[] = [];

  constructor(program: Program, trees: Trees) {
    this.program = program;
    this.trees = trees;
    this.table = trees.table;
    this.none = new Substitution(trees.table, [], []);
    program.packages.forEach((pkg, i) => {
      this.order.set(pkg.path, i);
      this.order.set(pkg.pkg.path, i);
      const seen = new Set([i]);
      for (const imported of pkg.imports) {
        for (const j of this.visible[this.order.get(imported.path)!] ?? []) seen.add(j);
      }
      this.visible.push(seen);
      this.byPackage.set(pkg, declarationsOf(pkg));
      for (const found of this.byPackage.get(pkg)!) this.declarations.set(found.func, found);
    });
    this.linked = linkedFunctions(program, (func) => this.declarations.get(func)?.decl.hasBody ?? false);
    this.linkTargets = new Set(this.linked.values());
  }

  /** The functions and methods that a package declares, in source order. */
  declaredIn(pkg: CheckedPackage): readonly Declaration[] {
    return this.byPackage.get(pkg)!;
  }

  /** What a function of the library does by reflection: see `//goes:reflect` in docs/analysis.md. */
  reflection({ func, pkg }: Pick<FuncInstance, "func" | "pkg">): readonly string[] {
    return (pkg.standard ? this.directive(func, "goes:reflect") : null) ?? [];
  }

  /** The words behind `//<name>` in the comment before a declared function; null if there is no such directive. */
  directive(func: Func, name: string): string[] | null {
    return directiveIn(this.declarations.get(func.origin ?? func)?.decl.doc ?? null, name);
  }

  /** See `//goes:generic` in docs/analysis.md. */
  private genericForm(func: Func): Func | null {
    const { pkg } = this.declarations.get(func) ?? {};
    const name = pkg?.standard ? this.directive(func, "goes:generic")?.[0] : undefined;
    const form = name === undefined ? undefined : pkg?.pkg.scope.objects.get(name);
    return form?.kind === "func" ? form : null;
  }

  /** `typeArgs` are those of the receiver's type, followed by those of the function or method itself. */
  instance(func: Func, typeArgs: readonly Type[]): FuncInstance {
    const origin = this.actual(func.origin ?? func);
    if (typeArgs.length === 0) {
      const known = this.byFunc.get(origin);
      if (known !== undefined) return known;
    }
    const args = typeArgs.map((type) => this.table.canonical(type));
    const key = this.functionKey(origin, args);
    let instance = this.functions.get(key);
    if (instance === undefined) {
      instance = this.create(origin, args, key);
      this.functions.set(key, instance);
    }
    if (args.length === 0) this.byFunc.set(origin, instance);
    return instance;
  }

  /** Follows linknames to the function that has a body. */
  private actual(func: Func): Func {
    const seen = new Set<Func>();
    for (
      let next = this.linked.get(func);
      next !== undefined && !seen.has(next);
      next = this.linked.get(func)
    ) {
      seen.add(next);
      func = next;
    }
    return func;
  }

  private functionKey(func: Func, args: Type[]): string {
    const signature = func.type as Signature;
    const receiver = signature.recv === null ? "" : `${asNamed(deref(signature.recv.type!).type)?.obj.name}.`;
    const place = func.name === "init" || func.name === "_" ? `#${func.pos}` : "";
    const list = args.length === 0 ? "" : `[${this.table.listKey(args)}]`;
    return `${func.pkg!.path}.${receiver}${func.name}${place}${list}`;
  }

  private create(func: Func, typeArgs: Type[], key: string): FuncInstance {
    const found = this.declarations.get(func);
    if (found === undefined) throw new Error(`no declaration of ${key}`);
    const signature = func.type as Signature;
    let recv: Named | null = null;
    if (signature.recv !== null) {
      const base = asNamed(deref(signature.recv.type!).type)!;
      const receiverArgs = typeArgs.slice(0, signature.recvTypeParams.length);
      const type = receiverArgs.length === 0 ? base : this.table.named(base.origin, receiverArgs);
      recv = this.table.canonical(type) as Named;
    }
    return {
      key,
      func,
      decl: found.decl,
      hasBody: found.decl.hasBody,
      pkg: found.pkg,
      typeArgs,
      recv,
      home: this.home(found.pkg.path, typeArgs),
      linked: this.linkTargets.has(func),
      blocking: false,
      blockingLits: new Set(),
      hasSyncForm: false,
      syncLits: new Set(),
      blockingNodes: new Set(),
    };
  }

  typeInstance(type: Named): TypeInstance {
    const key = this.table.key(type);
    let instance = this.types.get(key);
    if (instance === undefined) {
      const named = this.table.canonical(type) as Named;
      const path = named.obj.pkg?.path ?? this.program.packages[0].path;
      const home = this.home(path, named.typeArgs);
      instance = { key, type: named, home, boxed: false };
      this.types.set(key, instance);
    }
    return instance;
  }

  /** What the type parameters in the body of `within` stand for. */
  substitution(within: FuncInstance | null): Substitution {
    if (within === null || within.typeArgs.length === 0) return this.none;
    let result = this.substitutions.get(within);
    if (result === undefined) {
      const signature = within.func.type as Signature;
      const params = [...signature.recvTypeParams, ...signature.typeParams];
      within.pkg.info.requireBody(within.decl);
      const locals = within.pkg.info.localTypes.filter((obj) => obj.enclosing === within.func);
      const types = locals.map((obj) => obj.type!).filter((type) => type.kind === "named");
      result = new Substitution(this.table, params, within.typeArgs, types);
      this.substitutions.set(within, result);
    }
    return result;
  }

  /** The core program of a function that has a body; elaborated on the first request. */
  body(instance: FuncInstance): FunctionBody {
    let body = this.bodies.get(instance);
    if (body === undefined) {
      body = this.trees.function(instance, () =>
        elaborateFunction(instance.pkg, instance.decl, this.elaboration(instance)),
      );
      this.bodies.set(instance, body);
    }
    return body;
  }

  /** What outside of functions their hashes depend on. */
  readonly hashKeys: Keys = {
    type: (type) => this.table.key(type),
    func: (func) => {
      const recv = (func.type as Signature).recv?.type;
      return `${func.pkg?.path}.${recv == null ? "" : this.table.key(recv)}.${func.name}`;
    },
    variable: (v) => `${v.pkg?.path}.${v.name}`,
  };

  /** The initializer at a place in the order of initialization of a package. */
  initializer(pkg: CheckedPackage, index: number): InitializerBody {
    return this.trees.initializer(pkg, index, () => elaborateInitializer(pkg, index, this.elaboration(null)));
  }

  private elaboration(within: FuncInstance | null): Types {
    return {
      substitution: this.substitution(within),
      table: this.table,
      fileSet: this.program.fileSet,
      genericForm: (func) => this.genericForm(func),
    };
  }

  /** The earliest package that sees the declaration and all type arguments. */
  private home(path: string, typeArgs: readonly Type[]): CheckedPackage {
    const own = this.order.get(path)!;
    if (typeArgs.length === 0) return this.program.packages[own];
    const needed = new Set([own]);
    const seen = new Set<Type>();
    for (const type of typeArgs) this.packagesOf(type, needed, seen);
    const first = Math.max(...needed);
    const isHome = (seen: Set<number>) => [...needed].every((i) => seen.has(i));
    const found = this.visible.findIndex((packages, i) => i >= first && isHome(packages));
    return this.program.packages[found < 0 ? first : found];
  }

  private packagesOf(type: Type, into: Set<number>, seen: Set<Type>): void {
    if (seen.has(type)) return;
    seen.add(type);
    const visit = (inner: Type) => this.packagesOf(inner, into, seen);
    switch (type.kind) {
      case "named": {
        const index = this.order.get(type.obj.pkg?.path ?? "");
        if (index !== undefined) into.add(index);
        type.typeArgs.forEach(visit);
        break;
      }
      case "alias":
        visit(this.table.canonical(type));
        break;
      case "array":
      case "slice":
      case "pointer":
      case "chan":
        visit(type.elem);
        break;
      case "map":
        visit(type.key);
        visit(type.elem);
        break;
      case "struct":
        for (const field of type.fields) visit(field.type!);
        break;
      case "tuple":
        for (const v of type.vars) visit(v.type!);
        break;
      case "signature":
        visit(type.params);
        visit(type.results);
        break;
      case "interface":
        for (const method of type.methods) visit(method.type!);
        type.embeddeds.forEach(visit);
        break;
    }
  }
}

function declarationsOf(pkg: CheckedPackage): Declaration[] {
  return pkg.files.flatMap((file) =>
    file.decls.flatMap((decl) => {
      const func = decl.kind === "FuncDecl" ? pkg.info.defs.get(decl.name) : null;
      return decl.kind === "FuncDecl" && func?.kind === "func" ? [{ decl, func, pkg }] : [];
    }),
  );
}

export { directiveIn };

/** A file of the package has the directive before its package clause. */
export function hasDirective(pkg: CheckedPackage, name: string): boolean {
  return pkg.files.some((file) => directiveIn(file.doc, name) !== null);
}
