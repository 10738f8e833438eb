// One program behind a bundler, whatever imports its packages and in whichever order. Its roots are all packages of the Go
// modules that JavaScript imports from, with all they export, so that nothing depends on what was imported first; a build
// that knows what is used asks for a part of that. Runs in a thread of its own: see compiler.ts.
import { join } from "node:path";
import type { Analysis } from "../src/analyze/analysis.ts";
import { analyze } from "../src/analyze/analyze.ts";
import { KeptAnalyses } from "../src/analyze/kept/analyses.ts";
import { DeclarationFolder, type TypesPlace } from "../src/cli/declarationfolder.ts";
import type { PackageDeclarations } from "../src/cli/declarations.ts";
import { type Emitted, type EmittedModule, emit, type Layout } from "../src/compile.ts";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { type Api, packageApi } from "../src/generate/facade/api.ts";
import { generateFacade } from "../src/generate/facade/facade.ts";
import { boundaryGaps } from "../src/generate/facade/gaps.ts";
import { remoteModules } from "../src/generate/facade/remote.ts";
import { KeptModules } from "../src/generate/keptmodules.ts";
import type { Answers } from "../src/host/answers.ts";
import { nodeHost, recordingHost } from "../src/host/node.ts";
import { Library } from "../src/load/library.ts";
import { type LoadResult, load } from "../src/load/loader.ts";
import { moduleFolder, packagesBeside } from "../src/load/packagesbelow.ts";
import { type CheckedPackage, type Program, withImports } from "../src/load/program.ts";
import { Workspace } from "../src/load/workspace.ts";
import { restingPackages } from "../src/plan/restingpackages.ts";
import { stringText } from "../src/plan/text.ts";
import type { DataFiles } from "../src/print/data.ts";
import { printFacade } from "../src/print/facade.ts";
import { noticesFor } from "../src/print/notices.ts";
import type { PrintedModule } from "../src/print/print.ts";
import { type Compiled, covers, isCurrent } from "./compilationcache.ts";
import { type GoDiagnostic, goDiagnostic, placeless } from "./diagnostics.ts";
import { facadeIn, packageId, remoteSuffixes } from "./ids.ts";

export interface SessionOptions {
  /** Extra build tags. */
  readonly tags?: readonly string[];
  /** Where the generated `.d.go.ts` files are: beside the Go files, which is the default, or in .goes/types; false for none. */
  readonly types?: TypesPlace | false;
}

export interface CompileRequest {
  /** Folders of the packages that JavaScript imports. */
  readonly folders: readonly string[];
  /** What of them is used: names by folder, null for all of them. Without it, all of all packages of their modules. */
  readonly used: ReadonlyMap<string, readonly string[] | null> | null;
}

export interface OutputModule {
  readonly code: string;
  /** Large embedded files by the names of the functions that the code calls for them. */
  readonly data?: DataFiles;
  readonly map: string | null;
  /** Importing it does nothing that can be noticed. */
  readonly isInert: boolean;
  /** It has package variables of the user's: loading it again resets them. */
  readonly hasVariables: boolean;
  /** The files whose content is in it: sources and what they embed. */
  readonly sources: readonly string[];
}

/** What came out. Nothing in it refers to the compiler: it goes from thread to thread. */
export interface Compilation {
  /** By id: packages, and facades. */
  readonly modules: ReadonlyMap<string, OutputModule>;
  /** By id: what runs packages in workers. */
  readonly remotes: ReadonlyMap<string, OutputModule>;
  /** Id of the facade of the package in a folder. */
  readonly facades: ReadonlyMap<string, string>;
  /** What keeps packages that JavaScript imports from being compiled, by folder. */
  readonly failures: ReadonlyMap<string, readonly GoDiagnostic[]>;
  readonly warnings: readonly { readonly folder: string; readonly diagnostic: GoDiagnostic }[];
  /** Exported signatures that have changed, one line each. */
  readonly changes: readonly string[];
  /** Files that it was made of, and the folders that were looked through; those of the library not. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Licence notices that a build has to come with. */
  readonly notices: string | null;
}

