// Cycles among declarations (specification: "Type declarations", "Constant declarations"): a type that consists of
// itself alone, or a constant or variable whose type depends on its value.
import type * as ast from "../syntax/nodes.ts";
import { invalidType } from "../types/basics.ts";
import { type Obj, TypeName } from "../types/objects.ts";
import type { Named, Type } from "../types/types.ts";
import { packagePrefix } from "../types/typestring.ts";
import { isGeneric, unalias } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";

/** What a message about a cycle needs to know of an object on it. */
export type CycleObject = Pick<Obj, "name" | "pos" | "pkg" | "kind" | "type">;

/** Whether the cycle of declarations that leads back to `obj` is allowed; reports it if not. */
export function validCycle(c: Checker, obj: Obj): boolean {
  const cycle = c.objPath.slice(c.objPath.indexOf(obj));
  let values = 0;
  let definitions = 0;
  for (const member of cycle) {
    if (member.kind === "const" || member.kind === "var") values++;
    else if (member.kind === "typename") {
      // Constraints may refer to the generic type that they are part of.
      if (c.env.inTypeParams && member.type !== null && isGeneric(member.type)) return true;
      if (member.type?.kind !== "alias") definitions++;
    }
  }
  // Cycles of constants and variables alone are found when the order of initialization is determined.
  if (values === cycle.length) return true;
  // Aliases alone would expand for ever.
  if (values === 0 && definitions > 0) return true;
  cycleError(c, cycle, firstInSource(cycle));
  return false;
}

/** Reports the cycle, telling it from its member number `start` on. */
export function cycleError(c: Checker, cycle: readonly CycleObject[], start: number): void {
  const name = (obj: CycleObject) =>
    obj.type?.kind === "named" && obj.type.typeArgs.length > 0
      ? c.typeString(obj.type)
      : packagePrefix(obj.pkg, (pkg) => c.qualify(pkg)) + obj.name;
  const first = cycle[start];
  const isType = first.kind === "typename";
  if (first.type?.kind === "alias") first.type.rhs = invalidType;
  const code = "InvalidDeclCycle";
  if (cycle.length === 1) {
    const what = isType ? "invalid recursive type" : "invalid cycle in declaration";
    c.error(first, code, `${what}: ${name(first)} refers to itself`);
    return;
  }
  const what = isType ? "invalid recursive type" : "invalid cycle in declaration of";
  const report = c.newError(code).add(first, `${what} ${name(first)}`);
  let from = first;
  for (let i = 1; i <= cycle.length; i++) {
    const to = cycle[(start + i) % cycle.length];
    report.add(from, `${name(from)} refers to ${name(to)}`);
    from = to;
  }
  report.report();
}

export function firstInSource(cycle: readonly CycleObject[]): number {
  let first = 0;
  cycle.forEach((obj, i) => {
    if (obj.pos < cycle[first].pos) first = i;
  });
  return first;
}

/**
 * Finds package-level types whose declarations name nothing but each other (`type A B; type B A`), before anything
 * else looks at them.
 */
export function directCycles(c: Checker): void {
  const done = new Set<TypeName>();
  for (const obj of c.objMap.keys()) if (obj.kind === "typename") directCycle(c, obj, done);
}

function directCycle(c: Checker, start: TypeName, done: Set<TypeName>): void {
  const path: TypeName[] = [];
  let current: TypeName | null = start;
  while (current !== null && !done.has(current)) {
    const at = path.indexOf(current);
    if (at >= 0) {
      current.type = invalidType;
      const cycle = path.slice(at);
      cycleError(c, cycle, firstInSource(cycle));
      break;
    }
    path.push(current);
    const rhs: ast.Expr | undefined = c.objMap.get(current)?.typeSpec?.type;
    const next: Obj | undefined = rhs?.kind === "Ident" ? c.pkg.scope.lookup(rhs.name) : undefined;
    current = next?.kind === "typename" ? next : null;
  }
  for (const obj of path) done.add(obj);
}

/**
 * Whether it is known yet what a type is: false for one that is still being declared, or has such a one as its
 * right-hand side, which is a cycle and is reported.
 */
export function isDeclared(c: Checker, type: Type): boolean {
  for (let next: Type | null = type; next !== null; ) {
    if (next.kind === "alias") {
      if (next.rhs === null && onPath(c, next.obj)) return false;
      next = next.rhs;
    } else {
      if (next.kind !== "named" || next.underlying !== null) return true;
      if (onPath(c, objectOf(c, next))) return false;
      next = next.rhs;
    }
  }
  return true;
}

/** Whether values of the type have a known size yet; reports a cycle if a declaration in progress is part of it. */
export function finiteSize(c: Checker, type: Type): boolean {
  const actual = unalias(type);
  switch (actual.kind) {
    case "named": {
      const known = c.finite.get(actual);
      if (known !== undefined) return known;
      const obj = objectOf(c, actual);
      if (onPath(c, obj)) return false;
      if (actual.rhs === null) return true;
      c.push(obj);
      const finite = finiteSize(c, actual.rhs);
      c.pop();
      c.finite.set(actual, finite);
      return finite;
    }
    case "array":
      return finiteSize(c, actual.elem);
    case "struct":
      return actual.fields.every((field) => finiteSize(c, field.type!));
    default:
      return true;
  }
}

/** Reports the cycle if a declaration in progress is that of `obj`. */
function onPath(c: Checker, obj: TypeName): boolean {
  const at = c.objPath.indexOf(obj);
  if (at < 0) return false;
  const cycle = c.objPath.slice(at);
  cycleError(c, cycle, firstInSource(cycle));
  return true;
}

/** The object that stands for a type on the path of declarations: an instance has one of its own. */
function objectOf(c: Checker, type: Named): TypeName {
  if (type.typeArgs.length === 0) return type.obj;
  let obj = c.instanceObjects.get(type);
  if (obj === undefined) {
    obj = new TypeName(type.instancePos, type.obj.pkg, type.obj.name, type);
    c.instanceObjects.set(type, obj);
  }
  return obj;
}
