// Which variable each identifier of a module means (ECMAScript: "Scope Analysis").
import type * as estree from "estree";
import { childrenOf, type Node } from "../bundletree.ts";

/** A variable, function, class or parameter. */
export interface Binding {
  readonly name: string;
  /** The declaration, if it is that of a function. */
  function: estree.FunctionDeclaration | null;
  /** It has a value that no assignment of the module gives it: that of a class, an import, or of `var` at first. */
  isOpen: boolean;
}

export type Bindings = ReadonlyMap<estree.Identifier, Binding>;

class Scope {
  readonly #names = new Map<string, Binding>();
  readonly #outer: Scope | null;

  constructor(outer: Scope | null) {
    this.#outer = outer;
  }

  declare(name: string): Binding {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const binding = { name, function: null, isOpen: false };
    this.#names.set(name, binding);
    return binding;
  }

  find(name: string): Binding | null {
    return this.#names.get(name) ?? this.#outer?.find(name) ?? null;
  }
}

/** Identifiers that mean nothing of the module, such as globals, are left out. */
export function bindingsOf(program: estree.Program): Bindings {
  const resolver = new Resolver();
  resolver.scoped(program, program.body, null);
  return resolver.found;
}

class Resolver {
  readonly found = new Map<estree.Identifier, Binding>();

  /** Statements with a scope of their own. */
  scoped(root: Node, statements: readonly Node[], outer: Scope | null): void {
    const scope = new Scope(outer);
    if (root.type === "Program") for (const s of statements) this.#declareVars(s, scope);
    for (const statement of statements) this.#declare(statement, scope);
    for (const statement of statements) this.#visit(statement, scope);
  }

  /** What a statement declares in the block that it is in. */
  #declare(statement: Node, scope: Scope): void {
    switch (statement.type) {
      case "VariableDeclaration":
        if (statement.kind === "var") return;
        for (const { id } of statement.declarations) this.#declarePattern(id, scope);
        return;
      case "FunctionDeclaration":
        this.#name(statement.id, scope).function = statement;
        return;
      case "ClassDeclaration":
        this.#open(statement.id, scope);
        return;
      case "ImportDeclaration":
        for (const { local } of statement.specifiers) this.#open(local, scope);
        return;
      case "ExportNamedDeclaration":
        if (statement.declaration) this.#declare(statement.declaration, scope);
    }
  }

  /** `var` declares in the function around it. */
  #declareVars(node: Node, scope: Scope): void {
    if (/Function|^Class/.test(node.type)) return;
    if (node.type === "VariableDeclaration" && node.kind === "var")
      for (const { id } of node.declarations) for (const name of namesOf(id)) this.#open(name, scope);
    for (const child of childrenOf(node)) this.#declareVars(child, scope);
  }

  #name(id: estree.Identifier, scope: Scope): Binding {
    const binding = scope.declare(id.name);
    this.found.set(id, binding);
    return binding;
  }

  #open(id: estree.Identifier, scope: Scope): void {
    this.#name(id, scope).isOpen = true;
  }

  #declarePattern(pattern: estree.Pattern, scope: Scope): void {
    for (const id of namesOf(pattern)) this.#name(id, scope);
  }

  #visit(node: Node, scope: Scope): void {
    switch (node.type) {
      case "Identifier":
        return this.#reference(node, scope);
      case "BlockStatement":
      case "StaticBlock":
        return this.scoped(node, node.body, scope);
      case "SwitchStatement":
        this.#visit(node.discriminant, scope);
        return this.#switch(node.cases, new Scope(scope));
      case "ForStatement":
      case "ForInStatement":
      case "ForOfStatement":
        return this.#for(node, new Scope(scope));
      case "CatchClause":
        return this.#catch(node, new Scope(scope));
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        return this.#function(node, new Scope(scope));
      case "ClassExpression":
      case "ClassDeclaration":
        return this.#class(node, new Scope(scope));
      case "MemberExpression":
        this.#visit(node.object, scope);
        if (node.computed) this.#visit(node.property, scope);
        return;
      case "Property":
      case "MethodDefinition":
      case "PropertyDefinition":
        if (node.computed) this.#visit(node.key, scope);
        if (node.value) this.#visit(node.value, scope);
        return;
      case "LabeledStatement":
        return this.#visit(node.body, scope);
      case "BreakStatement":
      case "ContinueStatement":
      case "ImportDeclaration":
      case "MetaProperty":
        return;
      case "ExportSpecifier":
        return this.#visit(node.local, scope);
      default:
        for (const child of childrenOf(node)) this.#visit(child, scope);
    }
  }

  #reference(id: estree.Identifier, scope: Scope): void {
    const binding = scope.find(id.name);
    if (binding !== null) this.found.set(id, binding);
  }

  #switch(cases: readonly estree.SwitchCase[], scope: Scope): void {
    for (const { consequent } of cases) for (const statement of consequent) this.#declare(statement, scope);
    for (const { test, consequent } of cases) {
      if (test) this.#visit(test, scope);
      for (const statement of consequent) this.#visit(statement, scope);
    }
  }

  #for(node: estree.ForStatement | estree.ForInStatement | estree.ForOfStatement, scope: Scope): void {
    const head = node.type === "ForStatement" ? node.init : node.left;
    if (head) this.#declare(head, scope);
    for (const child of childrenOf(node)) this.#visit(child, scope);
  }

  #catch({ param, body }: estree.CatchClause, scope: Scope): void {
    if (param) this.#declarePattern(param, scope);
    this.#visit(body, scope);
  }

  #function(
    node: estree.FunctionDeclaration | estree.FunctionExpression | estree.ArrowFunctionExpression,
    scope: Scope,
  ): void {
    if (node.type === "FunctionExpression" && node.id) this.#open(node.id, scope);
    const inner = new Scope(scope);
    for (const param of node.params) this.#declarePattern(param, inner);
    for (const param of node.params) this.#visit(param, inner);
    this.#declareVars(node.body, inner);
    this.#visit(node.body, inner);
  }

  #class(node: estree.ClassDeclaration | estree.ClassExpression, scope: Scope): void {
    if (node.type === "ClassExpression" && node.id) this.#open(node.id, scope);
    if (node.superClass) this.#visit(node.superClass, scope);
    for (const member of node.body.body) this.#visit(member, scope);
  }
}

/** The identifiers that a pattern gives values to. */
export function* namesOf(pattern: estree.Pattern): Generator<estree.Identifier> {
  switch (pattern.type) {
    case "Identifier":
      yield pattern;
      return;
    case "ObjectPattern":
      for (const property of pattern.properties)
        yield* namesOf(property.type === "Property" ? property.value : property.argument);
      return;
    case "ArrayPattern":
      for (const element of pattern.elements) if (element) yield* namesOf(element);
      return;
    case "AssignmentPattern":
      yield* namesOf(pattern.left);
      return;
    case "RestElement":
      yield* namesOf(pattern.argument);
  }
}
