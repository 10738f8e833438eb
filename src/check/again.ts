// Checking a package again of which nothing but bodies of functions, comments and places have changed. Its objects and types
// stay the same, so that what other packages know of them stays right: only the bodies and the initializers of variables are
// checked, and what is recorded of the rest goes over to the new trees.
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { children, walk } from "../syntax/walk.ts";
import { Info } from "../types/info.ts";
import type { Func, Obj } from "../types/objects.ts";
import type { Package } from "../types/package.ts";
import { Scope } from "../types/scope.ts";
import type { Signature } from "../types/types.ts";
import { Checker, type CheckOptions } from "./checker.ts";
import { declaredBody, varDecl } from "./declarations.ts";
import { type DeclInfo, newEnvironment } from "./environment.ts";
import { forgetInlined } from "./exportdata.ts";
import type { MonoGraph } from "./monomorph.ts";

/** What one run over a package leaves for the next one. */
export interface Declared {
  readonly pkg: Package;
  readonly info: Info;
  readonly declarations: ReadonlyMap<Obj, DeclInfo>;
  readonly instantiations: MonoGraph;
}

/** Whether a package without errors can be checked again in this way, if the outlines of its files stay. */
export function keepsDeclarations({ info, declarations }: Declared): boolean {
  const isWhole = ({ func }: DeclInfo) => func === null || func.hasBody;
  return (
    [...declarations.values()].every(isWhole) &&
    info.imports.every(({ name }) => name !== ".") &&
    // The order in which types in initializers were found among those of functions is not known any more.
    info.localTypes.every(({ enclosing }) => enclosing !== null)
  );
}

/** A checker to which all is known but bodies and initializers, which wait to be checked. */
export function checkerAgain(options: CheckOptions, before: Declared, rules: Checker["rules"]): Checker {
  const c = new Checker(options, before.pkg, new Info(options.files));
  c.rules = rules;
  forgetInlined(before.pkg);
  for (const file of options.files) {
    file.isChecked = true;
    c.setFileVersion(file);
  }
  new Again(c, before).run();
  return c;
}

class Again {
  private readonly c: Checker;
  private readonly before: Declared;
  /** Nodes of the trees before, and those that have come in their place. */
  private readonly successors = new Map<ast.Node, ast.Node>();
  private readonly scopes = new Map<Scope, Scope>();
  /** What is checked again, in the order of the source. */
  private readonly open: ast.Node[] = [];
  /** What is declared outside of it. */
  private readonly declared = new Set<Obj>();

  constructor(c: Checker, before: Declared) {
    this.c = c;
    this.before = before;
  }

  run(): void {
    const { c, before } = this;
    for (const obj of before.info.imports) obj.used = false;
    before.info.files.forEach((file, i) => {
      this.file(file, c.options.files[i]);
    });
    this.records();
    for (const obj of before.info.imports) c.info.imports.push(obj);
    this.declarations();
    c.mono.continue(before.instantiations, (pos) => this.isOpen(pos));
    this.variables();
    this.functions();
  }

  // ---- Trees

  private file(old: ast.File, now: ast.File): void {
    const scope = new Scope(this.c.pkg.scope, now.pos, now.end);
    this.scopes.set(this.before.info.scopes.get(old)!, scope);
    this.c.recordScope(now, scope);
    this.successors.set(old.name, now.name);
    old.decls.forEach((decl, i) => {
      this.declaration(decl, now.decls[i]);
    });
    for (const [name, obj] of this.before.info.scopes.get(old)!.objects) scope.objects.set(name, obj);
  }

  private declaration(old: ast.Decl, now: ast.Decl): void {
    this.successors.set(old, now);
    if (old.kind === "FuncDecl" && now.kind === "FuncDecl") {
      this.open.push(old.body!);
      this.follow(old.name, now.name);
      this.follow(old.type, now.type);
      old.recv?.forEach((field, i) => {
        this.follow(field, now.recv![i]);
      });
    } else if (old.kind === "GenDecl" && now.kind === "GenDecl")
      old.specs.forEach((spec, i) => {
        this.specification(old, spec, now.specs[i]);
      });
  }

  private specification({ token }: ast.GenDecl, old: ast.Spec, now: ast.Spec): void {
    if (token !== "var" || old.kind !== "ValueSpec" || now.kind !== "ValueSpec") {
      this.follow(old, now);
      return;
    }
    old.names.forEach((name, i) => {
      this.follow(name, now.names[i]);
    });
    if (old.type !== null) this.follow(old.type, now.type!);
    old.values.forEach((value, i) => {
      this.successors.set(value, now.values[i]);
      this.open.push(value);
    });
  }

  /** Trees of the same shape: what is recorded on the nodes of one goes over to the other. */
  private follow(root: ast.Node, successor: ast.Node): void {
    const work: [ast.Node, ast.Node][] = [[root, successor]];
    for (let pair = work.pop(); pair !== undefined; pair = work.pop()) {
      const [old, now] = pair;
      this.successors.set(old, now);
      this.recordsOf(old, now);
      const below = childrenOf(now);
      childrenOf(old).forEach((child, i) => void work.push([child, below[i]]));
    }
  }

