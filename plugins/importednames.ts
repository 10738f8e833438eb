// Which names a module imports from which sources: null where that cannot be seen, which means all of them.

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

type Names = Set<string> | null;

/** By source, as it is written. `program` is an ESTree. */
export function importedNames(program: unknown): ReadonlyMap<string, Names> {
  return new Imports(program as Node).found;
}

class Imports {
  readonly found = new Map<string, Names>();
  private readonly program: Node;
  /** Calls of `import()` of which it is known what they are used for. */
  private readonly understood = new Set<Node>();

  constructor(program: Node) {
    this.program = program;
    walk(program, (node) => this.note(node));
  }

  private note(node: Node): void {
    switch (node.type) {
      case "ImportDeclaration":
        return this.declaration(node);
      case "ExportNamedDeclaration":
        if (isNode(node.source))
          this.add(
            node.source,
            listOf(node.specifiers).map(({ local }) => nameOf(local as Node)),
          );
        return;
      case "ExportAllDeclaration":
        return this.add(node.source as Node, null);
      case "VariableDeclarator":
        if (isNode(node.init)) this.destructured(node.init, node.id as Node);
        return;
      case "CallExpression":
        this.required(node);
        return this.thenCall(node);
      case "ImportExpression":
        if (!this.understood.has(node)) this.add(node.source as Node, null);
    }
  }

  private declaration(node: Node): void {
    for (const specifier of listOf(node.specifiers)) {
      const local = nameOf(specifier.local as Node);
      if (specifier.type === "ImportNamespaceSpecifier")
        this.add(node.source as Node, membersOf(this.program, local));
      else
        this.add(node.source as Node, [
          specifier.type === "ImportDefaultSpecifier" ? "default" : nameOf(specifier.imported as Node),
        ]);
    }
    if (listOf(node.specifiers).length === 0) this.add(node.source as Node, []);
  }

  /** `const { Total } = await import("./x.go")` */
  private destructured(init: Node, pattern: Node): void {
    const call = init.type === "AwaitExpression" ? (init.argument as Node) : init;
    if (call.type !== "ImportExpression" || init === call) return;
    this.understand(call, pattern.type === "ObjectPattern" ? keysOf(pattern) : null);
  }

  /** `require("./x.go")` */
  private required({ callee, arguments: args }: Node): void {
    const [source] = listOf(args);
    if (source !== undefined && nameOf(callee as Node) === "require") this.add(source, null);
  }

  /** `import("./x.go").then(({ Total }) => …)` and `.then((x) => x.Total())` */
  private thenCall({ callee, arguments: args }: Node): void {
    const { type, object, property } = callee as Node;
    if (type !== "MemberExpression" || (object as Node).type !== "ImportExpression") return;
    const [handler] = listOf(args);
    const param = handler === undefined ? undefined : listOf(handler.params)[0];
    if (nameOf(property as Node) !== "then" || param === undefined) return;
    if (param.type === "ObjectPattern") this.understand(object as Node, keysOf(param));
    else if (param.type === "Identifier" && isNode(handler.body))
      this.understand(object as Node, membersOf(handler.body, nameOf(param)));
  }

  private understand(call: Node, names: readonly string[] | null): void {
    this.understood.add(call);
    this.add(call.source as Node, names);
  }

  private add(source: Node, names: readonly string[] | null): void {
    const text = textOf(source);
    if (text === null) return;
    const known = this.found.get(text);
    if (names === null || known === null) this.found.set(text, null);
    else this.found.set(text, new Set([...(known ?? []), ...names]));
  }
}

/** The members of a namespace that are named below a node; null if it is used in another way. A name that is declared again makes them more. */
function membersOf(root: Node, local: string): readonly string[] | null {
  const members: string[] = [];
  let isKnown = true;
  const counted = new Set<Node>();
  walk(root, (node) => {
    if (/^Import.*Specifier$/.test(node.type)) counted.add(node.local as Node);
    if (node.type === "MemberExpression") {
      const { object, property, computed } = node as unknown as {
        object: Node;
        property: Node;
        computed: boolean;
      };
      if (!computed) counted.add(property);
      const name = computed ? textOf(property) : nameOf(property);
      if (object.type === "Identifier" && object.name === local && name !== null) {
        counted.add(object);
        members.push(name);
      }
    }
    if (node.type === "Property" && node.computed !== true && node.shorthand !== true)
      counted.add(node.key as Node);
    if (node.type === "Identifier" && node.name === local && !counted.has(node)) isKnown = false;
  });
  return isKnown ? members : null;
}

/** The keys that a pattern takes out; null with a rest, or a key that is computed. */
function keysOf(pattern: Node): string[] | null {
  const properties = listOf(pattern.properties);
  if (properties.some(({ type, computed }) => type !== "Property" || computed === true)) return null;
  return properties.map(({ key }) => nameOf(key as Node));
}

/** Parents before children. */
function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const key in node) {
    const value = node[key];
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Of an identifier, or a string that names an export. */
function nameOf(node: Node): string {
  return String(node.type === "Identifier" || node.name !== undefined ? node.name : node.value);
}

/** Of a string, also one in backquotes without parts. */
function textOf(node: Node): string | null {
  if (typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral" || listOf(node.expressions).length > 0) return null;
  const [quasi] = listOf(node.quasis);
  return (quasi.value as { cooked: string }).cooked;
}