/** Modules of a program under the ids by which bundlers know them; `ids` are those of packages by their import paths. */
function layoutOf(ids: ReadonlyMap<string, string>): Layout {
  return {
    packageSpecifier: (_from, to) => ids.get(to)!,
    companionSpecifier: (_from, path) => path,
    runtimeSpecifier: () => "goes/runtime",
    jsFunctionsSpecifier: () => "goes/runtime/boundary/jsfunctions",
    fileName: (pkg) => `${pkg.name}.js`,
    hasFacades: true,
  };
}

/** What was compiled last, and from what. */
interface Known extends Compiled {
  /** By folder: declarations that have not been written, since JavaScript has not imported their packages. */
  readonly declarations: Map<string, PackageDeclarations>;
}

/** What was made of packages, for as long as they are what they were. */
class Kept {
  readonly analyses = new KeptAnalyses();
  readonly modules = new KeptModules<EmittedModule>();
  /** Those of builds, which have another layout. */
  readonly built = new KeptModules<EmittedModule>();
  private readonly facades = new WeakMap<CheckedPackage, { text: string; printed: PrintedModule }>();

  /** The facade of a package: the text says all that it depends on besides. */
  facade(pkg: CheckedPackage, text: string, print: (text: string) => PrintedModule): PrintedModule {
    let facade = this.facades.get(pkg);
    if (facade?.text !== text) this.facades.set(pkg, (facade = { text, printed: print(text) }));
    return facade.printed;
  }
}

export class Session {
  private readonly root: string;
  private readonly options: SessionOptions;
  private readonly workspace: Workspace;
  private readonly types: DeclarationFolder | null;
  private readonly kept = new Kept();
  private known: Known | null = null;

  /** `library` has the packages that sessions with the same tags have in common. */
  constructor(root: string, options: SessionOptions, library = new Library()) {
    this.root = root;
    this.options = options;
    this.workspace = new Workspace(library);
    const { types = "beside" } = options;
    this.types = types === false ? null : new DeclarationFolder(root, types);
  }

  /** Compiles, unless neither the disk nor what is asked for has changed. */
  compile(request: CompileRequest): Compilation {
    const folders = [...request.folders].sort();
    const { known } = this;
    if (known !== null && covers(known, request) && isCurrent(known, request))
      return this.declared(known, folders);
    const others = packagesBeside(folders, nodeHost());
    const { host, answers } = recordingHost();
    const { root: directory, workspace } = this;
    const { tags } = this.options;
    const roots = { directory, directories: folders, others, independent: true };
    const loaded = load(host, { ...roots, tags, workspace });
    const output = new Output(directory, loaded, answers, this.types, this.kept);
    const compilation = output.compilation(request);
    this.known = { request, compilation, answers, others, declarations: output.declarations };
    return this.declared(this.known, folders);
  }

  /** What was compiled last. */
  get compiled(): Compiled | null {
    if (this.known === null) return null;
    const { request, compilation, answers, others } = this.known;
    return { request, compilation, answers, others };
  }

  /** Nobody will ask any more. */
  end(): void {
    this.workspace.end();
  }

  /** Writes the declarations of the packages that JavaScript imports. */
  private declared({ compilation, declarations }: Known, folders: readonly string[]): Compilation {
    if (this.types === null) return compilation;
    const warnings = [...compilation.warnings];
    const changes: string[] = [];
    for (const folder of folders) {
      const own = declarations.get(folder);
      if (own === undefined || !declarations.delete(folder) || compilation.failures.has(folder)) continue;
      const written = this.types.write(own);
      if (written.problem !== null) warnings.push({ folder, diagnostic: placeless(written.problem) });
      changes.push(...written.changes);
    }
    const modules = folders.map((folder) => moduleFolder(folder, nodeHost()));
    this.types.removeStale(modules.filter((folder) => folder !== null));
    return { ...compilation, warnings, changes };
  }
}

