// Named builders of ESTree nodes. A builder takes the Go position last; without one the node maps to nothing.

import { stringText } from "../plan/text.ts";
import type { Pos } from "../source/position.ts";
import type { estree as es } from "./estree.ts";

export type Expression = es.Expression;
export type MemberExpression = es.MemberExpression;
export type Statement = es.Statement;

// ---- Names and literals

export function id(name: string, pos?: Pos, goName?: string): es.Identifier {
  const node: es.Identifier = { type: "Identifier", name, pos };
  if (goName !== undefined && goName !== name) node.goName = goName;
  return node;
}

export function raw(text: string, value: es.SimpleLiteral["value"], pos?: Pos): es.Literal {
  return { type: "Literal", value, raw: text, pos };
}

export function num(value: number, pos?: Pos): Expression {
  if (Number.isNaN(value)) return id("NaN", pos);
  if (value < 0 || Object.is(value, -0)) return unary("-", num(-value, pos), pos);
  if (value === Number.POSITIVE_INFINITY) return id("Infinity", pos);
  return raw(String(value), value, pos);
}

export function big(value: bigint, pos?: Pos): Expression {
  if (value < 0n) return unary("-", big(-value, pos), pos);
  return { type: "Literal", value, bigint: String(value), raw: `${value}n`, pos };
}

export function bool(value: boolean, pos?: Pos): es.Literal {
  return raw(String(value), value, pos);
}

export function nullLit(pos?: Pos): es.Literal {
  return raw("null", null, pos);
}

/** A string literal of printable ASCII: every other char as an escape. */
export function str(value: string, pos?: Pos): es.Literal {
  return raw(stringText(value), value, pos);
}

export const undefinedValue = (): Expression => id("undefined");

// ---- Expressions

export function call(
  callee: Expression,
  args: (Expression | es.SpreadElement)[],
  pos?: Pos,
): es.SimpleCallExpression {
  return { type: "CallExpression", callee, arguments: args, optional: false, pos };
}

export function newOf(callee: Expression, args: Expression[], pos?: Pos): es.NewExpression {
  return { type: "NewExpression", callee, arguments: args, pos };
}

export function member(object: Expression, name: string, pos?: Pos, goName?: string): es.MemberExpression {
  return {
    type: "MemberExpression",
    object,
    property: id(name, pos, goName),
    computed: false,
    optional: false,
  };
}

export function element(object: Expression, index: Expression, pos?: Pos): es.MemberExpression {
  return { type: "MemberExpression", object, property: index, computed: true, optional: false, pos };
}

/** `object.name(args)` */
export function invoke(
  object: Expression,
  name: string,
  args: Expression[],
  pos?: Pos,
): es.SimpleCallExpression {
  return call(member(object, name, pos), args);
}

export function binary(op: es.BinaryOperator, left: Expression, right: Expression, pos?: Pos): Expression {
  return { type: "BinaryExpression", operator: op, left, right, pos };
}

export function logical(op: es.LogicalOperator, left: Expression, right: Expression, pos?: Pos): Expression {
  return { type: "LogicalExpression", operator: op, left, right, pos };
}

export function unary(op: es.UnaryOperator, argument: Expression, pos?: Pos): es.UnaryExpression {
  return { type: "UnaryExpression", operator: op, prefix: true, argument, pos };
}

export function update(op: es.UpdateOperator, argument: Expression, pos?: Pos): es.UpdateExpression {
  return { type: "UpdateExpression", operator: op, prefix: false, argument, pos };
}

export function assign(
  left: es.Pattern | es.MemberExpression,
  right: Expression,
  op: es.AssignmentOperator = "=",
  pos?: Pos,
): es.AssignmentExpression {
  return { type: "AssignmentExpression", operator: op, left, right, pos };
}

export function conditional(test: Expression, yes: Expression, no: Expression, pos?: Pos): Expression {
  return { type: "ConditionalExpression", test, consequent: yes, alternate: no, pos };
}

export function sequence(...expressions: Expression[]): Expression {
  return expressions.length === 1 ? expressions[0] : { type: "SequenceExpression", expressions };
}