  private recordsOf(old: ast.Node, now: ast.Node): void {
    now.known = old.known;
    if (old.kind === "SelectorExpr" && now.kind === "SelectorExpr") now.selection = old.selection;
    if (old.kind !== "Ident" || now.kind !== "Ident") return;
    now.denotes = old.denotes;
    const obj = this.before.info.uses.get(old);
    if (obj?.kind === "pkgname") obj.used = true;
  }

  /** What is recorded beside the trees. Objects move to where they are declared now. */
  private records(): void {
    const { c, before } = this;
    this.each(before.info.defs, (id, obj) => {
      c.recordDef(id, obj);
      if (obj === null) return;
      this.declared.add(obj);
      obj.moveTo(id.pos);
    });
    this.each(before.info.implicits, (node, obj) => {
      c.info.implicits.set(node, obj);
      obj.moveTo(node.pos);
    });
    this.each(before.info.instances, (id, instance) => void c.info.instances.set(id, instance));
  }

  private each<N extends ast.Node, V>(table: ReadonlyMap<N, V>, record: (node: N, value: V) => void): void {
    for (const [node, value] of table) {
      const successor = this.successors.get(node);
      if (successor !== undefined) record(successor as N, value);
    }
  }

  private isOpen(pos: Pos): boolean {
    const { open } = this;
    let [low, high] = [0, open.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (open[middle].end <= pos) low = middle + 1;
      else high = middle;
    }
    return low < open.length && open[low].pos <= pos;
  }

  // ---- Declarations

  private declarations(): void {
    const known = new Map<DeclInfo, DeclInfo>();
    for (const [obj, old] of this.before.declarations) {
      let info = known.get(old);
      if (info === undefined) known.set(old, (info = this.declarationOf(old)));
      this.c.objMap.set(obj, info);
    }
    for (const info of this.c.objMap.values()) this.dependencies(info);
  }

  private declarationOf(old: DeclInfo): DeclInfo {
    const successor = <N extends ast.Node>(node: N | null) =>
      node === null ? null : (this.successors.get(node) as N);
    return {
      ...old,
      file: this.scopes.get(old.file)!,
      typeExpr: successor(old.typeExpr),
      init: successor(old.init),
      typeSpec: successor(old.typeSpec),
      func: successor(old.func),
      deps: old.obj.kind === "const" ? old.deps : null,
    };
  }

  /** What the types of variables and functions refer to. */
  private dependencies(info: DeclInfo): void {
    const { c } = this;
    const { kind } = info.obj;
    if (kind !== "var" && kind !== "func") return;
    c.withEnvironment({ ...newEnvironment(info.file, info.version), decl: info }, () => {
      for (const root of [info.typeExpr, ...(info.func?.recv ?? []), info.func?.type ?? null])
        if (root !== null)
          walk(root, (node) => {
            const obj = node.kind === "Ident" ? c.info.uses.get(node) : undefined;
            if (obj !== undefined && obj.kind !== "typename") c.addDeclDep(obj);
          });
    });
  }

  // ---- What is checked

  private variables(): void {
    const { c } = this;
    for (const info of new Set(c.objMap.values())) {
      const { obj } = info;
      if (obj.kind !== "var" || info.init === null) continue;
      // Their types are known, as if they were written.
      c.withEnvironment({ ...newEnvironment(info.file, info.version), decl: info }, () =>
        varDecl(c, obj, info.lhs, null, info.init),
      );
    }
  }

  /** In the order in which their types were found. */
  private functions(): void {
    const { c } = this;
    this.each(this.before.info.funcTypes, (node, sig) => {
      if (node.kind !== "FuncDecl") return;
      const func = c.info.defs.get(node.name) as Func;
      const info = c.objMap.get(func)!;
      c.info.funcTypes.set(node, sig);
      this.openSignature(sig, node.type, info.file);
      c.withEnvironment(newEnvironment(info.file, info.version), () =>
        c.later(() => declaredBody(c, func, info)),
      );
    });
  }

  /** A scope with the parameters, and without what the body declared. */
  private openSignature(sig: Signature, e: ast.FuncType, file: Scope): void {
    const scope = new Scope(file, e.pos, e.end);
    scope.isFunc = true;
    for (const [name, obj] of sig.scope!.objects) {
      if (!this.declared.has(obj)) continue;
      scope.objects.set(name, obj);
      obj.parent = scope;
      obj.scopePos = obj.kind === "var" ? e.end : e.pos;
    }
    sig.scope = scope;
    this.c.recordScope(e, scope);
  }
}

function childrenOf(node: ast.Node): ast.Node[] {
  const list: ast.Node[] = [];
  children(node, (child) => void list.push(child));
  return list;
}
