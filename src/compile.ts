// The driver, the whole pipeline on one page: load -> check -> core -> analyze -> plan -> generate -> print.

import type { Analysis } from "./analyze/analysis.ts";
import { analyze } from "./analyze/analyze.ts";
import { brokenAssertions } from "./analyze/waiting/assertions.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { estree } from "./generate/estree.ts";
import { generateLinked, generatePackage } from "./generate/generate.ts";
import type { KeptModules } from "./generate/keptmodules.ts";
import type { Answering } from "./generate/transcript.ts";
import { tooDeep } from "./load/depth.ts";
import type { Host } from "./load/host.ts";
import { type LoadRequest, type LoadResult, load, type Problem } from "./load/loader.ts";
import type { CheckedPackage, Program } from "./load/program.ts";
import { makePlan, type Plan } from "./plan/plan.ts";
import { DataFunctions } from "./print/data.ts";
import { printModule } from "./print/print.ts";
import { isStackOverflow } from "./source/overflow.ts";

/** Where emitted modules find each other. */
export interface Layout {
  /** Specifier of the module of package `to` in an import by the module of `from`. */
  packageSpecifier(from: CheckedPackage, to: string): string;
  /** Specifier of the companion file at an absolute path. */
  companionSpecifier(from: CheckedPackage, path: string): string;
  /** Specifier of the runtime. */
  runtimeSpecifier(from: CheckedPackage): string;
  /** Specifier of runtime-js/boundary/jsfunctions.ts, for functions of JavaScript that Go calls. */
  jsFunctionsSpecifier(from: CheckedPackage): string;
  /** Name of the emitted file, as its source map records it. */
  fileName(pkg: CheckedPackage): string;
  /** Code to run at once, not to read: without comments, and without the Go text in the map. */
  readonly isBare?: boolean;
  /** Loops are written for engines, not for readers. */
  readonly isTuned?: boolean;
  /** The roots have facades, through which JS imports them. */
  readonly hasFacades?: boolean;
  /** Makes one module of a program, that of its first root, if it can be linked so. */
  readonly linked?: LinkedLayout;
}

/** Where a program of one module finds what is not Go. */
export interface LinkedLayout {
  /** Specifier of the module that has the runtime and the library's companions. */
  readonly specifier: string;
  /** What it calls an export of the companion file at an absolute path. */
  companionExport(path: string, name: string): string;
  /** The module has all companions that the program uses. */
  suits(program: Program): boolean;
}

export interface EmittedModule {
  readonly package: CheckedPackage;
  readonly code: string;
  /** Source map (version 3) as JSON text. */
  readonly map: string;
  /** Large embedded files by the names of the functions that the code calls for them: see `dataText`. */
  readonly data: ReadonlyMap<string, Uint8Array>;
  /** What the code imports from the runtime. */
  readonly runtimeNames: readonly string[];
}

/** What became of a program without errors of the checker. */
export interface Emitted {
  /** In initialization order, but for packages with errors. */
  readonly modules: readonly EmittedModule[];
  /** What cannot be compiled. */
  readonly problems: readonly Problem[];
  readonly analysis: Analysis;
  readonly plan: Plan;
}

export interface CompileResult extends LoadResult {
  /** In initialization order; empty if there are errors. */
  readonly modules: readonly EmittedModule[];
  readonly analysis: Analysis | null;
  readonly plan: Plan | null;
}

/** Compiles the packages of `request`. Errors of the user come back as `problems`. */
export function compile(host: Host, request: LoadRequest, layout: Layout): CompileResult {
  const loaded = load(host, request);
  if (loaded.program === null) return { ...loaded, modules: [], analysis: null, plan: null };
  try {
    const { modules, problems, analysis, plan } = emit(loaded.program, analyze(loaded.program), layout);
    const all = [...loaded.problems, ...problems];
    const failed = all.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === "error"));
    return { ...loaded, modules: failed ? [] : modules, analysis, plan, problems: all };
  } catch (error) {
    if (host.startsAgain || !isStackOverflow(error)) throw error;
    const [root] = loaded.program.roots;
    const problem = { package: root.path, diagnostics: [tooDeep(root.files)] };
    return { ...loaded, modules: [], analysis: null, plan: null, problems: [...loaded.problems, problem] };
  }
}

/** What emitting may reuse, and what it is about. */
export interface EmitOptions {
  /** What the program asserts has to hold in this one, of which it is a part. */
  readonly whole?: Analysis;
  /** Modules that were made with the same layout. */
  readonly kept?: KeptModules<EmittedModule>;
}

