// What `goes test -cover` and `-fuzz` add to packages: an array of counters for each file, and statements that count in it.
// The generated main package hands arrays and blocks to package testdeps, which reports, and looks for inputs that run more.
import { type FileSet, SourceFile } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { type BuildContext, isTestFile } from "./constraints.ts";
import { type Block, countBlocks } from "./coverblocks.ts";
import { countConditions } from "./coverconditions.ts";
import type { Host } from "./host.ts";
import { quote } from "./importpath.ts";
import { type ParsedFiles, type ParsedPackage, parseDirectory, parseEach } from "./packages.ts";
import { baseOf, join } from "./paths.ts";

export interface CoverRequest {
  readonly mode: "set" | "count" | "atomic";
  /** Whether all packages of the module count, tests too, to guide the search for inputs. */
  readonly guides: boolean;
  /** The packages that are reported on, whether the program has them or not; null if there is no report. */
  readonly packages: readonly { readonly directory: string; readonly path: string }[] | null;
  /** What reports say of them: " in ./...". */
  readonly within: string;
}

/** What is counted in one file. */
interface CountedFile {
  readonly isReported: boolean;
  /** As profiles name it: import path and file. */
  readonly name: string;
  /** The variable with the counters, those of blocks first; none if nothing can run. */
  readonly counters: string;
  /** A line of a profile without the count: `10.2,12.3 1`. */
  readonly blocks: readonly string[];
  /** How many operands of conditions count. */
  readonly operands: number;
}

export class Coverage {
  private readonly host: Host;
  private readonly fileSet: FileSet;
  private readonly request: CoverRequest;
  /** Path of the module that is tested. */
  private readonly module: string;
  /** By import path. */
  private readonly packages = new Map<string, readonly CountedFile[]>();

  constructor(host: Host, fileSet: FileSet, request: CoverRequest, module: string) {
    this.host = host;
    this.fileSet = fileSet;
    this.request = request;
    this.module = module;
  }

  /** The package, counting if it is one of those; syntax errors are reported first. */
  counted(path: string, directory: string, parsed: ParsedPackage): ParsedPackage {
    const { packages, guides } = this.request;
    const isMeant = packages?.some((pkg) => pkg.directory === directory) ?? false;
    const isGuide = guides && `${path}/`.startsWith(`${this.module}/`);
    if ((!isMeant && !isGuide) || parsed.diagnostics.length > 0) return parsed;
    const isReported = ({ filename }: ast.File) => isMeant && !isTestFile(filename);
    const files = parsed.files.filter((file) => isGuide || isReported(file));
    const counted = files.map((file, i) => this.countFile(path, file, `GoCover_${i}`, isReported(file)));
    this.packages.set(path, counted);
    const text = `package ${parsed.name}\n\n${counted.map(declaration).join("")}`;
    const added = this.parse(join(directory, "_cover_.go"), text);
    return { ...parsed, files: [...parsed.files, ...added.files] };
  }

  private parse(file: string, text: string): ParsedFiles {
    const host = { ...this.host, readFile: () => new TextEncoder().encode(text) };
    return parseEach(host, this.fileSet, null, [file]) as ParsedFiles;
  }

  /** The counters are in the order of the profile, which is known when the file has been divided. */
  private countFile(path: string, file: ast.File, counters: string, isReported: boolean): CountedFile {
    const source = this.fileSet.file(file.packagePos)!;
    const isSet = this.request.mode === "set";
    const indices: ast.BasicLit[] = [];
    const blocks = countBlocks(file, (pos) => counting(counters, pos, isSet, indices), source);
    const places = profiled(source, blocks);
    places.forEach(({ index }, at) => {
      indices[index].value = `${at}`;
    });
    let operands = 0;
    if (this.request.guides)
      countConditions(file, (pos) => countingOperand(counters, pos, blocks.length + operands++));
    const name = `${path}/${baseOf(file.filename)}`;
    return { isReported, name, counters, blocks: places.map(({ text }) => text), operands };
  }

  /** Imports of the generated main package, and statements of its init. */
  registration(context: BuildContext): { imports: string[]; statements: string[] } {
    const { mode, within, guides, packages } = this.request;
    const imports: string[] = [];
    const statements = packages === null ? [] : [`testdeps.Cover(${quote(mode)}, ${quote(within)})`];
    for (const [path, files] of this.filesByPath(context)) {
      if (files.some(({ counters }) => counters !== ""))
        imports.push(`_cover${imports.length} ${quote(path)}`);
      for (const { isReported, name, counters, blocks } of files) {
        const list = blocks.map(quote).join(", ");
        const variable = `_cover${imports.length - 1}.${counters}`;
        const array = counters === "" ? `make([]uint32, ${blocks.length})` : `${variable}[:${blocks.length}]`;
        if (isReported) statements.push(`testdeps.CoverFile(${quote(name)}, ${array}, []string{${list}})`);
        if (guides && counters !== "") statements.push(`testdeps.GuideFuzzing(${variable}[:])`);
      }
    }
    return { imports, statements };
  }

