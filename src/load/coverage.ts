// What `goes test -cover` adds to packages: an array of counters for each file, and statements that count in it. The
// generated main package hands arrays and blocks to package testdeps, which reports.
import { type FileSet, SourceFile } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { type BuildContext, isTestFile } from "./constraints.ts";
import { type Block, countBlocks } from "./coverblocks.ts";
import type { Host } from "./host.ts";
import { quote } from "./importpath.ts";
import { type ParsedFiles, type ParsedPackage, parseDirectory, parseEach } from "./packages.ts";
import { baseOf, join } from "./paths.ts";

export interface CoverRequest {
  readonly mode: "set" | "count" | "atomic";
  /** The packages whose statements are counted, whether the program has them or not. */
  readonly packages: readonly { readonly directory: string; readonly path: string }[];
  /** What reports say of them: " in ./...". */
  readonly within: string;
}

/** What is counted in one file. */
interface CountedFile {
  /** As profiles name it: import path and file. */
  readonly name: string;
  /** The variable with the counters; none if nothing can run. */
  readonly counters: string;
  /** A line of a profile without the count: `10.2,12.3 1`. */
  readonly blocks: readonly string[];
}

export class Coverage {
  private readonly host: Host;
  private readonly fileSet: FileSet;
  private readonly request: CoverRequest;
  /** By import path. */
  private readonly packages = new Map<string, readonly CountedFile[]>();

  constructor(host: Host, fileSet: FileSet, request: CoverRequest) {
    this.host = host;
    this.fileSet = fileSet;
    this.request = request;
  }

  /** The package, counting if it is one of those; syntax errors are reported first. */
  counted(path: string, directory: string, parsed: ParsedPackage): ParsedPackage {
    const isMeant = this.request.packages.some((pkg) => pkg.directory === directory);
    if (!isMeant || parsed.diagnostics.length > 0) return parsed;
    const files = parsed.files.filter(({ filename }) => !isTestFile(filename));
    const counted = files.map((file, i) => this.countFile(path, file, `GoCover_${i}`));
    this.packages.set(path, counted);
    const variables = counted.map(({ counters, blocks }) => `var ${counters} [${blocks.length}]uint32\n`);
    const text = `package ${parsed.name}\n\n${variables.join("")}`;
    const added = this.parse(join(directory, "_cover_.go"), text);
    return { ...parsed, files: [...parsed.files, ...added.files] };
  }

  private parse(file: string, text: string): ParsedFiles {
    const host = { ...this.host, readFile: () => new TextEncoder().encode(text) };
    return parseEach(host, this.fileSet, null, [file]) as ParsedFiles;
  }

  /** The counters are in the order of the profile, which is known when the file has been divided. */
  private countFile(path: string, file: ast.File, counters: string): CountedFile {
    const source = this.fileSet.file(file.packagePos)!;
    const isSet = this.request.mode === "set";
    const indices: ast.BasicLit[] = [];
    const blocks = countBlocks(file, (pos) => counting(counters, pos, isSet, indices), source);
    const places = profiled(source, blocks);
    places.forEach(({ index }, at) => {
      indices[index].value = `${at}`;
    });
    return { name: `${path}/${baseOf(file.filename)}`, counters, blocks: places.map(({ text }) => text) };
  }

  /** Imports of the generated main package, and statements of its init. */
  registration(context: BuildContext): { imports: string[]; statements: string[] } {
    const { mode, within, packages } = this.request;
    const imports: string[] = [];
    const statements = [`testdeps.Cover(${quote(mode)}, ${quote(within)})`];
    for (const { path, directory } of packages.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      const linked = this.packages.get(path);
      if (linked !== undefined && linked.length > 0) imports.push(`_cover${imports.length} ${quote(path)}`);
      for (const { name, counters, blocks } of linked ?? this.unlinked(path, directory, context)) {
        const list = blocks.map(quote).join(", ");
        const array =
          counters === "" ? `make([]uint32, ${blocks.length})` : `_cover${imports.length - 1}.${counters}[:]`;
        statements.push(`testdeps.CoverFile(${quote(name)}, ${array}, []string{${list}})`);
      }
    }
    return { imports, statements };
  }

  /** A package that the program has not, so that nothing of it runs. */
  private unlinked(path: string, directory: string, context: BuildContext): CountedFile[] {
    const parsed = parseDirectory(this.host, this.fileSet, context, directory, path);
    return "error" in parsed ? [] : parsed.files.map((file) => this.countFile(path, file, ""));
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
