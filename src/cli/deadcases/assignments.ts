// Where variables are declared and assigned, and so whether one keeps its value in a statement.
import type * as estree from "estree";
import { childrenOf, type Node, placeOf } from "../bundletree.ts";
import { type Binding, type Bindings, namesOf } from "./scopes.ts";

interface Assigned {
  /** The innermost function, or the program. */
  readonly within: Node;
  readonly pos: number;
}

export class Assignments {
  private readonly bindings: Bindings;
  /** The function that has a variable, or the program. */
  private readonly owners = new Map<Binding, Node>();
  private readonly places = new Map<Binding, Assigned[]>();

  constructor(program: estree.Program, bindings: Bindings) {
    this.bindings = bindings;
    this.note(program, program);
  }

  /** The variable keeps its value in a statement of the function, whatever is called there. */
  isKept(binding: Binding, statement: Node, code: Node): boolean {
    const places = this.places.get(binding) ?? [];
    const { start, end } = placeOf(statement);
    // One of another function is assigned by other calls of this one, too.
    const isOwn = this.owners.get(binding) === code;
    return places.every(({ within, pos }) => isOwn && within === code && (pos < start || pos >= end));
  }

  private note(node: Node, code: Node): void {
    const within = /Function/.test(node.type) ? node : code;
    for (const binding of this.of(declaredBy(node))) this.owners.set(binding, within);
    for (const binding of this.of(assignedBy(node))) {
      const places = this.places.get(binding) ?? [];
      places.push({ within, pos: placeOf(node).start });
      this.places.set(binding, places);
    }
    for (const child of childrenOf(node)) this.note(child, within);
  }

  private of(patterns: readonly estree.Pattern[]): Binding[] {
    return patterns.flatMap((pattern) => [...namesOf(pattern)].flatMap((id) => this.bindings.get(id) ?? []));
  }
}

const none: readonly estree.Pattern[] = [];

function declaredBy(node: Node): readonly estree.Pattern[] {
  switch (node.type) {
    case "VariableDeclarator":
      return [node.id];
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return node.params;
    case "CatchClause":
      return node.param ? [node.param] : none;
    default:
      return none;
  }
}

function assignedBy(node: Node): readonly estree.Pattern[] {
  switch (node.type) {
    case "AssignmentExpression":
      return [node.left];
    case "UpdateExpression":
      return [node.argument as estree.Pattern];
    case "ForInStatement":
    case "ForOfStatement":
      return node.left.type === "VariableDeclaration" ? none : [node.left];
    default:
      return none;
  }
}