  /** In the order of import paths. */
  private filesByPath(context: BuildContext): (readonly [string, readonly CountedFile[]])[] {
    const others = (this.request.packages ?? []).filter(({ path }) => !this.packages.has(path));
    const unlinked = others.map(
      ({ path, directory }) => [path, this.unlinked(path, directory, context)] as const,
    );
    return [...this.packages, ...unlinked].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** A package that the program has not, so that nothing of it runs. */
  private unlinked(path: string, directory: string, context: BuildContext): CountedFile[] {
    const parsed = parseDirectory(this.host, this.fileSet, context, directory, path);
    return "error" in parsed ? [] : parsed.files.map((file) => this.countFile(path, file, "", true));
  }
}

/** `GoCover_0[3] = 1` or `GoCover_0[3]++`; the index is added to the list, to be filled in. */
function counting(counters: string, pos: number, isSet: boolean, indices: ast.BasicLit[]): ast.Stmt {
  const at = { pos, end: pos };
  const index: ast.BasicLit = { kind: "BasicLit", token: "INT", value: "0", ...at };
  indices.push(index);
  const x: ast.IndexExpr = {
    kind: "IndexExpr",
    x: { kind: "Ident", name: counters, ...at },
    lbrack: pos,
    indices: [index],
    rbrack: pos,
    ...at,
  };
  const one: ast.BasicLit = { kind: "BasicLit", token: "INT", value: "1", ...at };
  return isSet
    ? { kind: "AssignStmt", lhs: [x], op: "=", opPos: pos, rhs: [one], ...at }
    : { kind: "IncDecStmt", x, opPos: pos, op: "++", ...at };
}

/** The variable, and the function that counts operands. */
function declaration({ counters, blocks, operands }: CountedFile): string {
  const variable = `var ${counters} [${blocks.length + operands}]uint32\n`;
  return operands === 0
    ? variable
    : `${variable}func ${counters}_at(i int) uint32 { ${counters}[i]++; return ${counters}[i] }\n`;
}

/** `GoCover_0_at(7) != 0`, which is true. */
function countingOperand(counters: string, pos: number, index: number): ast.Expr {
  const at = { pos, end: pos };
  const literal = (value: number): ast.BasicLit => ({
    kind: "BasicLit",
    token: "INT",
    value: `${value}`,
    ...at,
  });
  const call: ast.CallExpr = {
    kind: "CallExpr",
    fun: { kind: "Ident", name: `${counters}_at`, ...at },
    lparen: pos,
    args: [literal(index)],
    ellipsis: 0,
    rparen: pos,
    ...at,
  };
  return { kind: "BinaryExpr", x: call, op: "!=", opPos: pos, y: literal(0), ...at };
}

/** A block in the form of profiles, and its index among those of the file. */
interface Profiled {
  readonly text: string;
  readonly index: number;
}

/** In the order of profiles; places are those of the file, whatever `//line` says, and no two blocks have the same. */
function profiled(source: SourceFile, blocks: readonly Block[]): Profiled[] {
  const file = new SourceFile(source.name, source.text, source.base);
  const seen = new Set<string>();
  const places = blocks.map(({ start, end, statements }, index) => {
    const [from, to] = [start, end].map((offset) => file.position(file.pos(offset)));
    let { column } = to;
    const place = () => `${from.line}.${from.column},${to.line}.${column}`;
    while (seen.has(place())) column++;
    seen.add(place());
    return { text: `${place()} ${statements}`, index, keys: [from.line, to.line, from.column, column] };
  });
  const order = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((key, i) => key !== b[i]);
    return at < 0 ? 0 : a[at] - b[at];
  };
  return places.sort((a, b) => order(a.keys, b.keys));
}

/** The lines of a profile of a package that no test runs: all of its blocks with the count 0. */
export function uncounted(fileSet: FileSet, path: string, files: readonly ast.File[]): string[] {
  return files.flatMap((file) => {
    const source = fileSet.file(file.packagePos)!;
    const blocks = countBlocks(file, (pos) => counting("_", pos, true, []), source);
    return profiled(source, blocks).map(({ text }) => `${path}/${baseOf(file.filename)}:${text} 0`);
  });
}
