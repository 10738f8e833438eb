// What the plugins share: the Go packages that a front-end build imports, compiled together as one program.
import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { faultText, isFault } from "../src/cli/faults.ts";
import { makeFolders } from "../src/cli/folders.ts";
import { generatedMark, replaceFile } from "../src/cli/outputfile.ts";
import { type CompileResult, compile } from "../src/compile.ts";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { sourceFrame } from "../src/diagnostics/format.ts";
import { packageApi } from "../src/generate/facade/api.ts";
import { generateDeclarations } from "../src/generate/facade/declarations.ts";
import { generateFacade } from "../src/generate/facade/facade.ts";
import { type Answers, areCurrent } from "../src/host/answers.ts";
import { recordingHost } from "../src/host/node.ts";
import type { CheckedPackage } from "../src/load/program.ts";
import { stringText } from "../src/plan/text.ts";
import { dataText } from "../src/print/data.ts";
import type { FileSet } from "../src/source/position.ts";

export interface SessionOptions {
  /** Extra build tags. */
  readonly tags?: readonly string[];
  /** Folder for the generated `.d.go.ts` files, or false for none. Default: ".goes/types". */
  readonly types?: string | false;
}

/** A Go error as bundlers show it. */
export interface GoDiagnostic {
  readonly message: string;
  readonly file: string;
  readonly line: number;
  /** From 0, in UTF-16 units. */
  readonly column: number;
  readonly frame: string;
}

export interface OutputModule {
  readonly code: string;
  readonly map: string | null;
}

/** Prefix of the ids of the modules of Go packages; their facades have the id of their first file. */
export const packagePrefix = "\0goes:";

export class Session {
  private readonly options: SessionOptions;
  private readonly root: string;
  private readonly directories = new Set<string>();
  private result: CompileResult | null = null;
  private outputs = new Map<string, OutputModule>();
  private problems: GoDiagnostic[] = [];
  private warnings: GoDiagnostic[] = [];
  /** Ids whose code is not what it was when `takeChanges` was last called. */
  private changes = new Set<string>();
  private compiled = false;
  /** What the disk answered when the program was compiled. */
  private answers: Answers = { files: {}, folders: {}, kinds: {} };

  constructor(root: string, options: SessionOptions) {
    this.root = root;
    this.options = options;
  }

  /** Makes the package in a folder part of the program. */
  addDirectory(directory: string): void {
    if (this.directories.has(directory)) return;
    this.directories.add(directory);
    this.result = null;
  }

  /** Something on disk has changed. */
  invalidate(): void {
    this.result = null;
  }

  /** Looks whether something on disk has changed. */
  refresh(): void {
    if (this.result !== null && !areCurrent(this.answers)) this.invalidate();
  }

  /** The files whose content is in the module of a package: its sources and what they embed. None for other ids. */
  filesOf(id: string): readonly string[] {
    this.compile();
    const pkg = this.result!.program?.byPath.get(id.slice(packagePrefix.length));
    if (pkg === undefined || !id.startsWith(packagePrefix)) return [];
    const embedded = [...pkg.embeds.values()].flat().map(({ path }) => join(pkg.dir, path));
    return [...pkg.files.map(({ filename }) => filename), ...embedded];
  }

  /** The module with an id, or the errors that keep it from being made. */
  module(id: string): OutputModule | { errors: readonly GoDiagnostic[] } | null {
    this.compile();
    if (this.problems.length > 0) return { errors: this.problems };
    return this.outputs.get(id) ?? null;
  }

  /** Compiles if something on disk has changed; ids of the modules that came out different since the last call. */
  takeChanges(): ReadonlySet<string> {
    this.compile();
    const { changes } = this;
    this.changes = new Set();
    return changes;
  }

  takeWarnings(): readonly GoDiagnostic[] {
    const { warnings } = this;
    this.warnings = [];
    return warnings;
  }

  /** Files and folders that the program was made of. */
  inputs(): { files: readonly string[]; directories: readonly string[] } {
    this.compile();
    const { files, folders } = this.answers;
    return {
      files: Object.keys(files).filter((path) => files[path].stat !== null),
      directories: Object.keys(folders),
    };
  }

