// Walking the tree: every node once, in source order, without recursion, so that deep trees are safe.
import { all, type Each as EachOf, one, preorder } from "../source/preorder.ts";
import type * as ast from "./nodes.ts";

/** Calls `visit` for `root` and what is below it, parents first. Where `visit` returns false it skips the children. */
export function walk(root: ast.Node, visit: (node: ast.Node) => unknown): void {
  preorder(root, children, visit);
}

type Each = EachOf<ast.Node>;

/** Calls `each` for the direct children of `node`, in source order. Comments are children of the file alone. */
export function children(node: ast.Node, each: Each): void {
  switch (node.kind) {
    case "BadExpr":
    case "Ident":
    case "BasicLit":
    case "BadStmt":
    case "EmptyStmt":
    case "BadDecl":
    case "Comment":
      return;
    case "Ellipsis":
      return one(node.elem, each);
    case "FuncLit":
      one(node.type, each);
      return one(node.body, each);
    case "CompositeLit":
      one(node.type, each);
      return all(node.elts, each);
    case "KeyValueExpr":
      one(node.key, each);
      return one(node.value, each);
    case "ParenExpr":
    case "StarExpr":
    case "UnaryExpr":
    case "ExprStmt":
    case "IncDecStmt":
      return one(node.x, each);
    case "SelectorExpr":
      one(node.x, each);
      return one(node.sel, each);
    case "IndexExpr":
      one(node.x, each);
      return all(node.indices, each);
    case "SliceExpr":
      one(node.x, each);
      one(node.low, each);
      one(node.high, each);
      return one(node.max, each);
    case "TypeAssertExpr":
      one(node.x, each);
      return one(node.type, each);
    case "CallExpr":
      one(node.fun, each);
      return all(node.args, each);
    case "BinaryExpr":
      one(node.x, each);
      return one(node.y, each);
    case "ArrayType":
      one(node.len, each);
      return one(node.elem, each);
    case "StructType":
      return all(node.fields, each);
    case "FuncType":
      all(node.typeParams, each);
      all(node.params, each);
      return all(node.results, each);
    case "InterfaceType":
      return all(node.methods, each);
    case "MapType":
      one(node.key, each);
      return one(node.value, each);
    case "ChanType":
      return one(node.value, each);
    case "Field":
      all(node.names, each);
      one(node.type, each);
      return one(node.tag, each);
    case "DeclStmt":
      return one(node.decl, each);
    case "LabeledStmt":
      one(node.label, each);
      return one(node.stmt, each);
    case "SendStmt":
      one(node.chan, each);
      return one(node.value, each);
    case "AssignStmt":
      all(node.lhs, each);
      return all(node.rhs, each);
    case "GoStmt":
    case "DeferStmt":
      return one(node.call, each);
    case "ReturnStmt":
      return all(node.results, each);
    case "BranchStmt":
      return one(node.label, each);
    case "BlockStmt":
    case "CommentGroup":
      return all(node.list, each);
    case "IfStmt":
      one(node.init, each);
      one(node.cond, each);
      one(node.body, each);
      return one(node.else, each);
    case "CaseClause":
      all(node.list, each);
      return all(node.body, each);
    case "SwitchStmt":
      one(node.init, each);
      one(node.tag, each);
      return all(node.body, each);
    case "TypeSwitchStmt":
      one(node.init, each);
      one(node.bind, each);
      one(node.x, each);
      return all(node.body, each);
    case "CommClause":
      one(node.comm, each);
      return all(node.body, each);
    case "SelectStmt":
      return all(node.body, each);
    case "ForStmt":
      one(node.init, each);
      one(node.cond, each);
      one(node.post, each);
      return one(node.body, each);
    case "RangeStmt":
      one(node.key, each);
      one(node.value, each);
      all(node.extra, each);
      one(node.x, each);
      return one(node.body, each);
    case "ImportSpec":
      one(node.name, each);
      return one(node.path, each);
    case "ValueSpec":
      all(node.names, each);
      one(node.type, each);
      return all(node.values, each);
    case "TypeSpec":
      one(node.name, each);
      all(node.typeParams, each);
      return one(node.type, each);
    case "GenDecl":
      return all(node.specs, each);
    case "FuncDecl":
      all(node.recv, each);
      one(node.name, each);
      one(node.type, each);
      return one(node.body, each);
    case "File":
      one(node.name, each);
      all(node.decls, each);
      return all(node.comments, each);
  }
}
