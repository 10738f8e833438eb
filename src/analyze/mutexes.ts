// Mutexes that nobody ever waits for. Goroutines switch only where one blocks, so a lock is free if nothing blocks
// between Lock and Unlock. Mutexes are told apart by the variable or struct field that holds them.
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Selection } from "../types/info.ts";
import type { Func, Var } from "../types/objects.ts";
import type { Type } from "../types/types.ts";
import { deref } from "../types/underlying.ts";
import { Effect } from "./effects.ts";
import { selectionPath } from "./selections.ts";
import type { Tracer } from "./trace.ts";

/** A statement in the list that holds it. */
export interface Place {
  readonly list: readonly ast.Stmt[];
  readonly index: number;
}

/** The code between a Lock and its Unlock. */
interface Section {
  readonly frame: Effect;
  readonly from: number;
  readonly to: number;
}

/** Mutexes that are not told apart. */
interface Group {
  /** Blocks if Lock may have to wait. */
  readonly contended: Effect;
  readonly sections: Section[];
  /** Some Lock has no Unlock that is certain to follow. */
  isOpen: boolean;
}

const unlockOf: Readonly<Record<string, string>> = { Lock: "Unlock", RLock: "RUnlock" };

export class Mutexes {
  private readonly groups = new Map<Var | string, Group>();
  /** Locks are taken where the analysis does not see of which mutex. */
  isHidden = false;
  /** Pointers to mutexes are about, so that any two may be the same. */
  private isAliased = false;

  /** Whether `func` is Lock or RLock of a mutex. */
  static isLock(func: Func): boolean {
    return isMutexMethod(func) && func.name in unlockOf;
  }

  /** The effect that decides whether this call of Lock waits. */
  lock(t: Tracer, call: ast.CallExpr, selection: Selection): Effect {
    const group = this.group(t, keyOf(t, (unparen(call.fun) as ast.SelectorExpr).x, selection));
    const section = sectionOf(t, call, selection.obj.name);
    if (section === null) group.isOpen = true;
    else group.sections.push(section);
    return group.contended;
  }

  /** Lock is used in other ways than by calling it. */
  useElsewhere(func: Func): void {
    if (isMutexMethod(func)) this.isHidden = true;
  }

  /** The address of something of type `type` is taken. */
  takeAddress(type: Type): void {
    if (isMutex(type)) this.isAliased = true;
  }

  /** The groups whose locks must wait, given the sites that block so far, each with the site that is to blame. */
  contended(sites: readonly Effect[]): { effect: Effect; cause: Effect | null }[] {
    const free = [...this.groups.values()].filter(({ contended }) => !contended.blocks);
    const entries = free.map((group) => ({ group, blame: this.blame(group, sites) }));
    const found = entries.find(({ blame }) => blame !== undefined);
    const all = this.isHidden || (this.isAliased && (found !== undefined || free.length < this.groups.size));
    return entries
      .filter(({ blame }) => all || blame !== undefined)
      .map(({ group, blame }) => ({ effect: group.contended, cause: blame ?? found?.blame ?? null }));
  }

  /** What blocks while a mutex of the group is held; null if that is not known, undefined if nothing does. */
  private blame({ isOpen, sections }: Group, sites: readonly Effect[]): Effect | null | undefined {
    const site = sites.find((site) => sections.some((section) => isIn(site, section)));
    return site ?? (isOpen ? null : undefined);
  }

  private group(t: Tracer, key: Var | string): Group {
    let group = this.groups.get(key);
    if (group === undefined) {
      const contended = new Effect({
        node: t.pkg.files[0],
        pkg: t.pkg,
        within: null,
        isBody: false,
        isLock: true,
      });
      group = { contended, sections: [], isOpen: false };
      this.groups.set(key, group);
    }
    return group;
  }
}

function isMutex(type: Type): boolean {
  if (type.kind !== "named" || type.obj.pkg?.path !== "sync") return false;
  return type.obj.name === "Mutex" || type.obj.name === "RWMutex";
}

function isMutexMethod(func: Func): boolean {
  const receiver = func.type?.kind === "signature" ? func.type.recv?.type : null;
  return receiver != null && isMutex(deref(receiver).type);
}

