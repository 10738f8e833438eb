// The table of functions beside a source map: which Go function a position is in, under the name that Go's runtime gives
// it, and where `//line` directives move positions. Traces and runtime.Caller read it, where programs run from a map. Method
// expressions are functions, too, if they are not called where they stand.
import type { Analysis } from "../analyze/analysis.ts";
import { onlyBranch } from "../core/branches.ts";
import type { CheckedPackage, Program } from "../load/program.ts";
import type { SourceFile } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import { walk } from "../syntax/walk.ts";
import type { Type } from "../types/types.ts";
import { asNamed, deref, under } from "../types/underlying.ts";

/** Where a function begins and ends (lines from 1, columns from 0, as in source maps), and its name. */
export type FunctionRow = [
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  name: string,
  /** A method expression, whose function only passes on what it is given. */
  isMethod?: true,
];
/** From where on a directive counts, and the file, line and column that it gives to this place. */
export type LineRow = [line: number, column: number, file: string, newLine: number];

export interface SourceFunctions {
  /** Outer functions before those inside them. */
  readonly functions: FunctionRow[];
  readonly lines: LineRow[];
  /** The function that initializes package variables. */
  readonly initializers: string;
}

/** By name of the source file. */
export type FunctionTable = Record<string, SourceFunctions>;

/** Of the functions that the program has. */
export function functionTable(
  { packages, fileSet }: Pick<Program, "packages" | "fileSet">,
  { functions }: Pick<Analysis, "functions">,
): FunctionTable {
  const table: FunctionTable = {};
  for (const pkg of packages) {
    const names = new Names(pkg, new Set(functions.get(pkg)?.map(({ decl }) => decl)));
    for (const tree of pkg.files) {
      const file = fileSet.file(tree.packagePos);
      if (file !== undefined) table[file.name] = names.of(tree, file);
    }
  }
  return table;
}

function linesOf(file: SourceFile): LineRow[] {
  return file.lineDirectives.map(({ offset, filename, line }) => {
    const at = file.location(file.pos(offset));
    return [at.line, at.column, filename, line];
  });
}

/** Where function literals are counted: those of a function, or those in the initializers of a package. */
interface Scope {
  readonly name: string;
  /** What is between the name and the number of a literal. */
  readonly separator: string;
  literals: number;
  ranges: number;
}

class Names {
  private readonly pkg: CheckedPackage;
  private readonly prefix: string;
  private readonly initializers: Scope;
  private inits = 0;
  private rows: FunctionRow[] = [];
  private readonly program: ReadonlySet<ast.FuncDecl>;

  constructor(pkg: CheckedPackage, program: ReadonlySet<ast.FuncDecl>) {
    this.pkg = pkg;
    this.program = program;
    this.prefix = prefixOf(pkg);
    this.initializers = scope(`${this.prefix}.init`, ".func");
  }

  of(tree: ast.File, file: SourceFile): SourceFunctions {
    this.rows = [];
    for (const decl of tree.decls) {
      if (decl.kind !== "FuncDecl") this.inside(decl, this.initializers, file);
      else if (decl.hasBody) this.function(decl, this.declared(decl), file);
    }
    return { functions: this.rows, lines: linesOf(file), initializers: this.initializers.name };
  }

  private function(decl: ast.FuncDecl, name: string, file: SourceFile): void {
    if (!this.program.has(decl)) return;
    this.add(decl, name, file);
    this.inside(decl.body!, scope(name, ".func"), file);
  }

  private add(node: ast.Node, name: string, file: SourceFile, isMethod?: true): void {
    const [from, to] = [file.location(node.pos), file.location(node.end)];
    const row = [from.line, from.column, to.line, to.column, name] as const;
    this.rows.push(isMethod ? [...row, isMethod] : [...row]);
  }

  private declared(decl: ast.FuncDecl): string {
    const generic = decl.type.typeParams === null ? "" : "[...]";
    if (decl.recv !== null)
      return `${this.prefix}.${receiver(decl.recv[0].type)}.${decl.name.name}${generic}`;
    return `${this.prefix}.${decl.name.name}${decl.name.name === "init" ? `.${this.inits++}` : generic}`;
  }

