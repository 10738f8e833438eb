// The body of a module: declarations in the order of the source, then what has to wait for them - descriptors of
// types, variables with initial values, init functions, and the start of the program. So that nothing is used before it
// is declared, each part looks only at what stands before it (`testdata/order.test.ts`): a declaration at literals,
// at the runtime and at what the same declaration has just declared; descriptors at those of defined types, which are
// among the declarations; initializers at all of these, and at variables that stand before them.
import type { FuncInstance, TypeInstance } from "../analyze/analysis.ts";
import { directiveArguments } from "../check/directives.ts";
import { typePos } from "../core/assignments.ts";
import { canTry, isImported, trySuffix } from "../load/companions.ts";
import { fileOf } from "../load/program.ts";
import { syncSuffix, wordsSuffix } from "../plan/names.ts";
import { grouped } from "../source/grouped.ts";
import { directiveName } from "../syntax/directives.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Obj } from "../types/objects.ts";
import type { Type } from "../types/types.ts";
import * as b from "./builders.ts";
import { typeDeclaration } from "./classes.ts";
import { commentsOf } from "./comments.ts";
import type { estree as es } from "./estree.ts";
import { declaredParts } from "./functions.ts";
import type { Generator } from "./generator.ts";
import { jsExport, jsFunction } from "./jsfunctions.ts";
import { exportOf, PackageValues } from "./packagevalues.ts";

export function moduleBody(g: Generator): es.Program["body"] {
  const builder = new ModuleBuilder(g);
  const body = builder.declarations();
  const rest = builder.initialization();
  const { hoistedFirst, hoisted, hoistedLast } = g.module;
  const first = g.plan.isLinked ? [] : [...imports(g), ...restingPlaces(g)];
  return [...first, ...body, ...hoistedFirst, ...hoisted, ...hoistedLast, ...rest];
}

function imports(g: Generator): es.ImportDeclaration[] {
  const { pkg, options } = g;
  const out: es.ImportDeclaration[] = [];
  if (isMain(g)) {
    for (const other of g.plan.orderedImports(pkg)) out.push(b.importOnly(options.specifier(other.path)));
  }
  for (const imported of pkg.imports) {
    if (!g.module.importedPackages.has(imported) && !g.plan.isInert(imported)) {
      out.push(b.importOnly(options.specifier(imported.path)));
    }
  }
  return [...out, ...g.module.imports(options)];
}

/**
 * `f = f;`, for bundlers: `f` may be any function now, and they follow a chain of calls no further. It stands before all that
 * they could follow to it.
 */
function restingPlaces(g: Generator): es.Statement[] {
  const places = (g.analysis.functions.get(g.pkg) ?? []).filter((f) => g.analysis.isRestingPlace(f));
  const names = places.map((f) => g.module.names.function(f));
  return names.map((name) => b.expressionStatement(b.assign(b.id(name), b.id(name))));
}

function isMain(g: Generator): boolean {
  return g.pkg.name === "main" && g.analysis.isRoot(g.pkg);
}

/** Reports variables that directives make those of other packages. */
function linkedVariables(g: Generator): void {
  for (const directive of g.pkg.files.flatMap((file) => file.directives)) {
    if (directiveName(directive) !== "linkname") continue;
    const [name, symbol] = directiveArguments(directive);
    const isVariable = g.pkg.pkg.scope.lookup(name ?? "")?.kind === "var";
    if (isVariable && symbol !== undefined) g.unsupported(directive.comment.pos, "go:linkname of a variable");
  }
}

class ModuleBuilder {
  private readonly g: Generator;
  private readonly values: PackageValues;
  private readonly types: readonly TypeInstance[];
  private readonly functions: readonly FuncInstance[];
  private readonly typesOf: ReadonlyMap<Obj, readonly TypeInstance[]>;
  private readonly instancesOf: ReadonlyMap<Obj, readonly FuncInstance[]>;
  private readonly methodsOf: ReadonlyMap<Type | null, readonly FuncInstance[]>;
  private readonly out: es.Program["body"] = [];
  /** Position after the declaration before each one. */
  private readonly previousEnds = new Map<ast.Decl | ast.Spec, number>();
  private readonly exportsAll: boolean;