/** Makes what bundlers load of a program. */
class Output {
  private readonly root: string;
  private readonly loaded: LoadResult;
  private readonly answers: Answers;
  /** Of packages, by import path. */
  private readonly ids: ReadonlyMap<string, string>;
  private readonly layout: Layout;
  private readonly types: DeclarationFolder | null;
  private readonly kept: Kept;
  readonly declarations = new Map<string, PackageDeclarations>();
  private readonly modules = new Map<string, OutputModule>();
  private readonly remotes = new Map<string, OutputModule>();
  private readonly facades = new Map<string, string>();
  private readonly failures = new Map<string, readonly GoDiagnostic[]>();
  private readonly warnings: { folder: string; diagnostic: GoDiagnostic }[] = [];
  private notices: string | null = null;

  constructor(
    root: string,
    loaded: LoadResult,
    answers: Answers,
    types: DeclarationFolder | null,
    kept: Kept,
  ) {
    this.kept = kept;
    this.root = root;
    this.loaded = loaded;
    this.answers = answers;
    const packages = loaded.program?.packages ?? [];
    this.ids = new Map(packages.map((pkg) => [pkg.path, packageId(pkg.files[0].filename)]));
    this.layout = layoutOf(this.ids);
    this.types = types;
  }

  compilation({ folders, used }: CompileRequest): Compilation {
    for (const [folder, diagnostics] of this.loaded.failures)
      this.failures.set(
        folder,
        diagnostics.map((each) => this.shown(each)),
      );
    const { program } = this.loaded;
    if (program !== null) {
      this.kept.analyses.trees.enter(program);
      const whole = analyze(program, { kept: this.kept.analyses });
      for (const root of this.types === null ? [] : program.roots)
        this.declarations.set(root.dir, this.types!.declarations(root, whole));
      this.collect(
        used === null
          ? emit(program, whole, this.layout, { kept: this.kept.modules })
          : this.emitUsed(program, whole, used),
      );
    }
    const { files, folders: lists } = this.answers;
    const own = (program?.packages ?? []).filter(({ standard }) => !standard).map(({ dir }) => dir);
    // Also of packages that failed: what comes to be there may mend them.
    const modules = folders.map((folder) => moduleFolder(folder, nodeHost()) ?? folder);
    const isBelow = (path: string) => modules.some((module) => `${path}/`.startsWith(`${module}/`));
    const listed = Object.keys(lists).filter((path) => lists[path] !== null && isBelow(path));
    return {
      modules: this.modules,
      remotes: this.remotes,
      facades: this.facades,
      failures: this.failures,
      warnings: this.warnings,
      changes: [],
      files: Object.keys(files)
        .filter((path) => files[path].stat !== null)
        .sort(),
      folders: [...new Set([...folders, ...own, ...listed])].sort(),
      notices: this.notices,
    };
  }

  private shown(diagnostic: Diagnostic): GoDiagnostic {
    return goDiagnostic(diagnostic, this.loaded.fileSet, this.root);
  }

  /** The part of the program that is used. What waits is the same as in the whole program, which the declarations tell. */
  private emitUsed(program: Program, whole: Analysis, used: NonNullable<CompileRequest["used"]>): Emitted {
    const roots = program.roots.filter(({ dir }) => used.has(dir));
    const packages = withImports(roots);
    const names = roots.flatMap((root) => {
      const list = used.get(root.dir);
      return list == null ? [] : [[root, new Set(list)] as const];
    });
    const part = {
      ...program,
      packages: program.packages.filter((pkg) => packages.has(pkg)),
      roots,
      asked: new Map(names),
    };
    // What a build makes goes to engines; a development server's modules are read in debuggers.
    const layout = { ...this.layout, isTuned: true };
    return emit(part, analyze(part, { whole: whole.waits, kept: this.kept.analyses }), layout, {
      whole,
      kept: this.kept.built,
    });
  }

