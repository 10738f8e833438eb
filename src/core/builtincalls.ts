// Calls of predeclared functions and of package unsafe (specification: "Built-in functions", "Package unsafe").
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import { alignOf, offsetsOf, sizeOf } from "../types/sizes.ts";
import type { Type } from "../types/types.ts";
import { emptyInterface } from "../types/universe.ts";
import { type BuiltinKind, isBuiltinKind } from "./builtins.ts";
import { converted, own, stored } from "./conversions.ts";
import type { Elaborator } from "./elaborator.ts";
import type * as core from "./nodes.ts";
import { resultsOf, spreadOf } from "./spread.ts";

/** `isLater`: the call is made later, so that its operands are kept. */
export function builtinCall(c: Elaborator, e: ast.CallExpr, fun: ast.Expr, isLater: boolean): core.Expr {
  const name = fun.kind === "SelectorExpr" ? `unsafe.${fun.sel.name}` : (fun as ast.Ident).name;
  const base = { source: e, pos: e.pos, type: c.typeOf(e) };
  const size = sizeConstant(c, e, name);
  if (size !== null) {
    const value = { kind: "int" as const, value: BigInt(size) };
    return { kind: "Constant", value, written: { kind: "other" }, lead: null, ...base };
  }
  if (!isBuiltinKind(name)) return { kind: "BadExpr", what: `the function ${name}`, ...base };
  if (name === "recover") c.frame.recovers = true;
  const spread = spreadOf(c, e.args);
  const values =
    spread === null ? e.args.filter((arg) => !c.isType(arg)).map((arg) => c.expr(arg)) : resultsOf(c, spread);
  const args = argumentsOf(c, name, base.type, values, e.ellipsis !== 0);
  return {
    kind: "Builtin",
    builtin: name,
    args: isLater ? args.map((x) => own(c, x)) : args,
    hasEllipsis: e.ellipsis !== 0,
    spread,
    namePos: fun.pos,
    ...base,
  };
}

/** The arguments with the types that the function gives them. */
function argumentsOf(
  c: Elaborator,
  name: BuiltinKind,
  type: Type,
  values: core.Expr[],
  hasEllipsis: boolean,
): core.Expr[] {
  const any = () => c.table.canonical(emptyInterface);
  const [first, ...rest] = values;
  switch (name) {
    case "append": {
      const slice = c.under(type);
      if (slice.kind !== "slice") return values;
      const elem = c.table.canonical(slice.elem);
      const added = hasEllipsis
        ? rest.map((x) => (x.kind === "Nil" ? converted(c, x, type) : x))
        : rest.map((x) => stored(c, x, elem));
      return [converted(c, first, type), ...added];
    }
    case "delete": {
      const map = c.under(first.type);
      return map.kind === "map" ? [first, converted(c, rest[0], c.table.canonical(map.key))] : values;
    }
    case "max":
    case "min":
      return values.map((x) => converted(c, x, type));
    case "new": {
      const pointer = c.under(type);
      return pointer.kind === "pointer"
        ? values.map((x) => stored(c, x, c.table.canonical(pointer.elem)))
        : values;
    }
    case "panic":
      return values.map((x) => stored(c, x, any()));
    default:
      return values;
  }
}

/** Sizes and offsets of types that are known only now, those of type parameters. */
function sizeConstant(c: Elaborator, e: ast.CallExpr, name: string): number | null {
  switch (name) {
    case "unsafe.Alignof":
      return alignOf(c.typeOf(e.args[0]));
    case "unsafe.Sizeof":
      return sizeOf(c.typeOf(e.args[0]));
    case "unsafe.Offsetof":
      return offsetOf(c, unparen(e.args[0]));
    default:
      return null;
  }
}

function offsetOf(c: Elaborator, e: ast.Expr): number {
  const selection = e.kind === "SelectorExpr" ? c.info.selections.get(e) : undefined;
  if (selection === undefined) return 0;
  let type = c.under(c.types.of(selection.recv));
  if (type.kind === "pointer") type = c.under(type.elem);
  let offset = 0;
  for (const i of selection.index) {
    if (type.kind !== "struct") break;
    offset += offsetsOf(type.fields)[i];
    type = c.under(type.fields[i].type!);
  }
  return offset;
}