export function awaitOf(argument: Expression, pos?: Pos): Expression {
  return { type: "AwaitExpression", argument, pos };
}

export function array(elements: (Expression | es.SpreadElement)[], pos?: Pos): es.ArrayExpression {
  return { type: "ArrayExpression", elements, pos };
}

export function arrayPattern(elements: (es.Pattern | null)[], pos?: Pos): es.ArrayPattern {
  return { type: "ArrayPattern", elements, pos };
}

/** `{ property: name }` for each entry. */
export function objectPattern(names: ReadonlyMap<string, string>): es.ObjectPattern {
  const properties = [...names].map(
    ([property, name]): es.AssignmentProperty => ({
      type: "Property",
      kind: "init",
      method: false,
      computed: false,
      shorthand: property === name,
      key: id(property),
      value: id(name),
    }),
  );
  return { type: "ObjectPattern", properties };
}

export function spread(argument: Expression): es.SpreadElement {
  return { type: "SpreadElement", argument };
}

export function rest(argument: es.Pattern): es.RestElement {
  return { type: "RestElement", argument };
}

export function object(properties: Record<string, Expression>): es.ObjectExpression {
  return {
    type: "ObjectExpression",
    properties: Object.entries(properties).map(([key, value]) => property(id(key), value)),
  };
}

export function property(key: Expression, value: Expression): es.Property {
  return { type: "Property", key, value, kind: "init", method: false, shorthand: false, computed: false };
}

export function not(e: Expression, pos?: Pos): Expression {
  if (e.type === "BinaryExpression" && e.operator === "===") return { ...e, operator: "!==" };
  if (e.type === "BinaryExpression" && e.operator === "!==") return { ...e, operator: "===" };
  if (e.type === "UnaryExpression" && e.operator === "!" && isBoolean(e.argument)) return e.argument;
  return unary("!", e, pos);
}

function isBoolean(e: Expression): boolean {
  return e.type !== "Literal" && e.type !== "UnaryExpression";
}

// ---- Functions

export function arrow(
  params: es.Pattern[],
  body: es.BlockStatement | Expression,
  async = false,
  pos?: Pos,
): es.ArrowFunctionExpression {
  const expression = body.type !== "BlockStatement";
  return { type: "ArrowFunctionExpression", params, body, async, expression, generator: false, pos };
}

export function functionDeclaration(
  name: es.Identifier,
  params: es.Pattern[],
  body: es.BlockStatement,
  async = false,
  pos?: Pos,
): es.FunctionDeclaration {
  return { type: "FunctionDeclaration", id: name, params, body, async, generator: false, pos };
}

export function functionExpression(
  params: es.Pattern[],
  body: es.BlockStatement,
  async = false,
): es.FunctionExpression {
  return { type: "FunctionExpression", id: null, params, body, async, generator: false };
}

export function method(
  key: es.Identifier,
  params: es.Pattern[],
  body: es.BlockStatement,
  async = false,
  kind: es.MethodDefinition["kind"] = "method",
): es.MethodDefinition {
  const value = functionExpression(params, body, async);
  return {
    type: "MethodDefinition",
    key,
    value,
    kind,
    computed: false,
    static: false,
  } as es.MethodDefinition;
}

export function subclass(
  id: es.Identifier,
  superClass: Expression,
  body: es.MethodDefinition[],
): es.ClassDeclaration {
  return {
    type: "ClassDeclaration",
    id,
    superClass,
    body: { type: "ClassBody", body },
    decorators: [],
  } as es.ClassDeclaration;
}

export function withDefault(left: es.Pattern, right: Expression): es.AssignmentPattern {
  return { type: "AssignmentPattern", left, right };
}

// ---- Statements

export function expressionStatement(expression: Expression, pos?: Pos): es.ExpressionStatement {
  return { type: "ExpressionStatement", expression, pos };
}

export function block(body: Statement[], pos?: Pos): es.BlockStatement {
  return { type: "BlockStatement", body, pos };
}

/** The statements of a block, or the statement itself as a list. */
export function bodyOf(statement: Statement): Statement[] {
  return statement.type === "BlockStatement" ? statement.body : [statement];
}

