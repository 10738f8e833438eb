// What nobody can call of the classes in a bundle: methods and accessors whose names stand nowhere else in it. The analyses
// leave out what Go code does not reach; the runtime's classes are made for all programs. A bundler keeps classes whole, as it
// cannot know who else has their objects: here a bundle has to be a program without JavaScript of others.
import type * as estree from "estree";
import { parseAst } from "rollup/parseAst";
import { edited, type Node, nodesOf, placeOf } from "./bundletree.ts";

type Member = estree.MethodDefinition & { readonly key: estree.Identifier };

/** JavaScript calls these by itself, on objects of any class. */
const calledByHost = new Set([
  ...["constructor", "toString", "valueOf", "toJSON", "then", "next", "return", "throw", "handleEvent"],
  ...["get", "set", "has", "deleteProperty", "ownKeys", "start", "pull", "cancel", "write", "close", "abort"],
]);

/** The code without them, all else in its place, so that its map stays right. */
export function withoutUnnamedMethods(code: string): string {
  const program = parseAst(code) as estree.Program;
  const names = new Names();
  const members: Member[] = [];
  for (const node of nodesOf(program)) {
    names.add(node, 1);
    if (node.type === "ClassBody") members.push(...membersOf(node));
    // A class of the host's calls methods of those that extend it.
    if (node.type === "ClassDeclaration" || node.type === "ClassExpression")
      if (node.superClass) for (const member of membersOf(node.body)) names.keep(member.key.name);
  }
  return edited(
    code,
    unnamed(members, names).map((member) => ({ ...placeOf(member), text: "" })),
  );
}

/** Those that only others of them name are unnamed, too, be it others of the same name. */
function unnamed(members: readonly Member[], names: Names): Member[] {
  const own = new Names();
  for (const { key, value } of members) {
    for (const node of nodesOf(value)) own.add(node, 1, key.name);
  }
  const [found, left]: [Member[], Member[]] = [[], []];
  for (const member of members) (names.has(member.key.name, own) ? left : found).push(member);
  if (found.length === 0) return [];
  for (const member of found) for (const node of nodesOf(member.value)) names.add(node, -1);
  return [...found, ...unnamed(left, names)];
}

/** How often names stand where they may be those of properties. */
class Names {
  readonly #counts = new Map<string, number>();

  /** Of the names in the node, or of one of them alone. */
  add(node: Node, count: number, only?: string): void {
    for (const name of namesIn(node)) {
      if (only === undefined || only === name) this.#counts.set(name, this.#count(name) + count);
    }
  }

  #count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  keep(name: string): void {
    this.#counts.set(name, Number.POSITIVE_INFINITY);
  }

  /** Names with a dollar sign inside may be composed of others. */
  has(name: string, without: Names): boolean {
    return calledByHost.has(name) || name.includes("$", 1) || this.#count(name) > without.#count(name);
  }
}

/** The names of properties that a node has itself, and the words in its text: descriptors have names of methods in texts. */
function namesIn(node: Node): readonly string[] {
  switch (node.type) {
    case "MemberExpression":
      return !node.computed && node.property.type === "Identifier" ? [node.property.name] : [];
    case "Property":
      return !node.computed && node.key.type === "Identifier" ? [node.key.name] : [];
    case "Literal":
      return typeof node.value === "string" ? wordsIn(node.value) : [];
    case "TemplateElement":
      return wordsIn(node.value.cooked ?? "");
    default:
      return [];
  }
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{ID_Continue}$]+/gu) ?? [];
}

/** Methods and accessors with names. */
function membersOf({ body }: estree.ClassBody): Member[] {
  const isNamed = (member: estree.ClassBody["body"][number]): member is Member =>
    member.type === "MethodDefinition" && !member.computed && member.key.type === "Identifier";
  return body.filter(isNamed);
}