  private collect({ modules, problems, analysis, plan }: Emitted): void {
    const { program } = analysis;
    const packages = modules.map((module) => module.package);
    this.notices = noticesFor(packages, program.roots, nodeHost());
    const failed = new Map(problems.map((problem) => [problem.package, problem.diagnostics]));
    for (const { package: pkg, code, map, data } of modules) {
      const isInert = plan.isInert(pkg);
      const hasVariables = !pkg.standard && hasLiveVariables(pkg, analysis);
      const output = { code, map, isInert, hasVariables, sources: sourcesOf(pkg) };
      this.modules.set(this.ids.get(pkg.path)!, data.size === 0 ? output : { ...output, data });
    }
    for (const root of program.roots) {
      const wrong = problemsOf(root, failed);
      if (wrong.length > 0)
        this.failures.set(
          root.dir,
          wrong.map((each) => this.shown(each)),
        );
      else this.facade(root, analysis, plan);
    }
  }

  private facade(root: CheckedPackage, analysis: Analysis, plan: Emitted["plan"]): void {
    const id = facadeIn(root.dir) ?? root.files[0].filename;
    const isInert = plan.isInert(root);
    this.facades.set(root.dir, id);
    const api = packageApi(root, analysis);
    const inner = restingPackages(analysis.program, root).map((pkg) => this.ids.get(pkg.path)!);
    const imports = inner.filter((each) => this.modules.has(each)).map(importOf);
    const { code, map } = this.kept.facade(root, imports.join("") + this.facadeText(api, plan), (text) =>
      printFacade(text, root, { fileSet: this.loaded.fileSet, file: `${root.name}.js` }),
    );
    this.modules.set(id, {
      code,
      map,
      isInert,
      hasVariables: false,
      sources: sourcesOf(root),
    });
    if (root.name !== "main") this.remote(id, api);
  }

  /** What runs the package in a worker. */
  private remote(id: string, api: Api): void {
    const name = id.slice(id.lastIndexOf("/") + 1);
    const { caller, local, worker } = remoteModules(api, {
      facade: id,
      worker: `./${name}${remoteSuffixes.worker}`,
      runtime: "goes/runtime/worker",
    });
    const module = { map: null, hasVariables: false, sources: [] };
    this.remotes.set(id + remoteSuffixes.caller, { ...module, code: caller, isInert: true });
    this.remotes.set(id + remoteSuffixes.local, { ...module, code: local, isInert: false });
    this.remotes.set(id + remoteSuffixes.worker, { ...module, code: worker, isInert: false });
  }

  private facadeText(api: Api, plan: Emitted["plan"]): string {
    const { pkg: root, analysis } = api;
    if (root.name === "main") return importOf(this.ids.get(root.path)!);
    for (const gap of boundaryGaps(root))
      this.warnings.push({ folder: root.dir, diagnostic: this.shown(gap) });
    return generateFacade(api, analysis, plan, {
      specifier: (path) => this.ids.get(path)!,
      runtime: "goes/runtime",
      boundary: "goes/runtime/boundary/index",
    });
  }
}

function importOf(id: string): string {
  return `import ${stringText(id)};\n`;
}

function hasLiveVariables(pkg: CheckedPackage, analysis: Analysis): boolean {
  return [...pkg.pkg.scope.objects.values()].some((obj) => obj.kind === "var" && analysis.isLive(obj));
}

function sourcesOf(pkg: CheckedPackage): string[] {
  const embedded = [...pkg.embeds.values()].flat().map(({ path }) => join(pkg.dir, path));
  return [...pkg.files.map(({ filename }) => filename), ...embedded];
}

/** What of a package, and of what it imports, cannot be compiled. */
function problemsOf(
  root: CheckedPackage,
  failed: ReadonlyMap<string | null, readonly Diagnostic[]>,
): Diagnostic[] {
  return [...withImports([root])].flatMap(({ path }) => failed.get(path) ?? []);
}
