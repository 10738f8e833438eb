// The state of elaborating one function: what the checker knows of its package, the concrete types of its type
// parameters, and the table of rules through which the files of this layer reach each other.
import type { SourceFile } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Info } from "../types/info.ts";
import type { Func, Obj, Var } from "../types/objects.ts";
import { emptyTuple, type Type } from "../types/types.ts";
import type * as core from "./nodes.ts";
import type { Substitution, TypeTable } from "./typetable.ts";

/** The mutually recursive rules; each is implemented by a function of the same name, see elaborate.ts. */
export interface Rules {
  expr(c: Elaborator, e: ast.Expr): core.Expr;
  funcLit(c: Elaborator, e: ast.FuncLit): core.FuncLit;
  stmt(c: Elaborator, s: ast.Stmt): core.Stmt;
}

/** The generic function that does what a function of the library does that takes an interface first; null without one. */
export type GenericForm = (func: Func) => Func | null;

/** What is found out about the function at hand while its body is elaborated. */
export class FunctionFrame {
  readonly results: readonly Type[];
  readonly defers: core.Defer[] = [];
  readonly gotos: core.Branch[] = [];
  recovers = false;

  constructor(results: readonly Type[]) {
    this.results = results;
  }
}

export class Elaborator {
  readonly info: Info;
  readonly types: Substitution;
  readonly table: TypeTable;
  readonly genericForm: GenericForm;
  readonly file: SourceFile | undefined;
  frame: FunctionFrame = new FunctionFrame([]);
  private readonly rules: Rules;

  constructor(
    info: Info,
    types: Substitution,
    table: TypeTable,
    genericForm: GenericForm,
    file: SourceFile | undefined,
    rules: Rules,
  ) {
    this.info = info;
    this.types = types;
    this.table = table;
    this.genericForm = genericForm;
    this.file = file;
    this.rules = rules;
  }

  /** The concrete type of an expression; that of the value for a comma-ok form. */
  typeOf(e: ast.Expr): Type {
    const known = this.info.types.get(e);
    if (known !== undefined) {
      const { type } = known;
      if (known.mode === "novalue") return this.table.canonical(emptyTuple);
      const isCommaOk = type.kind === "tuple" && unparen(e).kind !== "CallExpr";
      return this.types.of(isCommaOk ? type.vars[0].type! : type);
    }
    const obj = e.kind === "Ident" ? this.object(e) : null;
    if (obj?.type == null) throw new Error(`no type of ${e.kind} at ${e.pos}`);
    return this.types.of(obj.type);
  }

  under(type: Type): Type {
    return this.table.under(type);
  }

  typeOfVariable(v: Var): Type {
    return this.types.of(v.type!);
  }

  object(id: ast.Ident): Obj | null {
    return this.info.uses.get(id) ?? this.info.defs.get(id) ?? null;
  }

  isType(e: ast.Expr): boolean {
    return this.info.types.get(e)?.mode === "type";
  }

  isNil(e: ast.Expr): boolean {
    return this.info.types.get(e)?.mode === "nil";
  }

  /** Index of the source line that holds the position. */
  line(pos: number): number {
    return this.file === undefined ? 0 : this.file.lineIndex(this.file.offset(pos));
  }

  expr(e: ast.Expr): core.Expr {
    return this.rules.expr(this, e);
  }

  funcLit(e: ast.FuncLit): core.FuncLit {
    return this.rules.funcLit(this, e);
  }

  stmt(s: ast.Stmt): core.Stmt {
    return this.rules.stmt(this, s);
  }
}
