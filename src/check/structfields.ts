// Keyed elements of struct literals (specification: "Composite literals"): a key selects a field of the struct or,
// since Go 1.27, one that is promoted from embedded structs. No field may be set twice, as part of another either.
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { lookupFieldOrMethod } from "../types/lookup.ts";
import type { Var } from "../types/objects.ts";
import type { StructT, Type } from "../types/types.ts";
import { deref, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { instantiateFor } from "./expressions.ts";
import { Operand } from "./operand.ts";
import { lookupError } from "./selector.ts";

export const mixture = "mixture of field:value and value elements in struct literal";

/** The fields that keys have set, as a tree along the paths through embedded fields. */
interface SetFields {
  name: string;
  /** By index in the struct; none for a field that is set itself. */
  parts: Map<number, SetFields>;
}

/** Checks the elements of a literal of the type `base` with the structure `struct`. */
export function keyedFields(c: Checker, elts: ast.Expr[], struct: StructT, base: Type): void {
  const all: SetFields = { name: "", parts: new Map() };
  for (const kv of elts) {
    if (kv.kind !== "KeyValueExpr") {
      c.error(kv, "MixedStructLit", mixture);
      continue;
    }
    const { key, value } = kv;
    const selected = key.kind === "Ident" ? fieldOf(c, key, struct, base) : null;
    const x = new Operand();
    c.rules.genericExpr(c, x, value);
    if (selected !== null) instantiateFor(c, x, selected.field.type, "struct literal");
    if (key.kind !== "Ident") {
      c.error(kv, "InvalidLitField", `invalid field name ${exprString(key)} in struct literal`);
    } else if (selected !== null) {
      setField(c, kv, selected.path, all);
      c.rules.assignment(c, x, selected.field.type, "struct literal");
    }
  }
}

/** The field that a key selects, with the fields on the way to it; null after an error. */
function fieldOf(
  c: Checker,
  key: ast.Ident,
  struct: StructT,
  base: Type,
): { field: Var; path: Step[] } | null {
  const { name } = key;
  const { obj, index, indirect } = lookupFieldOrMethod(struct, true, c.pkg, name);
  if (obj === null) {
    const similar = index === null ? lookupFieldOrMethod(struct, true, c.pkg, name, true).obj : null;
    c.error(key, "MissingLitField", lookupError(c, base, name, similar, true));
    return null;
  }
  if (obj.kind === "func") {
    c.error(key, "MissingLitField", `${name} is not a field`);
    return null;
  }
  c.recordUse(key, obj);
  const path = stepsTo(struct, index!);
  if (path.length > 1) {
    const selector = path.map((step) => step.field.name).join(".");
    const feature = `use of promoted field ${selector} in struct literal of type ${c.typeString(base)}`;
    if (!c.requireVersion(key, "go1.27", feature)) return null;
  }
  if (indirect) {
    c.error(key, "InvalidLitField", `invalid implicit pointer indirection to reach ${name}`);
    return null;
  }
  return { field: obj, path };
}

interface Step {
  field: Var;
  index: number;
}

/** The fields along a path of indices. */
function stepsTo(struct: StructT, path: readonly number[]): Step[] {
  let type: Type = struct;
  return path.map((index) => {
    const field = (under(deref(type).type) as StructT).fields[index];
    type = field.type!;
    return { field, index };
  });
}

/** Notes that the field at the end of `path` is set; reports one that is set already, in part or as part of another. */
function setField(c: Checker, kv: ast.KeyValueExpr, path: readonly Step[], all: SetFields): void {
  const { name } = path[path.length - 1].field;
  const report = (message: string) => {
    c.error(kv, "DuplicateLitField", message);
  };
  let fields = all;
  for (const [i, { field, index }] of path.entries()) {
    let part = fields.parts.get(index);
    const isLast = i === path.length - 1;
    if (part !== undefined && (isLast || part.parts.size === 0)) {
      if (!isLast) report(`cannot specify promoted field ${name} and enclosing embedded field ${field.name}`);
      else if (part.parts.size === 0) report(`duplicate field name ${name} in struct literal`);
      else report(`cannot specify embedded field ${name} and enclosed promoted field ${firstSet(part)}`);
      return;
    }
    if (part === undefined) fields.parts.set(index, (part = { name: field.name, parts: new Map() }));
    fields = part;
  }
}

/** The name of the first field, in order of declaration, that is set below. */
function firstSet(fields: SetFields): string {
  while (fields.parts.size > 0) fields = fields.parts.get(Math.min(...fields.parts.keys()))!;
  return fields.name;
}
