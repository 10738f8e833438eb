// The packages of a test binary (go help test): the package under test with the test files of its own package clause, the
// external package `x_test` beside it, and the generated main package that runs what they have. All packages of the program
// that import the package under test see it with its test files.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FileSet, Pos } from "../source/position.ts";
import { type BuildContext, isTestFile, matchesFileName } from "./constraints.ts";
import { Coverage, type CoverRequest } from "./coverage.ts";
import type { Host } from "./host.ts";
import {
  goFilesIn,
  type ListError,
  named,
  type ParsedFiles,
  type ParsedPackage,
  parseEach,
} from "./packages.ts";
import { baseOf, join } from "./paths.ts";
import { markTestBinary } from "./testbinary.ts";
import { hasAny, testFunctions } from "./testfunctions.ts";
import { type TestedPackage, testMainText } from "./testmain.ts";

/** What is asked for besides the tests of a package. */
export interface TestRequest {
  /** How statements are counted; null if they are not. */
  readonly cover: CoverRequest | null;
}

/** How import paths of the packages that are made for tests end. */
const [externalSuffix, mainSuffix] = ["_test", ".test"];

interface Made {
  readonly path: string;
  readonly parsed: ParsedPackage | ListError;
}

/** The folder with tests, and the package in it. */
interface Where {
  readonly path: string;
  readonly directory: string;
  readonly module: { readonly path: string } | null;
}

/** The test files of the folder. */
interface ReadFiles {
  /** Of the package under test, and of the external one. */
  readonly inside: ParsedFiles;
  readonly outside: ParsedFiles;
  readonly unread: readonly ListError[];
}

export class TestPackages {
  private readonly host: Host;
  private readonly fileSet: FileSet;
  private readonly where: Where;
  private readonly context: BuildContext;
  private readonly coverage: Coverage | null;
  private known: ReadFiles | null = null;

  constructor(host: Host, fileSet: FileSet, context: BuildContext, where: Where, { cover }: TestRequest) {
    this.host = host;
    this.fileSet = fileSet;
    this.where = where;
    this.context = context;
    this.coverage =
      cover === null ? null : new Coverage(host, fileSet, cover, where.module?.path ?? where.path);
  }

  /** Read when the package itself has been: initialization follows the order in which files are read. */
  private get files(): ReadFiles {
    this.known ??= this.read();
    return this.known;
  }

  private read(): ReadFiles {
    const { host, fileSet, context, where } = this;
    const names = goFilesIn(host, where.directory).filter(isTestFile);
    const paths = names
      .filter((name) => matchesFileName(name, context))
      .map((name) => join(where.directory, name));
    const each = paths.map((path) => parseEach(host, fileSet, context, [path]));
    const parsed = each.filter((one) => "files" in one);
    const isOutside = ({ files }: ParsedFiles) => files.some(({ name }) => name.name.endsWith("_test"));
    return {
      inside: together(parsed.filter((one) => !isOutside(one))),
      outside: together(parsed.filter(isOutside)),
      unread: each.filter((one) => "error" in one),
    };
  }

  /** There is nothing to test. */
  get isEmpty(): boolean {
    return this.files.inside.files.length + this.files.outside.files.length === 0;
  }

  isTested(path: string): boolean {
    return path === this.where.path;
  }

  /** Whether the path is that of the package under test, or of the external tests. */
  has(path: string): boolean {
    return this.isTested(path) || path === this.where.path + externalSuffix;
  }

  isMain(path: string): boolean {
    return path === this.where.path + mainSuffix;
  }

  /** The package under test has files, of its own or for tests; where there are none at all, that is to be said. */
  hasPackage(): boolean {
    const own = goFilesIn(this.host, this.where.directory).some((name) => !isTestFile(name));
    return own || this.files.inside.files.length > 0 || this.isEmpty;
  }

  /** A package of the program as the tests see it: the one under test with its test files, counting if it is to count. */
  complete(parsed: ParsedPackage | ListError, path: string, directory: string): ParsedPackage | ListError {
    const hasMore = this.isTested(path) && this.files.inside.files.length > 0;
    const own = "error" in parsed ? none : parsed;
    if (path === "testing") markTestBinary(own.files);
    const whole = hasMore ? named(together([own, this.files.inside]), directory) : parsed;
    return "error" in whole ? whole : (this.coverage?.counted(path, directory, whole) ?? whole);
  }

  /** The package of the external tests of a package of that name; null if there are none. */
  external(name: string | null): Made | null {
    if (this.files.outside.files.length === 0) return null;
    const path = this.where.path + externalSuffix;
    const parsed = named(this.files.outside, this.where.directory);
    if ("error" in parsed || name === null || parsed.name === `${name}_test`) return { path, parsed };
    const file = baseOf(parsed.files[0].filename);
    return {
      path,
      parsed: { error: `found packages ${name} and ${parsed.name} (${file}) in ${this.where.directory}` },
    };
  }

  /** What is wrong with the files, and functions that have the names of tests and not their signatures. */
  problems(): { readonly pos: Pos; readonly message: string; readonly hasFullPath: boolean }[] {
    const { headerError } = together([this.files.inside, this.files.outside]);
    const errors = [
      ...this.files.unread.map(({ error }) => error),
      ...(headerError === null ? [] : [headerError]),
    ];
    const wrong = this.tested().flatMap(({ functions }) => functions.wrong.slice(0, 1));
    return [
      ...errors.map((message) => ({ pos: 0, message, hasFullPath: false })),
      ...wrong.map(({ decl, message }) => ({ pos: decl.pos, message, hasFullPath: true })),
    ];
  }

  /** The generated package. */
  main(): Made {
    const { path, directory, module } = this.where;
    const packages = this.tested().filter(({ functions }) => hasAny(functions));
    const cover = this.coverage?.registration(this.context) ?? { imports: [], statements: [] };
    const text = testMainText({ path, modulePath: module?.path ?? "", packages, cover });
    const host = { ...this.host, readFile: () => new TextEncoder().encode(text) };
    const parsed = parseEach(host, this.fileSet, null, [join(directory, "_testmain.go")]) as ParsedFiles;
    return { path: path + mainSuffix, parsed: { name: "main", ...parsed } };
  }

  private tested(): TestedPackage[] {
    const { path } = this.where;
    return [
      { path, alias: "_test", functions: testFunctions(this.files.inside.files) },
      { path: path + externalSuffix, alias: "_xtest", functions: testFunctions(this.files.outside.files) },
    ];
  }
}

const none: ParsedFiles = { files: [], diagnostics: [], headerError: null };

function together(parts: readonly ParsedFiles[]): ParsedFiles {
  return {
    files: parts.flatMap(({ files }) => files),
    diagnostics: parts.flatMap(({ diagnostics }): readonly Diagnostic[] => diagnostics),
    headerError: parts.find(({ headerError }) => headerError !== null)?.headerError ?? null,
  };
}
