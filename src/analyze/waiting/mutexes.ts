// Mutexes that nobody ever waits for. Goroutines switch only where one blocks, so a lock is free if nothing blocks
// between Lock and Unlock. Mutexes are told apart by the variable or struct field that holds them. The library marks
// its locks: `//goes:lock Unlock` in front of a method says that it waits for what Unlock gives back.
import type * as core from "../../core/nodes.ts";
import { sameOperand } from "../../core/roots.ts";
import type { Func, Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import { deref } from "../../types/underlying.ts";
import type { Instances } from "../reach/instances.ts";
import type { MethodCallee, Tracer } from "../reach/trace.ts";
import { Effect } from "./effects.ts";

/** A statement in the list that holds it. */
export interface Place {
  readonly list: readonly core.Stmt[];
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

export class Mutexes {
  private readonly instances: Instances;
  private readonly groups = new Map<Var | string, Group>();
  private readonly mutexes = new Map<Type, boolean>();
  private readonly unlocks = new Map<Func, string | null>();
  /** Locks are taken where the analysis does not see of which mutex. */
  isHidden = false;
  /** Pointers to mutexes are about, so that any two may be the same. */
  private isAliased = false;

  constructor(instances: Instances) {
    this.instances = instances;
  }

  /** Whether `func` waits for a lock. */
  isLock(func: Func): boolean {
    return this.unlockOf(func) !== null;
  }

  /** The name of the method that gives back what `func` takes; null if it takes no lock. */
  private unlockOf(func: Func): string | null {
    const origin = func.origin ?? func;
    let result = this.unlocks.get(origin);
    if (result === undefined) {
      result = this.instances.directive(origin, "goes:lock")?.[0] ?? null;
      this.unlocks.set(origin, result);
    }
    return result;
  }

  private isMutex(type: Type): boolean {
    if (type.kind !== "named") return false;
    let result = this.mutexes.get(type);
    if (result === undefined) {
      result = type.origin.methods.some((func) => this.isLock(func));
      this.mutexes.set(type, result);
    }
    return result;
  }

  /** The effect that decides whether this call of a lock waits. */
  lock(t: Tracer, call: core.Call, callee: MethodCallee): Effect {
    const group = this.group(t, keyOf(t, callee.receiver));
    const section = sectionOf(t, call, callee.receiver, this.unlockOf(callee.func)!);
    if (section === null) group.isOpen = true;
    else group.sections.push(section);
    return group.contended;
  }

  /** A method is used in other ways than by calling it. */
  useElsewhere(func: Func): void {
    const receiver = func.type?.kind === "signature" ? func.type.recv?.type : null;
    if (receiver != null && this.isMutex(deref(receiver).type)) this.isHidden = true;
  }

  /** The address of something of type `type` is taken. */
  takeAddress(type: Type): void {
    if (this.isMutex(type)) this.isAliased = true;
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
      const [source] = t.pkg.files;
      const contended = new Effect({ kind: "lock", source, pos: source.pos, pkg: t.pkg, within: null });
      group = { contended, sections: [], isOpen: false };
      this.groups.set(key, group);
    }
    return group;
  }
}

/** The variable or field that holds the mutex; "" if it is not known. */
function keyOf(t: Tracer, receiver: core.Expr): Var | string {
  const x = receiver.kind === "Address" ? receiver.x : receiver;
  if (x.kind === "Field" && (receiver.kind === "Address" || x.isImplicit))
    return `${t.reach.table.key(x.x.type)}.${x.index}`;
  return receiver.kind === "Address" && x.kind === "Variable" ? x.variable : "";
}

/** The code from the statement `call` to the unlock in the same list, or to the function's end if it is deferred. */
function sectionOf(t: Tracer, call: core.Call, receiver: core.Expr, unlock: string): Section | null {
  const { place } = t;
  if (place === null) return null;
  const own = place.list[place.index];
  if (own.kind !== "ExprStmt" || own.x !== call) return null;
  const isUnlock = (e: core.Expr) =>
    e.kind === "Call" &&
    e.callee.kind === "method" &&
    e.callee.func.name === unlock &&
    sameOperand(e.callee.receiver, receiver);
  const following = place.list.slice(place.index + 1);
  const frame = t.frame.effect;
  for (const [i, s] of following.entries()) {
    if (s.kind === "Defer" && isUnlock(s.call)) return { frame, from: own.pos, to: frame.origin.source.end };
    if (s.kind === "ExprStmt" && isUnlock(s.x)) return { frame, from: own.pos, to: s.end };
    if (!staysInside(s, isUnlock)) return null;
    if (i === following.length - 1) return null;
  }
  return null;
}

/** The statement does not leave the section by return, break or goto unless it unlocks just before. */
function staysInside(
  s: core.Stmt,
  isUnlock: (e: core.Expr) => boolean,
  inner = { break: false, continue: false },
): boolean {
  const list = (statements: readonly core.Stmt[], nested = inner): boolean => {
    for (const part of statements) {
      if (part.kind === "ExprStmt" && isUnlock(part.x)) return leaves(statements[statements.length - 1]);
      if (!staysInside(part, isUnlock, nested)) return false;
    }
    return true;
  };
  switch (s.kind) {
    case "Branch":
      if (s.token === "fallthrough") return true;
      return s.label === null && s.token !== "goto" && inner[s.token];
    case "Return":
    case "Select":
      return false;
    case "Block":
      return list(s.list);
    case "If":
      return list(s.body.list) && (s.else === null || staysInside(s.else, isUnlock, inner));
    case "For":
    case "Range":
      return list(s.body.list, { break: true, continue: true });
    case "Switch":
    case "TypeSwitch":
      return s.clauses.every((clause) => list(clause.body.list, { ...inner, break: true }));
    case "Labeled":
      return staysInside(s.stmt, isUnlock, inner);
    default:
      return true;
  }
}

function leaves(s: core.Stmt): boolean {
  return s.kind === "Return" || s.kind === "Branch";
}

/** The site is in the section; what is in literals and loop bodies inside has frames of its own. */
function isIn(site: Effect, { frame, from, to }: Section): boolean {
  const { pos } = site.origin.source;
  return pos > from && pos < to && site.dependents[0] === frame;
}
