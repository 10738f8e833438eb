// What a program never comes to, as no constants lead there: clauses of switches, and what comparisons decide. In a program
// that formats by %d and %s the other verbs of package fmt are such. The minifier leaves out what only they need.
import type * as estree from "estree";
import { parseAst } from "rollup/parseAst";
import { childrenOf, type Edit, edited, type Node, placeOf } from "../bundletree.ts";
import { Flow } from "./flow.ts";
import type { Values } from "./values.ts";

/** The code without them, all else in its place. It has to be that of a whole program. */
export function withoutDeadCases(code: string): string {
  const program = parseAst(code) as estree.Program;
  const editor = new Editor(code, new Flow(program));
  editor.visit(program);
  return edited(code, editor.edits);
}

class Editor {
  readonly edits: Edit[] = [];
  private readonly code: string;
  private readonly flow: Flow;

  constructor(code: string, flow: Flow) {
    this.code = code;
    this.flow = flow;
  }

  visit(node: Node): void {
    if (node.type === "SwitchCase" && node.test && !this.isPure(node.test)) {
      // Computing the test is an effect of its own.
      for (const child of childrenOf(node)) this.visit(child);
    } else if (node.type === "SwitchCase" && this.flow.deadClauses.has(node)) {
      this.edits.push({ ...placeOf(node), text: "" });
    } else if (node.type === "SwitchCase" && this.flow.deadTests.has(node)) {
      const { start } = placeOf(node);
      const colon = this.colonFrom(node.test ? placeOf(node.test).end : start + "default".length);
      this.edits.push({ start, end: colon + 1, text: "" });
      for (const statement of node.consequent) this.visit(statement);
    } else if (this.isShort(node)) {
      return;
    } else {
      const condition = this.isPure(node) ? booleanOf(this.flow.known.get(node)) : null;
      if (condition === null) for (const child of childrenOf(node)) this.inside(node, child);
      else this.edits.push({ ...placeOf(node), text: condition ? "!0" : "!1" });
    }
  }

  /** `!0` binds less than a name: it is no operand of what binds more. */
  private inside(node: Node, child: Node): void {
    const binds =
      (node.type === "MemberExpression" && child === node.object) ||
      (node.type === "CallExpression" && child === node.callee) ||
      (node.type === "TaggedTemplateExpression" && child === node.tag) ||
      (node.type === "BinaryExpression" && node.operator === "**" && child === node.left);
    if (!binds || child.type !== "Identifier") this.visit(child);
  }

  /** The colon of a clause, behind parentheses and comments. */
  private colonFrom(from: number): number {
    const between = /(?:[\s)]|\/\*[\s\S]*?\*\/|\/\/.*)*/y;
    between.lastIndex = from;
    return from + between.exec(this.code)![0].length;
  }

  /** There is no room for a constant, or it would need a name. */
  private isShort(node: Node): boolean {
    if (node.type === "Property") return node.shorthand;
    return node.type === "ExportSpecifier" || placeOf(node).end - placeOf(node).start < 2;
  }

  /** Nothing comes of the expression but its value. */
  private isPure(e: Node): boolean {
    switch (e.type) {
      case "Literal":
      case "Identifier":
        return true;
      case "UnaryExpression":
        return this.isPure(e.argument);
      case "BinaryExpression":
        return this.isPure(e.left) && this.isPure(e.right);
      case "CallExpression":
        return this.flow.readers.has(e) && e.arguments.every((arg) => this.isPure(arg));
      default:
        return false;
    }
  }
}

function booleanOf(values: Values | undefined): boolean | null {
  if (values?.size !== 1) return null;
  const [value] = values;
  return typeof value === "boolean" ? value : null;
}
