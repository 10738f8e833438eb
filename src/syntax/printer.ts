// Expressions and simple statements as text, on one line, the way Go's messages quote them.
import type * as ast from "./nodes.ts";

/** An expression as go/types writes it: bodies of function and composite literals are elided. */
export function exprString(x: ast.Expr): string {
  switch (x.kind) {
    case "BadExpr":
      return "<bad expr>";
    case "Ident":
      return x.name;
    case "Ellipsis":
      return x.elem === null ? "..." : `...${exprString(x.elem)}`;
    case "BasicLit":
      return x.value;
    case "FuncLit":
      return `func${signature(x.type)} {${x.body.list.length === 0 ? "" : "…"}}`;
    case "CompositeLit":
      return `${x.type === null ? "" : exprString(x.type)}{${x.elts.length === 0 ? "" : "…"}}`;
    case "KeyValueExpr":
      return `${exprString(x.key)}: ${exprString(x.value)}`;
    case "ParenExpr":
      return `(${exprString(x.x)})`;
    case "SelectorExpr":
      return `${exprString(x.x)}.${x.sel.name}`;
    case "IndexExpr":
      return `${exprString(x.x)}[${exprList(x.indices)}]`;
    case "SliceExpr":
      return sliceString(x);
    case "TypeAssertExpr":
      return `${exprString(x.x)}.(${x.type === null ? "type" : exprString(x.type)})`;
    case "CallExpr":
      return `${exprString(x.fun)}(${exprList(x.args)}${x.ellipsis === 0 ? "" : "..."})`;
    case "StarExpr":
      return `*${exprString(x.x)}`;
    case "UnaryExpr":
      return x.op + exprString(x.x);
    case "BinaryExpr":
      return binaryString(x);
    case "ArrayType":
      return `[${x.len === null ? "" : exprString(x.len)}]${exprString(x.elem)}`;
    case "StructType":
      return fieldsInBraces("struct", x.fields.map(structField));
    case "FuncType":
      return `func${signature(x)}`;
    case "InterfaceType":
      return fieldsInBraces("interface", x.methods.map(interfaceElement));
    case "MapType":
      return `map[${exprString(x.key)}]${exprString(x.value)}`;
    case "ChanType":
      return chanString(x);
  }
}

export function exprList(list: readonly ast.Expr[]): string {
  return list.map(exprString).join(", ");
}

/** A simple statement, for messages such as `cannot use x := 1 as value`. */
export function simpleStmtString(s: ast.Stmt): string {
  switch (s.kind) {
    case "ExprStmt":
      return exprString(s.x);
    case "SendStmt":
      return `${exprString(s.chan)} <- ${exprString(s.value)}`;
    case "IncDecStmt":
      return exprString(s.x) + s.op;
    case "AssignStmt":
      return `${exprList(s.lhs)} ${s.op} ${exprList(s.rhs)}`;
    default:
      return "_";
  }
}

/** Left operands nest deeply in long sums, so they are gathered in a loop. */
function binaryString(x: ast.BinaryExpr): string {
  const parts: string[] = [];
  let left: ast.Expr = x;
  while (left.kind === "BinaryExpr") {
    parts.push(` ${left.op} ${exprString(left.y)}`);
    left = left.x;
  }
  parts.push(exprString(left));
  return parts.reverse().join("");
}

function sliceString(x: ast.SliceExpr): string {
  const part = (index: ast.Expr | null) => (index === null ? "" : exprString(index));
  const max = x.full ? `:${part(x.max)}` : "";
  return `${exprString(x.x)}[${part(x.low)}:${part(x.high)}${max}]`;
}

function chanString(x: ast.ChanType): string {
  const arrow = x.dir === "send" ? "chan<- " : x.dir === "recv" ? "<-chan " : "chan ";
  const value = exprString(x.value);
  const ambiguous = x.dir === "both" && x.value.kind === "ChanType" && x.value.dir === "recv";
  return arrow + (ambiguous ? `(${value})` : value);
}

function fieldsInBraces(keyword: string, fields: string[]): string {
  return `${keyword}{${fields.join("; ")}}`;
}

function names(field: ast.Field): string {
  return field.names.map((name) => name.name).join(", ");
}

function structField(field: ast.Field): string {
  const type = exprString(field.type);
  const tag = field.tag === null ? "" : ` ${field.tag.value}`;
  return (field.names.length === 0 ? type : `${names(field)} ${type}`) + tag;
}

function interfaceElement(field: ast.Field): string {
  if (field.names.length > 0 && field.type.kind === "FuncType") return names(field) + signature(field.type);
  return exprString(field.type);
}

function parameter(field: ast.Field): string {
  return field.names.length === 0 ? exprString(field.type) : `${names(field)} ${exprString(field.type)}`;
}

/** `(x, y int) string`: parameters and results. */
function signature(type: ast.FuncType): string {
  const params = `(${type.params.map(parameter).join(", ")})`;
  const results = type.results.map(parameter);
  if (results.length === 0) return params;
  if (results.length === 1 && type.results[0].names.length === 0) return `${params} ${results[0]}`;
  return `${params} (${results.join(", ")})`;
}