  constructor(g: Generator) {
    this.g = g;
    this.values = new PackageValues(g, (v) => this.isExportedName(v));
    this.types = g.analysis.types.get(g.pkg) ?? [];
    this.functions = g.analysis.functions.get(g.pkg) ?? [];
    this.typesOf = grouped(this.types, ({ type }) => type.obj);
    this.instancesOf = grouped(this.functions, ({ func }) => func);
    this.methodsOf = grouped(this.functions, ({ recv }) => recv);
    this.exportsAll = g.analysis.hasInstancesElsewhere(g.pkg);
    if (!g.pkg.standard) linkedVariables(g);
  }

  declarations(): es.Program["body"] {
    const done = new Set<TypeInstance | FuncInstance>();
    for (const file of this.g.pkg.files) this.notePositions(file);
    for (const file of this.g.pkg.files) for (const decl of file.decls) this.declaration(file, decl, done);
    // Instances of generic declarations of other packages.
    for (const type of this.types) if (!done.has(type)) this.type(type, null, null, done);
    for (const instance of this.functions) if (!done.has(instance)) this.function(instance, null, done);
    return this.out;
  }

  private notePositions(file: ast.File): void {
    let end = file.name.end;
    for (const decl of file.decls) {
      this.previousEnds.set(decl, end);
      if (decl.kind === "GenDecl") {
        let inner = decl.grouped ? decl.pos : end;
        for (const spec of decl.specs) {
          this.previousEnds.set(spec, inner);
          inner = spec.end;
        }
      }
      end = decl.end;
    }
  }

  private declaration(file: ast.File, decl: ast.Decl, done: Set<unknown>): void {
    if (decl.kind === "FuncDecl") {
      this.localTypes(decl, done);
      if (decl.recv === null) this.functionsOf(file, decl, done);
    } else if (decl.kind === "GenDecl") {
      for (const spec of decl.specs) this.spec(file, decl, spec, done);
    }
  }

  private spec(file: ast.File, decl: ast.GenDecl, spec: ast.Spec, done: Set<unknown>): void {
    if (spec.kind === "TypeSpec") {
      const obj = this.g.pkg.info.defs.get(spec.name);
      for (const type of (obj && this.typesOf.get(obj)) ?? []) this.type(type, file, spec, done, decl);
      return;
    }
    if (spec.kind !== "ValueSpec") return;
    const nodes = spec.names.flatMap((name, i): es.Program["body"] => {
      const obj = this.g.pkg.info.defs.get(name);
      const declaration =
        obj?.kind === "const"
          ? this.values.constant(obj, spec.values[i]?.pos ?? name.pos)
          : obj?.kind === "var"
            ? this.values.variable(obj, spec)
            : null;
      return declaration === null ? [] : [this.exported(declaration, obj!)];
    });
    this.attach(file, nodes, decl.grouped ? spec : decl, spec);
    this.out.push(...nodes);
  }

  /** Types declared in a function stand before it. */
  private localTypes(decl: ast.FuncDecl, done: Set<unknown>): void {
    for (const type of this.types) {
      const { pos, pkg, parent } = type.type.obj;
      const isInside = pkg === this.g.pkg.pkg && parent !== pkg.scope && pos > decl.pos && pos < decl.end;
      if (isInside && !done.has(type)) this.type(type, null, null, done);
    }
  }

  // ---- Types

