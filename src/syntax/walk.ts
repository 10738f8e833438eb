// Walking the tree: every node once, in source order, without recursion, so that deep trees are safe.
import type * as ast from "./nodes.ts";

/** Calls `visit` for `root` and what is below it, parents first. Where `visit` returns false it skips the children. */
export function walk(root: ast.Node, visit: (node: ast.Node) => unknown): void {
  const stack: ast.Node[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (visit(node) === false) continue;
    const first = stack.length;
    children(node, (child) => stack.push(child));
    reverse(stack, first);
  }
}

function reverse(list: ast.Node[], first: number): void {
  for (let last = list.length - 1; first < last; first++, last--) {
    const node = list[first];
    list[first] = list[last];
    list[last] = node;
  }
}

type Part = ast.Node | null | readonly ast.Node[];

/** Calls `each` for the direct children of `node`, in source order. Comments are children of the file alone. */
export function children(node: ast.Node, each: (child: ast.Node) => void): void {
  for (const part of parts(node)) {
    if (part === null) continue;
    if (Array.isArray(part)) for (const child of part) each(child);
    else each(part as ast.Node);
  }
}

function parts(node: ast.Node): readonly Part[] {
  switch (node.kind) {
    case "BadExpr":
    case "Ident":
    case "BasicLit":
    case "BadStmt":
    case "EmptyStmt":
    case "BadDecl":
    case "Comment":
      return [];
    case "Ellipsis":
      return [node.elem];
    case "FuncLit":
      return [node.type, node.body];
    case "CompositeLit":
      return [node.type, node.elts];
    case "KeyValueExpr":
      return [node.key, node.value];
    case "ParenExpr":
    case "StarExpr":
    case "UnaryExpr":
    case "ExprStmt":
    case "IncDecStmt":
      return [node.x];
    case "SelectorExpr":
      return [node.x, node.sel];
    case "IndexExpr":
      return [node.x, node.indices];
    case "SliceExpr":
      return [node.x, node.low, node.high, node.max];
    case "TypeAssertExpr":
      return [node.x, node.type];
    case "CallExpr":
      return [node.fun, node.args];
    case "BinaryExpr":
      return [node.x, node.y];
    case "ArrayType":
      return [node.len, node.elem];
    case "StructType":
      return [node.fields];
    case "FuncType":
      return [node.typeParams, node.params, node.results];
    case "InterfaceType":
      return [node.methods];
    case "MapType":
      return [node.key, node.value];
    case "ChanType":
      return [node.value];
    case "Field":
      return [node.names, node.type, node.tag];
    case "DeclStmt":
      return [node.decl];
    case "LabeledStmt":
      return [node.label, node.stmt];
    case "SendStmt":
      return [node.chan, node.value];
    case "AssignStmt":
      return [node.lhs, node.rhs];
    case "GoStmt":
    case "DeferStmt":
      return [node.call];
    case "ReturnStmt":
      return [node.results];
    case "BranchStmt":
      return [node.label];
    case "BlockStmt":
    case "CommentGroup":
      return [node.list];
    case "IfStmt":
      return [node.init, node.cond, node.body, node.else];
    case "CaseClause":
      return [node.list, node.body];
    case "SwitchStmt":
      return [node.init, node.tag, node.body];
    case "TypeSwitchStmt":
      return [node.init, node.bind, node.x, node.body];
    case "CommClause":
      return [node.comm, node.body];
    case "SelectStmt":
      return [node.body];
    case "ForStmt":
      return [node.init, node.cond, node.post, node.body];
    case "RangeStmt":
      return [node.key, node.value, node.extra, node.x, node.body];
    case "ImportSpec":
      return [node.name, node.path];
    case "ValueSpec":
      return [node.names, node.type, node.values];
    case "TypeSpec":
      return [node.name, node.typeParams, node.type];
    case "GenDecl":
      return [node.specs];
    case "FuncDecl":
      return [node.recv, node.name, node.type, node.body];
    case "File":
      return [node.name, node.decls, node.comments];
  }
}
