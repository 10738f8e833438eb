// The driver, the whole pipeline on one page: load -> check -> core -> analyze -> plan -> generate -> print.

import type { Analysis } from "./analyze/analysis.ts";
import { analyze } from "./analyze/analyze.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { estree } from "./generate/estree.ts";
import { generatePackage } from "./generate/generate.ts";
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
  /** Name of the emitted file, as its source map records it. */
  fileName(pkg: CheckedPackage): string;
  /** Code to run at once, not to read: without comments, and without the Go text in the map. */
  readonly isBare?: boolean;
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

/** Makes the modules of a program that was loaded and analyzed. */
export function emit(program: Program, analysis: Analysis, layout: Layout): Emitted {
  const plan = makePlan(analysis);
  const modules: EmittedModule[] = [];
  const dataFunctions = new DataFunctions();
  const problems: Problem[] = [];
  for (const pkg of program.packages) {
    const diagnostics: Diagnostic[] = [];
    const data = new Map<string, Uint8Array>();
    const runtime = layout.runtimeSpecifier(pkg);
    const tree = generatePackage(pkg, analysis, plan, {
      specifier: (path) => layout.packageSpecifier(pkg, path),
      companionSpecifier: (path) => layout.companionSpecifier(pkg, path),
      runtime,
      dataFunction: (bytes) => {
        const name = dataFunctions.nameOf(bytes);
        data.set(name, bytes);
        return name;
      },
      isBare: layout.isBare ?? false,
      report: (diagnostic) => diagnostics.push(diagnostic),
    });
    if (diagnostics.length > 0) problems.push({ package: pkg.path, diagnostics });
    else
      modules.push({
        package: pkg,
        data,
        runtimeNames: namesFrom(tree, runtime),
        ...printModule(tree, {
          fileSet: program.fileSet,
          name: layout.fileName(pkg),
          sourcesContent: !layout.isBare,
        }),
      });
  }
  return { modules, problems, analysis, plan };
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
