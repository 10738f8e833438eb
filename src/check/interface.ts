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
  type.errors = typeSetErrors(c);
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
  const sig = c.rules.typ(e);
  if (sig.kind !== "signature") return;
  const receiver = new Var(id.pos, c.pkg, "", asNamed(def?.type ?? null) ?? type);
  receiver.isReceiver = true;
  sig.recv = receiver;
  const method = new Func(id.pos, c.pkg, id.name, sig);
  c.recordDef(id, method);
  type.methods.push(method);
}

/** Reports what is found wrong while the type set is computed, which may be at any time. */
function typeSetErrors(c: Checker): TypeSetErrors {
  const duplicate = (pos: number, method: Func, otherPos: number) =>
    c
      .newError("DuplicateDecl")
      .add(pos, `duplicate method ${method.name}`)
      .add(otherPos, `other declaration of method ${method.name}`)
      .report();
  return {
    duplicateMethod: duplicate,
    sameMethod(pos, method, otherPos, other) {
      // The methods' types may not be complete yet.
      c.later(() => {
        const allowed = c.allowVersion("go1.14") || pos === 0;
        if (!allowed || !identical(method.type!, other.type!)) duplicate(pos, method, otherPos);
      });
    },
    tooManyTerms(pos) {
      c.error(pos, "InvalidUnion", tooManyTerms);
    },
    mayEmbed(pos, element) {
      const underlying = under(element);
      const text = c.typeString(element);
      if (underlying.kind === "union")
        return c.requireVersion(pos, "go1.18", `embedding interface element ${text}`);
      if (underlying.kind !== "interface") {
        return c.requireVersion(pos, "go1.18", `embedding non-interface type ${text}`);
      }
      if (!isImportedConstraint(c, element)) return true;
      return c.requireVersion(pos, "go1.18", `embedding constraint interface ${text}`);
    },
  };
}

/** A constraint interface declared in another package; local ones are reported where they are declared. */
export function isImportedConstraint(c: Checker, type: Type): boolean {
  const named = asNamed(type);
  if (named === null || named.obj.pkg === c.pkg || named.obj.pkg === null || !isValid(named)) return false;
  const underlying = under(named);
  return underlying.kind === "interface" && !isMethodSet(typeSetOf(underlying));
}