  private type(
    instance: TypeInstance,
    file: ast.File | null,
    spec: ast.TypeSpec | null,
    done: Set<unknown>,
    decl: ast.GenDecl | null = null,
  ): void {
    done.add(instance);
    const { g } = this;
    const own = this.methodsOf.get(instance.type) ?? [];
    const methods: es.MethodDefinition[] = [];
    const after: es.Program["body"] = [];
    for (const f of own) {
      if (!g.plan.isClassMethod(f)) continue;
      done.add(f);
      for (const form of formsOf(g, f)) {
        const { params, body, async, recovers } = declaredParts(g, f, form === syncSuffix);
        const key = b.id(g.plan.methodName(f.func) + form, f.decl.name.pos, f.func.name);
        const method = b.method(key, params, body, async);
        method.pos = f.decl.pos;
        method.lead = receiverTypePos(f);
        if (form !== syncSuffix) this.attachDecl(f, [method]);
        methods.push(method);
        if (!recovers) continue;
        const prototype = b.member(b.id(g.module.names.type(instance)), "prototype");
        after.push(b.expressionStatement(g.callRuntime("recovering", [b.member(prototype, key.name)])));
      }
    }
    const statements = typeDeclaration(g, instance, methods, spec === null ? [] : fieldTypePositions(spec));
    const nodes = statements.map((s) => this.exportedType(s));
    if (file !== null && spec !== null) this.attach(file, nodes, decl?.grouped ? spec : (decl ?? spec), spec);
    this.out.push(...nodes, ...after);
    for (const f of own)
      if (!done.has(f)) this.function(f, f.pkg === g.pkg ? fileOf(f.pkg, f.decl) : null, done);
  }

  private exportedType(s: es.Statement): es.Program["body"][number] {
    const isDeclaration = s.type === "ClassDeclaration" || s.type === "VariableDeclaration";
    return isDeclaration && !isMain(this.g) ? exportOf(s as es.Declaration) : s;
  }

  // ---- Functions

  private functionsOf(file: ast.File, decl: ast.FuncDecl, done: Set<unknown>): void {
    const func = this.g.pkg.info.defs.get(decl.name);
    for (const instance of (func && this.instancesOf.get(func)) ?? []) {
      if (!done.has(instance)) this.function(instance, file, done);
    }
  }

  private function(instance: FuncInstance, file: ast.File | null, done: Set<unknown>): void {
    done.add(instance);
    const { g } = this;
    const name = g.module.names.function(instance);
    if (!instance.decl.hasBody) this.companion(instance, name);
    else for (const form of formsOf(g, instance)) this.functionForm(instance, name + form, file, form);
  }

  private functionForm(instance: FuncInstance, name: string, file: ast.File | null, form: string): void {
    const { g } = this;
    const { decl, func } = instance;
    const { params, body, async, recovers } = declaredParts(g, instance, form === syncSuffix);
    const id = b.id(name, decl.name.pos, func.name);
    id.lead = receiverTypePos(instance);
    const declaration = b.functionDeclaration(id, params, body, async, decl.pos);
    const isInternal = isMain(g) || (func.name === "init" && instance.recv === null);
    const isExported = instance.linked || (!isInternal && this.isExported(instance));
    const node = isExported ? exportOf(declaration) : declaration;
    if (file !== null && form !== syncSuffix) this.attachDecl(instance, [node]);
    this.out.push(node);
    if (recovers) this.out.push(b.expressionStatement(g.callRuntime("recovering", [b.id(name)])));
  }

  private isExported(instance: FuncInstance): boolean {
    return (
      instance.recv !== null || instance.typeArgs.length > 0 || this.exportsAll || instance.func.exported
    );
  }