/** Makes the modules of a program that was loaded and analyzed. */
export function emit(
  program: Program,
  analysis: Analysis,
  layout: Layout,
  { whole = analysis, kept }: EmitOptions = {},
): Emitted {
  const { linked } = layout;
  const problems = new Problems(brokenAssertions(whole));
  return linked?.suits(program)
    ? emitLinked(program, analysis, layout, linked, problems)
    : emitModules(program, analysis, layout, problems, kept);
}

function emitModules(
  program: Program,
  analysis: Analysis,
  layout: Layout,
  problems: Problems,
  kept: KeptModules<EmittedModule> | undefined,
): Emitted {
  const plan = makePlan(analysis, { hasFacades: layout.hasFacades });
  const modules: EmittedModule[] = [];
  const dataFunctions = new DataFunctions();
  for (const pkg of program.packages) {
    const data = new Map<string, Uint8Array>();
    const runtime = layout.runtimeSpecifier(pkg);
    const options = {
      specifier: (path: string) => layout.packageSpecifier(pkg, path),
      companionSpecifier: (path: string) => layout.companionSpecifier(pkg, path),
      companionExport: (_: string, name: string) => name,
      runtime,
      jsFunctions: () => layout.jsFunctionsSpecifier(pkg),
      dataFunction: dataFunctions.into(data),
      isBare: layout.isBare ?? false,
      isTuned: layout.isTuned ?? false,
      report: problems.of(pkg),
    };
    const make = (world: Answering) => {
      const tree = generatePackage(pkg, world.analysis, world.plan, world.options);
      if (problems.has(pkg)) return null;
      const runtimeNames = namesFrom(tree, runtime);
      return { package: pkg, data, runtimeNames, ...printed(program, pkg, tree, layout) };
    };
    const world = { analysis, plan, options };
    const module = kept === undefined ? make(world) : kept.module(pkg, world, make);
    if (module !== null && !problems.has(pkg)) modules.push(module);
  }
  return { modules, problems: problems.list(), analysis, plan };
}

function emitLinked(
  program: Program,
  analysis: Analysis,
  layout: Layout,
  { specifier, companionExport }: LinkedLayout,
  problems: Problems,
): Emitted {
  const plan = makePlan(analysis, { isLinked: true });
  const data = new Map<string, Uint8Array>();
  const dataFunction = new DataFunctions().into(data);
  const tree = generateLinked(analysis, plan, (pkg) => ({
    specifier: () => specifier,
    companionSpecifier: () => specifier,
    companionExport,
    runtime: specifier,
    jsFunctions: () => specifier,
    dataFunction,
    isBare: layout.isBare ?? false,
    isTuned: layout.isTuned ?? false,
    report: problems.of(pkg),
  }));
  const [root] = program.roots;
  const runtimeNames = namesFrom(tree, specifier);
  const module = { package: root, data, runtimeNames, ...printed(program, root, tree, layout) };
  const list = problems.list();
  return { modules: list.length > 0 ? [] : [module], problems: list, analysis, plan };
}

function printed(program: Program, pkg: CheckedPackage, tree: estree.Program, layout: Layout) {
  const { fileSet } = program;
  return printModule(tree, {
    fileSet,
    file: layout.fileName(pkg),
    sourcesContent: !layout.isBare,
  });
}

/** What cannot be compiled, by package. */
class Problems {
  private readonly diagnostics: Map<CheckedPackage, Diagnostic[]>;

  constructor(diagnostics: Map<CheckedPackage, Diagnostic[]>) {
    this.diagnostics = diagnostics;
  }

  of(pkg: CheckedPackage): (diagnostic: Diagnostic) => void {
    return (diagnostic) => {
      const known = this.diagnostics.get(pkg);
      if (known === undefined) this.diagnostics.set(pkg, [diagnostic]);
      else known.push(diagnostic);
    };
  }

  has(pkg: CheckedPackage): boolean {
    return this.diagnostics.has(pkg);
  }

  list(): Problem[] {
    return [...this.diagnostics].map(([pkg, diagnostics]) => ({ package: pkg.path, diagnostics }));
  }
}

/** What a module imports by name from another one. */
function namesFrom(tree: estree.Program, specifier: string): string[] {
  return tree.body.flatMap((node) =>
    node.type === "ImportDeclaration" && node.source.value === specifier
      ? node.specifiers.flatMap((s) =>
          s.type === "ImportSpecifier" && s.imported.type === "Identifier" ? s.imported.name : [],
        )
      : [],
  );
}