export function declare(
  kind: "let" | "const",
  target: es.Pattern,
  init: Expression | null,
  pos?: Pos,
): es.VariableDeclaration {
  return {
    type: "VariableDeclaration",
    kind,
    declarations: [{ type: "VariableDeclarator", id: target, init }],
    pos,
  };
}

/** `const x = …;` as `let x; x = …;`: bundlers do not follow what is assigned. */
export function separately({
  declarations: [{ id, init }],
  pos,
}: es.VariableDeclaration): [es.VariableDeclaration, es.Statement] {
  return [declare("let", id, null, pos), expressionStatement(assign({ ...id } as es.Identifier, init!), pos)];
}

export function returnOf(argument: Expression | null, pos?: Pos): es.ReturnStatement {
  return { type: "ReturnStatement", argument, pos };
}

export function ifThen(
  test: Expression,
  consequent: Statement,
  alternate: Statement | null = null,
  pos?: Pos,
): es.IfStatement {
  return { type: "IfStatement", test, consequent, alternate, pos };
}

export function forLoop(
  init: es.VariableDeclaration | Expression | null,
  test: Expression | null,
  updateOf: Expression | null,
  body: Statement,
  pos?: Pos,
): es.ForStatement {
  return { type: "ForStatement", init, test, update: updateOf, body, pos };
}

export function forOf(
  left: es.VariableDeclaration,
  right: Expression,
  body: Statement,
  pos?: Pos,
): es.ForOfStatement {
  return { type: "ForOfStatement", left, right, body, await: false, pos };
}

export function whileLoop(test: Expression, body: Statement, pos?: Pos): es.WhileStatement {
  return { type: "WhileStatement", test, body, pos };
}

export function breakTo(label: es.Identifier | null = null, pos?: Pos): es.BreakStatement {
  return { type: "BreakStatement", label, pos };
}

export function continueTo(label: es.Identifier | null = null, pos?: Pos): es.ContinueStatement {
  return { type: "ContinueStatement", label, pos };
}

export function labeled(label: es.Identifier, body: Statement, pos?: Pos): es.LabeledStatement {
  return { type: "LabeledStatement", label, body, pos };
}

export function throwOf(argument: Expression, pos?: Pos): es.ThrowStatement {
  return { type: "ThrowStatement", argument, pos };
}

export function tryStatement(
  body: Statement[],
  handler: { param: string; body: Statement[] } | null,
  finalizer: Statement[] | null,
): es.TryStatement {
  return {
    type: "TryStatement",
    block: block(body),
    handler:
      handler === null ? null : { type: "CatchClause", param: id(handler.param), body: block(handler.body) },
    finalizer: finalizer === null ? null : block(finalizer),
  };
}

export function switchOf(discriminant: Expression, cases: es.SwitchCase[], pos?: Pos): es.SwitchStatement {
  return { type: "SwitchStatement", discriminant, cases, pos };
}

export function switchCase(test: Expression | null, consequent: Statement[], pos?: Pos): es.SwitchCase {
  return { type: "SwitchCase", test, consequent, pos };
}

// ---- Modules

export function importNames(
  source: string,
  names: { imported: string; local: string }[],
): es.ImportDeclaration {
  return {
    type: "ImportDeclaration",
    specifiers: names.map(({ imported, local }) => ({
      type: "ImportSpecifier",
      imported: id(imported),
      local: id(local),
    })),
    source: str(source),
    attributes: [],
  };
}

export function importNamespace(source: string, local: string): es.ImportDeclaration {
  return {
    type: "ImportDeclaration",
    specifiers: [{ type: "ImportNamespaceSpecifier", local: id(local) }],
    source: str(source),
    attributes: [],
  };
}

export function importOnly(source: string): es.ImportDeclaration {
  return { type: "ImportDeclaration", specifiers: [], source: str(source), attributes: [] };
}

export function exportOf(declaration: es.Declaration): es.ExportNamedDeclaration {
  return { type: "ExportNamedDeclaration", declaration, specifiers: [], source: null, attributes: [] };
}
