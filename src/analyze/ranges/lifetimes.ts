// Where the variables of a function are mentioned last, so that what is known of them can be dropped: the state of a
// long function stays as small as what it still needs.
import type * as core from "../../core/nodes.ts";
import { children } from "../../core/walk.ts";
import type { Var } from "../../types/objects.ts";

/** Variables declared in the list of a block, by the statement of the list that mentions them last. */
export type Deaths = ReadonlyMap<core.Stmt, readonly Var[]>;

/** A list of statements being walked. */
interface Scope {
  at: core.Stmt | null;
  readonly last: Map<Var, core.Stmt>;
}

const known = new WeakMap<core.Block, Deaths>();
const none: Deaths = new Map();
/** Characters of a body whose state is small anyway. */
const short = 4000;

/** Of all blocks in the body of a long function, those of literals included. */
export function deathsIn(body: core.Block): Deaths {
  if (body.end - body.pos < short) return none;
  let deaths = known.get(body);
  if (deaths === undefined) known.set(body, (deaths = find(body)));
  return deaths;
}

function find(body: core.Block): Deaths {
  const deaths = new Map<core.Stmt, Var[]>();
  const scopes = new Map<Var, Scope>();
  const mention = (v: Var) => {
    const scope = scopes.get(v);
    if (scope?.at != null) scope.last.set(v, scope.at);
  };
  const visit = (node: core.Node, outer: Scope): void => {
    if (node.kind === "Variable") mention(node.variable);
    if (node.kind !== "Block") return children(node, (child) => visit(child, outer));
    const scope: Scope = { at: null, last: new Map() };
    for (const s of node.list) {
      scope.at = s;
      for (const v of declaredBy(s)) {
        scopes.set(v, scope);
        mention(v);
      }
      visit(s, scope);
    }
    for (const [v, s] of scope.last) {
      const list = deaths.get(s);
      if (list === undefined) deaths.set(s, [v]);
      else list.push(v);
    }
  };
  visit(body, { at: null, last: new Map() });
  return deaths;
}

/** The variables that a statement declares, for itself (as a loop does) or for those that follow it. */
function declaredBy(s: core.Stmt): Var[] {
  switch (s.kind) {
    case "Define":
      return s.left.flatMap((left) => (left.kind === "new" ? [left.variable] : []));
    case "DeclareZero":
      return [...s.variables];
    case "Declarations":
      return s.list.flatMap(declaredBy);
    case "Labeled":
      return declaredBy(s.stmt);
    case "If": {
      const own = s.init === null ? [] : declaredBy(s.init);
      return s.else?.kind === "If" ? [...own, ...declaredBy(s.else)] : own;
    }
    case "For":
    case "Switch":
    case "TypeSwitch":
      return s.init === null ? [] : declaredBy(s.init);
    case "Range":
      return [s.key, s.value].flatMap(({ to }) => (to.kind === "new" ? [to.variable] : []));
    default:
      return [];
  }
}