/** The variable or field that holds the mutex; "" if it is not known. */
function keyOf(t: Tracer, x: ast.Expr, selection: Selection): Var | string {
  const { table } = t.reach;
  const field = (holder: Type, index: number) => `${table.key(deref(holder).type)}.${index}`;
  if (selection.index.length > 1) {
    const path = selection.index.slice(0, -1); // the embedded field that is a mutex
    return field(selectionPath(t.reach, selection.recv, path).holder, path[path.length - 1]);
  }
  if (table.under(selection.recv).kind === "pointer") return "";
  x = unparen(x);
  if (x.kind === "SelectorExpr" && t.info.selections.has(x)) {
    const inner = t.selection(x)!;
    return field(selectionPath(t.reach, inner.recv, inner.index).holder, inner.index[inner.index.length - 1]);
  }
  const id = x.kind === "SelectorExpr" ? x.sel : x;
  const obj = id.kind === "Ident" ? t.info.uses.get(id) : null;
  return obj?.kind === "var" ? obj : "";
}

/** The code from the statement `call` to the Unlock in the same list, or to the function's end if it is deferred. */
function sectionOf(t: Tracer, call: ast.CallExpr, name: string): Section | null {
  const { place } = t;
  if (place === null) return null;
  const own = place.list[place.index];
  if (own.kind !== "ExprStmt" || unparen(own.x) !== call) return null;
  const receiver = textOf(call);
  const isUnlock = (e: ast.Expr) => {
    const inner = unparen(e);
    return inner.kind === "CallExpr" && textOf(inner, unlockOf[name]) === receiver && receiver !== null;
  };
  const following = place.list.slice(place.index + 1);
  for (const [i, s] of following.entries()) {
    const frame = t.frame.effect;
    if (s.kind === "DeferStmt" && isUnlock(s.call)) return { frame, from: own.pos, to: t.frame.node.end };
    if (s.kind === "ExprStmt" && isUnlock(s.x)) return { frame, from: own.pos, to: s.end };
    if (!staysInside(s, isUnlock)) return null;
    if (i === following.length - 1) return null;
  }
  return null;
}

/** The statement does not leave the section by return, break or goto unless it unlocks just before. */
function staysInside(
  s: ast.Stmt,
  isUnlock: (e: ast.Expr) => boolean,
  inner = { break: false, continue: false },
): boolean {
  const list = (statements: readonly ast.Stmt[], nested = inner): boolean => {
    for (const part of statements) {
      if (part.kind === "ExprStmt" && isUnlock(part.x)) return leaves(statements[statements.length - 1]);
      if (!staysInside(part, isUnlock, nested)) return false;
    }
    return true;
  };
  switch (s.kind) {
    case "BranchStmt":
      if (s.token === "fallthrough") return true;
      return s.label === null && s.token !== "goto" && inner[s.token];
    case "ReturnStmt":
    case "SelectStmt":
      return false;
    case "BlockStmt":
      return list(s.list);
    case "IfStmt":
      return list(s.body.list) && (s.else === null || staysInside(s.else, isUnlock, inner));
    case "ForStmt":
    case "RangeStmt":
      return list(s.body.list, { break: true, continue: true });
    case "SwitchStmt":
    case "TypeSwitchStmt":
      return s.body.every((clause) => list(clause.body, { ...inner, break: true }));
    case "LabeledStmt":
      return staysInside(s.stmt, isUnlock, inner);
    default:
      return true;
  }
}

function leaves(s: ast.Stmt): boolean {
  return s.kind === "ReturnStmt" || s.kind === "BranchStmt";
}

/** The operand of a method call as text, to see that Lock and Unlock are called on the same one. */
function textOf(call: ast.CallExpr, method?: string): string | null {
  const fun = unparen(call.fun);
  if (fun.kind !== "SelectorExpr" || (method !== undefined && fun.sel.name !== method)) return null;
  const text = (e: ast.Expr): string | null => {
    e = unparen(e);
    if (e.kind === "Ident") return e.name;
    if (e.kind === "StarExpr") return text(e.x);
    if (e.kind !== "SelectorExpr") return null;
    const base = text(e.x);
    return base === null ? null : `${base}.${e.sel.name}`;
  };
  return text(fun.x);
}

/** The site is in the section; what is in literals and loop bodies inside has frames of its own. */
function isIn(site: Effect, { frame, from, to }: Section): boolean {
  const { pos } = site.origin.node;
  return pos > from && pos < to && site.dependents[0] === frame;
}
