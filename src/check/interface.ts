// Interface types (specification: "Interface types").
import type * as ast from "../syntax/nodes.ts";
import { identical } from "../types/identical.ts";
import { typeSetOf } from "../types/lazy.ts";
import { compareIds } from "../types/names.ts";
import { Func, type TypeName, Var } from "../types/objects.ts";
import { InterfaceT, type Type } from "../types/types.ts";
import { isMethodSet, type TypeSetErrors } from "../types/typeset.ts";
import { asNamed, isValid, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { tooManyTerms, unionType } from "./union.ts";

/** `def` is the type whose declaration the interface is the right-hand side of. */
export function interfaceType(c: Checker, e: ast.InterfaceType, def: TypeName | null): InterfaceT {
  const type = new InterfaceT();
  type.errors = c.interfaceErrors;
  c.interfaces.push({ e, type });
  for (const field of e.methods) {
    if (field.names.length === 0) {
      type.embeddeds.push(unionType(c, field.type));
      type.embedPositions.push(field.type.pos);
      continue;
    }
    for (const name of field.names) addMethod(c, type, name, field.type, def);
  }
  type.complete = true;
  if (type.methods.length === 0 && type.embeddeds.length === 0) {
    type.typeSet = { methods: [], terms: null, comparable: false };
    return type;
  }
  type.methods.sort(compareIds);
  c.later(() => typeSetOf(type));
  return type;
}

function addMethod(c: Checker, type: InterfaceT, id: ast.Ident, e: ast.Expr, def: TypeName | null): void {
  if (id.name === "_") {
    c.error(id, "BlankIfaceMethod", "methods must have a unique non-blank name");
    return;
  }
  const sig = c.rules.typ(c, e);
  if (sig.kind !== "signature") return;
  const receiver = new Var(id.pos, c.pkg, "", asNamed(def?.type ?? null) ?? type);
  receiver.isReceiver = true;
  sig.recv = receiver;
  const method = new Func(id.pos, c.pkg, id.name, sig);
  c.recordDef(id, method);
  type.methods.push(method);
}

/** Reports what is found wrong while a type set is computed, which may be at any time until the run is over. */
export class InterfaceErrors implements TypeSetErrors {
  /** null once the run is over: types outlive the checker and must not keep it, and all syntax trees, in memory. */
  private checker: Checker | null;

  constructor(c: Checker) {
    this.checker = c;
  }

  finish(): void {
    this.checker = null;
  }

  duplicateMethod(pos: number, method: Func, otherPos: number): void {
    this.checker
      ?.newError("DuplicateDecl")
      .add(pos, `duplicate method ${method.name}`)
      .add(otherPos, `other declaration of method ${method.name}`)
      .report();
  }

  sameMethod(pos: number, method: Func, otherPos: number, other: Func): void {
    const c = this.checker;
    // The methods' types may not be complete yet.
    c?.later(() => {
      const allowed = c.allowVersion("go1.14") || pos === 0;
      if (!allowed || !identical(method.type!, other.type!)) this.duplicateMethod(pos, method, otherPos);
    });
  }

  tooManyTerms(pos: number): void {
    this.checker?.error(pos, "InvalidUnion", tooManyTerms);
  }

  mayEmbed(pos: number, element: Type): boolean {
    const c = this.checker;
    if (c === null) return true;
    const { kind } = under(element);
    if (kind === "interface" && !isImportedConstraint(c, element)) return true;
    let what = "non-interface type";
    if (kind === "union") what = "interface element";
    else if (kind === "interface") what = "constraint interface";
    return c.requireVersion(pos, "go1.18", `embedding ${what} ${c.typeString(element)}`);
  }
}

/** A constraint interface declared in another package; local ones are reported where they are declared. */
export function isImportedConstraint(c: Checker, type: Type): boolean {
  const named = asNamed(type);
  if (named === null || named.obj.pkg === c.pkg || named.obj.pkg === null || !isValid(named)) return false;
  const underlying = under(named);
  return underlying.kind === "interface" && !isMethodSet(typeSetOf(underlying));
}