  private compile(): void {
    if (this.result !== null) return;
    const request = { directory: this.root, directories: [...this.directories], tags: this.options.tags };
    const { host, answers } = recordingHost();
    this.answers = answers;
    this.result = compile(host, request, {
      packageSpecifier: (_from, to) => packagePrefix + to,
      companionSpecifier: (_from, path) => path,
      runtimeSpecifier: () => "goes/runtime",
      fileName: (pkg) => `${pkg.name}.js`,
    });
    const { fileSet, problems } = this.result;
    const shown = problems.flatMap(({ diagnostics }) => diagnostics);
    this.problems = shown
      .filter(({ severity }) => severity === "error")
      .map((each) => goDiagnostic(each, fileSet));
    const before = this.outputs;
    const isFirst = !this.compiled;
    this.compiled = true;
    this.outputs = new Map();
    if (this.problems.length === 0) this.collect(this.result);
    for (const id of new Set([...before.keys(), ...this.outputs.keys()]))
      if (!isFirst && before.get(id)?.code !== this.outputs.get(id)?.code) this.changes.add(id);
  }

  private collect({ program, modules, analysis, plan, fileSet }: CompileResult): void {
    for (const { package: pkg, code, map, data } of modules)
      this.outputs.set(packagePrefix + pkg.path, { code: code + dataText(data), map });
    for (const root of program!.roots) {
      if (root.name === "main") {
        this.outputs.set(facadeId(root), {
          code: `import ${stringText(packagePrefix + root.path)};\n`,
          map: null,
        });
        continue;
      }
      const warn = (diagnostic: Diagnostic) => this.warnings.push(goDiagnostic(diagnostic, fileSet));
      const api = packageApi(root, analysis!, warn);
      const code = generateFacade(api, analysis!, plan!, {
        specifier: (path) => packagePrefix + path,
        runtime: "goes/runtime",
        boundary: "goes/runtime/boundary/index",
      });
      this.outputs.set(facadeId(root), { code, map: null });
      this.writeTypes(root, generateDeclarations(api));
    }
  }

  /** `x.d.go.ts` for every file of the package; the first one has the declarations. */
  private writeTypes(pkg: CheckedPackage, text: string): void {
    if (this.options.types === false) return;
    const place = relative(this.root, pkg.dir);
    // TypeScript looks for the declarations of a package outside of the root nowhere below it.
    if (place === ".." || place.startsWith("../") || isAbsolute(place)) return;
    const folder = join(this.root, this.options.types ?? ".goes/types", place);
    const names = pkg.files.map(({ filename }) =>
      filename.slice(filename.lastIndexOf("/") + 1).replace(/\.go$/, ""),
    );
    const again = `export * from ${stringText(`./${names[0]}.go`)};\n`;
    names.forEach((name, i) => {
      const problem = writeDeclarations(join(folder, `${name}.d.go.ts`), i === 0 ? text : again);
      if (problem !== null)
        this.warnings.push({ message: problem, file: pkg.files[i].filename, line: 0, column: 0, frame: "" });
    });
  }
}

/** Id of a package's facade: the path of its first file, so that bundlers can watch and show it. */
export function facadeId(pkg: CheckedPackage): string {
  return pkg.files[0].filename;
}

/** Writes a file of declarations if it is not as it should be; returns why that cannot be done, or null. */
function writeDeclarations(path: string, text: string): string | null {
  const marked = `${generatedMark}\n${text}`;
  try {
    const before = readIfThere(path);
    if (before === marked) return null;
    if (before !== null && !before.startsWith(generatedMark))
      return `${path} already exists and was not written by goes`;
    makeFolders(dirname(path));
    replaceFile(path, marked);
    return null;
  } catch (error) {
    if (isFault(error)) return `declarations are not written: ${faultText(error)}`;
    throw error;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function goDiagnostic(diagnostic: Diagnostic, fileSet: FileSet): GoDiagnostic {
  const file = fileSet.file(diagnostic.pos);
  const place = file?.location(diagnostic.pos) ?? { line: 0, column: 0 };
  return {
    message: diagnostic.message,
    file: file?.name ?? "",
    ...place,
    frame: sourceFrame(fileSet, diagnostic),
  };
}
