// How the printer differs from plain astring: comments as Go has them, blank lines, lists over several lines,
// and a mapping for every node with a position, and for statements that the compiler adds.
import { GENERATOR, type Generator, type State } from "astring";
import type { estree as es } from "../generate/estree.ts";
import { commentLines, isNameText } from "../plan/text.ts";
import { noPos, type Pos } from "../source/position.ts";

/** `pos` is noPos from where on text belongs to nothing in Go. */
export type Marker = (line: number, column: number, pos: Pos, name: string | undefined) => void;

/** As a method: a handler takes the kind of node that its name says. */
type Handler = { handle(this: Handlers, node: es.Node, state: State): void }["handle"];
type Handlers = Record<string, Handler>;

const base = GENERATOR as unknown as Handlers;

/** A name longer than this many chars of arguments goes on several lines if the source had them so. */
const shortList = 60;

/** What debuggers stop at: without a position of its own it belongs to the statement or declaration that it is inside of. */
const isStep = /^(?!Block|Empty).*Statement$|^(Class|Function|Variable)Declaration$|^MethodDefinition$/;

export function layout(mark: Marker): Generator {
  const handlers: Handlers = { ...base, ...overrides };
  /** The position of the innermost statement or declaration around what is written. */
  let owner: Pos = noPos;
  const here = (state: State, pos: Pos, name?: string) => mark(state.line!, state.column!, pos, name);
  // A debugger stops at the value of a variable, not at its declaration.
  handlers.VariableDeclarator = (node: es.VariableDeclarator, state) => {
    handlers[node.id.type](node.id, state);
    if (!node.init) return;
    state.write(" = ");
    here(state, owner);
    handlers[node.init.type](node.init, state);
  };
  for (const [type, handler] of Object.entries(handlers)) {
    const steps = isStep.test(type);
    handlers[type] = (node: es.Node, state: State) => {
      const outer = owner;
      if (steps || type === "BlockStatement") owner = node.pos ?? outer;
      if (node.lead) mark(state.line!, state.column! - 1, node.lead, undefined);
      if (node.pos) here(state, node.pos, node.type === "Identifier" ? node.goName : undefined);
      else if (steps) here(state, owner);
      handler.call(handlers, node, state);
      const brace = node.type === "BlockStatement" ? node.close : endOfAdded(node, owner);
      if (brace) mark(state.line!, state.column! - 1, brace, undefined);
      if (node.after) here(state, node.after);
      owner = outer;
    };
  }
  return handlers as unknown as Generator;
}

/** The place of the closing brace of a method that the compiler adds to a class. */
function endOfAdded(node: es.Node, owner: Pos): Pos | undefined {
  return node.type === "MethodDefinition" && !node.value.body.close ? owner : undefined;
}

const overrides: Handlers = {
  CallExpression(node: es.SimpleCallExpression, state) {
    if (node.isApart) state.write("/* @__NOINLINE__ */ ");
    base.CallExpression.call(this, node, state);
  },
  Identifier(node: es.Identifier, state) {
    if (!isNameText(node.name)) throw new Error(`not a name: ${JSON.stringify(node.name)}`);
    base.Identifier.call(this, node, state);
  },
  Program(node: es.Program, state) {
    writeStatements(this, node.body, state, "", spacedAtTop);
  },
  BlockStatement(node: es.BlockStatement, state) {
    writeBlock(this, node, node.body, state, () => false);
  },
  ClassBody(node: es.ClassBody, state) {
    writeBlock(this, node, node.body, state, (item) => item.type === "MethodDefinition");
  },
  SwitchStatement(node: es.SwitchStatement, state) {
    state.write("switch (");
    this[node.discriminant.type](node.discriminant, state);
    writeBlockStart(state, ") {");
    for (const clause of node.cases) {
      writeAbove(clause, state, indentOf(state));
      state.write(indentOf(state));
      this.SwitchCase(clause, state);
    }
    writeBlockEnd(state);
  },
  ForStatement(node: es.ForStatement, state) {
    state.write("for (");
    if (node.init) writeClause(this, node.init, state);
    state.write(node.test ? "; " : ";");
    if (node.test) this[node.test.type](node.test, state);
    state.write(node.update ? "; " : ";");
    if (node.update) writeClause(this, node.update, state);
    state.write(") ");
    this[node.body.type](node.body, state);
  },
  SwitchCase(node: es.SwitchCase, state) {
    if (node.test) {
      state.write("case ");
      this[node.test.type](node.test, state);
    } else state.write("default");
    const only = node.consequent.length === 1 ? node.consequent[0] : null;
    if (only?.type === "BlockStatement") {
      state.write(": ");
      this.BlockStatement(only, state);
      state.write(state.lineEnd);
      return;
    }
    state.write(`:${state.lineEnd}`);
    state.indentLevel++;
    writeStatements(this, node.consequent, state, indentOf(state), () => false);
    state.indentLevel--;
  },
  FunctionDeclaration(node: es.FunctionDeclaration, state) {
    state.write(node.async ? "async function " : "function ");
    if (node.id !== null) this.Identifier(node.id, state);
    writeList(this, "(", node.params, ")", state, false);
    state.write(" ");
    this.BlockStatement(node.body, state);
  },
  FunctionExpression(node: es.FunctionExpression, state) {
    state.write(node.async ? "async function" : "function");
    writeList(this, "(", node.params, ")", state, false);
    state.write(" ");
    this.BlockStatement(node.body, state);
  },
  ClassDeclaration(node: es.ClassDeclaration, state) {
    state.write("class ");
    this.Identifier(node.id, state);
    state.write(" ");
    if (node.superClass) {
      state.write("extends ");
      this[node.superClass.type](node.superClass, state);
      state.write(" ");
    }
    this.ClassBody(node.body, state);
  },
  ImportDeclaration(node: es.ImportDeclaration, state) {
    state.write("import ");
    const [first] = node.specifiers;
    if (first?.type === "ImportNamespaceSpecifier") state.write(`* as ${first.local.name} from `);
    else if (first !== undefined) writeImportedNames(node, state);
    this.Literal(node.source, state);
    state.write(";");
  },
  ArrayExpression(node: es.ArrayExpression, state) {
    writeList(this, "[", node.elements, "]", state, node.lines === true);
  },
  ArrowFunctionExpression(node: es.ArrowFunctionExpression, state) {
    if (node.async) state.write("async ");
    writeList(this, "(", node.params, ")", state, false);
    state.write(" => ");
    const object = node.body.type === "ObjectExpression";
    if (object) state.write("(");
    this[node.body.type](node.body, state);
    if (object) state.write(")");
  },
};

