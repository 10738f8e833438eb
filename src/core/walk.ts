// Walking the core program: every node once, in source order, without recursion, so that deep trees are safe.
import { all, type Each as EachOf, one, preorder } from "../source/preorder.ts";
import type * as core from "./nodes.ts";

/** Calls `visit` for `root` and what is below it, parents first. Where `visit` returns false it skips the children. */
export function walk(root: core.Node, visit: (node: core.Node) => unknown): void {
  preorder(root, children, visit);
}

/** Whether `test` holds for `root` or something below it, where `enter` lets the walk in. */
export function some(
  root: core.Node,
  test: (node: core.Node) => boolean,
  enter: (node: core.Node) => boolean = () => true,
): boolean {
  let found = false;
  walk(root, (node) => {
    found ||= test(node);
    return !found && enter(node);
  });
  return found;
}

type Each = EachOf<core.Node>;

/** What a callee evaluates: its receiver, or the function value. */
function callee(c: core.Callee, each: Each): void {
  if (c.kind === "value") each(c.value);
  else if (c.kind !== "function") each(c.receiver);
}

function iteration({ value }: core.Iteration, each: Each): void {
  one(value, each);
}

/** Calls `each` for the direct children of `node`, in source order; the body of a function literal is one. */
export function children(node: core.Node, each: Each): void {
  switch (node.kind) {
    case "Constant":
    case "Nil":
    case "Variable":
    case "FunctionValue":
    case "Result":
    case "BadExpr":
    case "Branch":
    case "DeclareZero":
    case "DeclareConst":
    case "Empty":
      return;
    case "FuncLit":
      return each(node.function.body);
    case "StructLit":
      return node.fields.forEach(({ value }) => each(value));
    case "ArrayLit":
      return node.entries.forEach(({ value }) => each(value));
    case "MapLit":
      return node.entries.forEach(({ key, value }) => all([key, value], each));
    case "Field":
    case "Deref":
    case "Address":
    case "Copy":
    case "Unary":
    case "Receive":
    case "Convert":
    case "Box":
    case "Widen":
    case "TypeAssert":
    case "ExprStmt":
      return each(node.x);
    case "Index":
      return all([node.x, node.index], each);
    case "MapIndex":
      return all([node.x, node.key], each);
    case "Slice":
      return all([node.x, node.low, node.high, node.max], each);
    case "Binary":
    case "Logical":
    case "Compare":
      return all([node.x, node.y], each);
    case "MethodValue":
    case "MethodExpression":
      return callee(node.callee, each);
    case "Call":
      callee(node.callee, each);
      return all([node.spread, ...node.args], each);
    case "Builtin":
      return all([node.spread, ...node.args], each);
    case "Let":
      return all([...node.before, node.x], each);
    default:
      return childrenOfStatement(node, each);
  }
}

function childrenOfStatement(node: core.Node, each: Each): void {
  switch (node.kind) {
    case "Block":
    case "Declarations":
      return all(node.list, each);
    case "Send":
      return all([node.chan, node.value], each);
    case "Assign":
      return all([...node.targets, node.spread, ...node.values], each);
    case "OpAssign":
      return all([node.target, node.value], each);
    case "IncDec":
      return each(node.target);
    case "Define":
      for (const left of node.left) if (left.kind === "old") each(left.target);
      return all([node.spread, ...node.values], each);
    case "Go":
    case "Defer":
      return each(node.call);
    case "Return":
      return all([node.spread, ...node.results], each);
    case "Labeled":
      return each(node.stmt);
    case "Ordered":
      return all([...node.before, node.stmt], each);
    case "If":
      return all([node.init, node.cond, node.body, node.else], each);
    case "For":
      return all([node.init, node.cond, node.post, node.body], each);
    case "Range":
      each(node.x);
      iteration(node.key, each);
      iteration(node.value, each);
      return each(node.body);
    case "Switch":
      return all([node.init, node.tag, ...node.clauses], each);
    case "TypeSwitch":
      return all([node.init, node.x, ...node.clauses], each);
    case "Select":
      return all(node.clauses, each);
    case "CaseClause":
      return all([...node.list, node.body], each);
    case "TypeClause":
      return each(node.body);
    case "CommClause":
      return all([node.comm, node.body], each);
    case "ReceiveClause":
      each(node.receive);
      return node.left.forEach((left) => iteration(left, each));
  }
}
