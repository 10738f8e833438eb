// Checks that a module uses none of its constants, variables and classes before it has declared them: JS throws a
// ReferenceError then. Followed are the expressions at the top level, and the functions and constructors that they call
// by name.
import * as acorn from "acorn";

type Node = acorn.AnyNode & Record<string, unknown>;

/** Names that top-level code uses too early, with the line that does. */
export function usedTooEarly(code: string): string[] {
  const program = acorn.parse(code, { ecmaVersion: "latest", sourceType: "module", locations: true });
  const statements = program.body.map(declarationOf);
  const uses = new Uses(statements);
  const declared = new Set<string>();
  const found: string[] = [];
  for (const statement of statements) {
    if (statement.type === "FunctionDeclaration" || statement.type === "ImportDeclaration") continue;
    const later = [...uses.ofStatement(statement)].filter((name) => !declared.has(name));
    found.push(...later.map((name) => `${name} in line ${statement.loc?.start.line}`));
    for (const name of namesOf(statement)) declared.add(name);
  }
  return found;
}

function declarationOf(statement: acorn.Node): Node {
  const node = statement as Node;
  const isExport = node.type === "ExportNamedDeclaration" && node.declaration;
  return (isExport ? node.declaration : node) as Node;
}

/** The names that a declaration binds. */
function namesOf(node: Node): string[] {
  if (node.type === "VariableDeclaration")
    return node.declarations.flatMap(({ id }) => [...identifiers(id as Node)]);
  const isNamed = node.type === "ClassDeclaration" || node.type === "FunctionDeclaration";
  return isNamed && node.id ? [node.id.name] : [];
}

/** Which of the module's constants, variables and classes code uses when it runs. */
class Uses {
  private readonly lexical = new Set<string>();
  private readonly callable = new Map<string, Node>();
  private readonly known = new Map<string, Set<string>>();

  constructor(statements: Node[]) {
    for (const node of statements) {
      if (node.type === "FunctionDeclaration") this.callable.set(node.id!.name, node);
      else for (const name of namesOf(node)) this.lexical.add(name);
      if (node.type === "ClassDeclaration") {
        const constructor = node.body.body.find(
          (member) => member.type === "MethodDefinition" && member.kind === "constructor",
        );
        if (constructor !== undefined) this.callable.set(node.id!.name, constructor as Node);
      }
    }
  }

  ofStatement(node: Node): Set<string> {
    const found = new Set<string>();
    const root = node.type === "ClassDeclaration" ? (node.superClass as Node | null) : node;
    if (root !== null) this.collect(root, new Set(), found, false);
    return found;
  }

  /** What a function or constructor uses, also through those that it calls. */
  private ofCall(name: string): Set<string> {
    let found = this.known.get(name);
    if (found !== undefined) return found;
    this.known.set(name, (found = new Set()));
    const node = this.callable.get(name)!;
    this.collect(node, bindings(node), found, true);
    return found;
  }

  private collect(node: Node, local: Set<string>, found: Set<string>, isRunning: boolean): void {
    const isFunction = /^(Arrow)?Function(Expression)?$/.test(node.type);
    if (isFunction && !isRunning) return;
    if (node.type === "Identifier" && this.lexical.has(node.name) && !local.has(node.name)) {
      found.add(node.name);
    }
    if (node.type === "CallExpression" || node.type === "NewExpression") {
      const callee = node.callee as Node;
      if (callee.type === "Identifier" && this.callable.has(callee.name) && !local.has(callee.name)) {
        for (const name of this.ofCall(callee.name)) found.add(name);
      } else if (callee.type.endsWith("FunctionExpression")) {
        this.collect(callee, bindings(callee), found, true);
      }
    }
    for (const child of children(node)) this.collect(child, local, found, isRunning);
  }
}

/** Names that a function binds anywhere inside: they are not those of the module there. */
function bindings(root: Node): Set<string> {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    const patterns: unknown[] = [];
    if (node.type === "VariableDeclarator") patterns.push(node.id);
    if (node.type === "CatchClause") patterns.push(node.param);
    if ("params" in node) patterns.push(...(node.params as unknown[]));
    for (const pattern of patterns)
      if (pattern) for (const name of identifiers(pattern as Node)) found.add(name);
    for (const child of children(node)) visit(child);
  };
  visit(root);
  return found;
}

/** The names in a pattern; what they default to is of no concern. */
function* identifiers(pattern: Node): Iterable<string> {
  if (pattern.type === "Identifier") yield pattern.name;
  else if (pattern.type === "AssignmentPattern") yield* identifiers(pattern.left as Node);
  else if (pattern.type === "Property") yield* identifiers(pattern.value as Node);
  else for (const child of children(pattern)) yield* identifiers(child);
}

/** The parts of a node that are code: not the names of properties, declarations and labels. */
function children(node: Node): Node[] {
  const skipped = new Set<string>();
  const isMember = node.type === "MemberExpression" || node.type === "MethodDefinition";
  if (isMember && !node.computed) skipped.add(node.type === "MemberExpression" ? "property" : "key");
  if (node.type === "Property" && !node.computed) skipped.add("key");
  if (node.type === "VariableDeclarator" && (node.id as Node).type === "Identifier") skipped.add("id");
  if (/^(Function|Class)/.test(node.type)) skipped.add("id");
  if (/^(Labeled|Break|Continue)/.test(node.type)) skipped.add("label");
  return Object.entries(node)
    .filter(([key]) => !skipped.has(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value): value is Node => typeof value?.type === "string");
}