/** A clause of a loop's head: a declaration without its semicolon, or expressions without parentheses. */
function writeClause(handlers: Handlers, node: es.Node, state: State): void {
  if (node.type === "VariableDeclaration") {
    state.write(`${node.kind} `);
    node.declarations.forEach((declarator, i) => {
      if (i > 0) state.write(", ");
      handlers.VariableDeclarator(declarator, state);
    });
  } else if (node.type === "SequenceExpression") {
    writeList(handlers, "", node.expressions, "", state, false);
  } else handlers[node.type](node, state);
}

function writeImportedNames(node: es.ImportDeclaration, state: State): void {
  const names = node.specifiers.map((specifier) => {
    const imported = (specifier as es.ImportSpecifier).imported as es.Identifier;
    return imported.name === specifier.local.name
      ? imported.name
      : `${imported.name} as ${specifier.local.name}`;
  });
  const text = names.join(", ");
  if (text.length <= shortList + 20) state.write(`{ ${text} } from `);
  else {
    state.write(`{${state.lineEnd}`);
    for (const line of fill(names)) state.write(`  ${line}${state.lineEnd}`);
    state.write("} from ");
  }
}

/** Joins words into lines of moderate length. */
function fill(words: string[]): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + word.length > 100) {
      lines.push(line);
      line = "";
    }
    line += (line === "" ? "" : " ") + word + ",";
  }
  if (line !== "") lines.push(line);
  return lines;
}

function indentOf(state: State): string {
  return state.indent.repeat(state.indentLevel);
}

function writeBlockStart(state: State, text: string): void {
  state.write(text);
  state.write(state.lineEnd);
  state.indentLevel++;
}

function writeBlockEnd(state: State): void {
  state.indentLevel--;
  state.write(`${indentOf(state)}}`);
}

function writeBlock(
  handlers: Handlers,
  node: es.Node,
  body: es.Node[],
  state: State,
  spaced: (item: es.Node, previous: es.Node) => boolean,
): void {
  const inside = (node as es.BlockStatement).inside ?? [];
  if (body.length === 0 && inside.length === 0) {
    state.write("{}");
    return;
  }
  writeBlockStart(state, "{");
  writeStatements(handlers, body, state, indentOf(state), spaced);
  for (const text of inside) writeComment(text, state, indentOf(state));
  writeBlockEnd(state);
}

/** Statements or members a line each, with their comments and the blank lines between them. */
function writeStatements(
  handlers: Handlers,
  body: readonly es.Node[],
  state: State,
  indent: string,
  spaced: (item: es.Node, previous: es.Node) => boolean,
): void {
  let previous: es.Node | null = null;
  for (const item of body) {
    if (previous !== null && (item.blank || spaced(item, previous))) state.write(state.lineEnd);
    writeAbove(item, state, indent);
    state.write(indent);
    handlers[item.type](item, state);
    if (item.beside !== undefined) state.write(` ${commentLines(item.beside).join(" ")}`);
    state.write(state.lineEnd);
    previous = item;
  }
}

/** Functions, classes and the end of the imports are set off by blank lines at the top level. */
function spacedAtTop(item: es.Node, previous: es.Node): boolean {
  const large = (node: es.Node): boolean => {
    const inner = node.type === "ExportNamedDeclaration" && node.declaration ? node.declaration : node;
    return inner.type === "FunctionDeclaration" || inner.type === "ClassDeclaration";
  };
  const isImport = (node: es.Node) => node.type === "ImportDeclaration";
  return large(item) || large(previous) || isImport(item) !== isImport(previous) || item.above !== undefined;
}

function writeAbove(node: es.Node, state: State, indent: string): void {
  for (const text of node.above ?? []) writeComment(text, state, indent);
}

function writeComment(text: string, state: State, indent: string): void {
  for (const line of commentLines(text)) {
    state.write(indent + line);
    state.write(state.lineEnd);
  }
}

/** A bracketed list: in one line, or an element a line. */
function writeList(
  handlers: Handlers,
  open: string,
  items: readonly (es.Node | null)[],
  close: string,
  state: State,
  lines: boolean,
): void {
  state.write(open);
  if (lines && items.length > 0) {
    writeBlockStart(state, "");
    for (const item of items) {
      state.write(indentOf(state));
      if (item !== null) handlers[item.type](item, state);
      writeBlockStart(state, ",");
      state.indentLevel--;
    }
    state.indentLevel--;
    state.write(indentOf(state));
  } else {
    items.forEach((item, i) => {
      if (i > 0) state.write(", ");
      if (item !== null) handlers[item.type](item, state);
    });
  }
  state.write(close);
}