  /** Names the literals and the bodies of ranges over functions inside a node. */
  private inside(root: ast.Node, outer: Scope, file: SourceFile): void {
    const deferred = new Set<ast.Node>();
    const called = new Set<ast.Node>();
    const functions = new Set<ast.Node>();
    walk(root, (node) => {
      if (node.kind === "DeferStmt" || node.kind === "GoStmt") deferred.add(node.call);
      if (node.kind === "CallExpr") {
        const fun = unparen(node.fun);
        functions.add(fun);
        if (!deferred.has(node)) called.add(fun);
      }
      if (node.kind === "SelectorExpr" && !functions.has(node)) this.methodExpression(node, file);
      if (node.kind === "FuncLit") {
        const name = `${outer.name}${outer.separator}${++outer.literals}`;
        this.add(node, name, file);
        // gc inlines a literal that is called where it stands; those inside are then named anew.
        const isInlined = called.has(node) && !keepsFrame(node.body);
        this.inside(node.body, scope(name, isInlined ? ".func" : "."), file);
        return false;
      }
      const only = node.kind === "IfStmt" ? onlyBranch(this.pkg.info, node) : undefined;
      if (node.kind === "IfStmt" && only !== undefined) {
        for (const part of [node.init, only]) if (part !== null) this.inside(part, outer, file);
        return false;
      }
      if (node.kind === "RangeStmt" && this.isOverFunction(node)) {
        this.inside(node.x, outer, file);
        const name = `${outer.name}-range${++outer.ranges}`;
        this.add(node.body, name, file);
        this.inside(node.body, scope(name, ".func"), file);
        return false;
      }
    });
  }

  private methodExpression(e: ast.SelectorExpr, file: SourceFile): void {
    const selection = this.pkg.info.selections.get(e);
    const name = selection?.kind === "methodexpr" ? methodName(selection.recv, e.sel.name) : null;
    if (name !== null) this.add(e, name, file, true);
  }

  private isOverFunction(s: ast.RangeStmt): boolean {
    const type = this.pkg.info.types.get(s.x)?.type;
    return type !== undefined && under(type).kind === "signature";
  }
}

function prefixOf({ path, name }: Pick<CheckedPackage, "path" | "name">): string {
  if (name === "main") return "main";
  // The linker takes a dot in the last element for the end of the path.
  return path.replace(/[^/]*$/, (last) => last.replaceAll(".", "%2e"));
}

/** The function of a method expression; null for types without a name. */
function methodName(recv: Type, method: string): string | null {
  const { type, isPointer } = deref(recv);
  const named = asNamed(type);
  if (named === null) return null;
  const { pkg, name } = named.obj;
  const own = named.typeArgs.length > 0 ? `${name}[...]` : name;
  return `${pkg === null ? "go:builtin" : prefixOf(pkg)}.${isPointer ? `(*${own})` : own}.${method}`;
}

function scope(name: string, separator: string): Scope {
  return { name, separator, literals: 0, ranges: 0 };
}

/** `T`, `(*T)`, `(*T[...])`. */
function receiver(type: ast.Expr): string {
  const written = unparen(type);
  if (written.kind === "StarExpr") return `(*${receiver(written.x)})`;
  if (written.kind === "IndexExpr") return `${receiver(written.x)}[...]`;
  return written.kind === "Ident" ? written.name : "_";
}

/** gc does not inline functions that defer, recover, or start goroutines. */
function keepsFrame(body: ast.BlockStmt): boolean {
  let found = false;
  walk(body, (node) => {
    if (node.kind === "FuncLit") return false;
    if (node.kind === "CallExpr" && node.fun.kind === "Ident" && node.fun.name === "recover") found = true;
    if (node.kind === "DeferStmt" || node.kind === "GoStmt" || node.kind === "SelectStmt") found = true;
    return !found;
  });
  return found;
}