  /** A function without a body is an export of the companion file. */
  private companion(instance: FuncInstance, name: string): void {
    const { g } = this;
    const { func, pkg, decl } = instance;
    const file = fileOf(pkg, decl);
    const companion = file === null ? undefined : pkg.companions.get(file.filename);
    const found = jsExport(g, instance, companion);
    if (found === null) {
      g.unsupported(decl.pos, `function ${func.name} without a body or a companion that exports it`);
      return;
    }
    if (isImported(instance) || companion === undefined) {
      const declaration = jsFunction(g, instance, name, found);
      this.out.push(isMain(g) ? declaration : exportOf(declaration));
      return;
    }
    const { name: exported, specifier } = found;
    // Where the analysis finds that it never waits, the form that does not.
    const sync = exported + syncSuffix;
    const hasSync = companion.exports.has(sync);
    const imported = (form: string) => g.options.companionExport(companion.specifier, form);
    g.module.importCompanion(specifier, imported(hasSync && !instance.blocking ? sync : exported), name);
    if (!isMain(g)) this.out.push(exportName(name));
    if (g.analysis.wordsForm(instance) !== null) {
      g.module.importCompanion(specifier, imported(exported + wordsSuffix), name + wordsSuffix);
      if (!isMain(g)) this.out.push(exportName(name + wordsSuffix));
    }
    if (canTry(instance) && instance.blocking) {
      g.module.importCompanion(specifier, imported(exported + trySuffix), name + trySuffix);
      if (!isMain(g)) this.out.push(exportName(name + trySuffix));
    }
    if (!hasSync || !instance.blocking) return;
    // Some calls may wait and others never do.
    g.module.importCompanion(specifier, imported(sync), name + syncSuffix);
    if (!isMain(g)) this.out.push(exportName(name + syncSuffix));
  }

  // ---- Exports and comments

  private exported(declaration: es.Declaration, obj: Obj): es.Program["body"][number] {
    return this.isExportedName(obj) ? exportOf(declaration) : declaration;
  }

  private isExportedName(obj: Obj): boolean {
    return !isMain(this.g) && (obj.exported || this.exportsAll);
  }

  private attach(file: ast.File, nodes: es.Node[], start: ast.Decl | ast.Spec, end: ast.Node): void {
    const previous = this.previousEnds.get(start);
    if (previous !== undefined) commentsOf(this.g, file).attach(nodes, previous, start.pos, end.end);
  }

  private attachDecl(instance: FuncInstance, nodes: es.Node[]): void {
    const file = fileOf(instance.pkg, instance.decl);
    if (file !== null) this.attach(file, nodes, instance.decl, instance.decl);
  }

  // ---- Initialization

  initialization(): es.Program["body"] {
    const { g, values } = this;
    values.initializers();
    const out: es.Program["body"] = [...values.temps(), ...values.later];
    for (const instance of this.functions) {
      if (instance.func.name !== "init" || instance.recv !== null || instance.pkg !== g.pkg) continue;
      const start = b.call(b.id(g.module.names.function(instance)), []);
      out.push(b.expressionStatement(instance.blocking ? b.awaitOf(start) : start));
    }
    const main = this.functions.find((f) => f.func.name === "main" && f.recv === null && f.pkg === g.pkg);
    if (isMain(g) && main !== undefined) {
      const name = g.module.names.function(main);
      out.push(b.expressionStatement(g.callRuntime(g.analysis.isAlone() ? "runAlone" : "run", [b.id(name)])));
    }
    if (out.length > 0) out[0].blank = true;
    return out;
  }
}

/** What is behind its name in each form in which the function is emitted. */
function formsOf(g: Generator, instance: FuncInstance): string[] {
  if (g.analysis.wordsForm(instance) !== null) return [wordsSuffix];
  return instance.hasSyncForm ? ["", syncSuffix] : [""];
}

/** Where a method names the type of its receiver. */
function receiverTypePos(instance: FuncInstance): number | undefined {
  let type = instance.decl.recv?.[0]?.type;
  while (type?.kind === "StarExpr" || type?.kind === "ParenExpr" || type?.kind === "IndexExpr") type = type.x;
  return type?.pos;
}

/** Where each field of a struct type names its type. */
function fieldTypePositions(spec: ast.TypeSpec): (number | undefined)[] {
  if (spec.type.kind !== "StructType") return [];
  return spec.type.fields.flatMap((field) =>
    Array(Math.max(1, field.names.length)).fill(typePos(field.type)),
  );
}

function exportName(name: string): es.ExportNamedDeclaration {
  const specifier: es.ExportSpecifier = { type: "ExportSpecifier", local: b.id(name), exported: b.id(name) };
  return {
    type: "ExportNamedDeclaration",
    declaration: null,
    specifiers: [specifier],
    source: null,
    attributes: [],
  };
}
