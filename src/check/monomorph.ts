// Instantiation cycles: programs that would need infinitely many instances of a type or function, which neither
// the compiler nor we can make (specification: "Instantiations").
//
// A type parameter is a node; an edge leads to it from each type parameter that its argument mentions, with weight 1
// if the argument is larger than that parameter alone. A cycle of positive weight grows without end.
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { TypeName } from "../types/objects.ts";
import type { Package } from "../types/package.ts";
import { partsOf } from "../types/parts.ts";
import type { Named, Type, TypeParam } from "../types/types.ts";
import { unalias } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";

interface Node {
  obj: TypeName;
  /** Of the heaviest known path to this node: its weight, its last edge and its number of edges. */
  weight: number;
  last: Edge | null;
  length: number;
}

interface Edge {
  from: Node;
  to: Node;
  weight: number;
  pos: Pos;
  type: Type;
}

export class MonoGraph {
  private readonly nodes = new Map<TypeName, Node>();
  private readonly edges: Edge[] = [];
  /** Receiver type parameters stand for those of the type declaration. */
  private readonly canon = new Map<TypeParam, TypeParam>();
  private readonly local = new Map<TypeName, Node | null>();

  /** Goes on from another run over the package, without the instantiations in the places that are looked at again. */
  continue(other: MonoGraph, isAgain: (pos: Pos) => boolean): void {
    for (const [param, declared] of other.canon) this.canon.set(param, declared);
    for (const { from, to, weight, pos, type } of other.edges)
      if (!isAgain(pos))
        this.edges.push({ from: this.nodeOf(from.obj), to: this.nodeOf(to.obj), weight, pos, type });
  }

  canonical(param: TypeParam, declared: TypeParam): void {
    this.canon.set(param, declared);
  }

  /** Notes an instantiation; `exprs` give the places of explicit arguments. */
  instance(
    pkg: Package,
    pos: Pos,
    params: readonly TypeParam[],
    args: readonly Type[],
    exprs: readonly ast.Expr[],
  ): void {
    params.forEach((param, i) => {
      if (param.obj.pkg === pkg) this.assign(pkg, exprs[i]?.pos ?? pos, param, args[i]);
    });
  }

  private assign(pkg: Package, pos: Pos, param: TypeParam, arg: Type): void {
    const flow = (from: Node, part: Type) => {
      const weight = part === unalias(arg) ? 0 : 1;
      this.edges.push({ from, to: this.paramNode(param), weight, pos, type: arg });
    };
    const visit = (type: Type): void => {
      const actual = unalias(type);
      if (actual.kind === "typeparam") flow(this.paramNode(actual), actual);
      const local = actual.kind === "named" ? this.localNode(pkg, actual) : null;
      if (local !== null) flow(local, actual);
      partsOf(actual).forEach(visit);
    };
    visit(arg);
  }

  private paramNode(param: TypeParam): Node {
    const declared = param.declared ?? param;
    return this.nodeOf((this.canon.get(declared) ?? declared).obj);
  }

  private nodeOf(obj: TypeName): Node {
    let node = this.nodes.get(obj);
    if (node === undefined) {
      node = { obj, weight: 0, last: null, length: 0 };
      this.nodes.set(obj, node);
    }
    return node;
  }

  /** A type declared in a generic function depends on that function's type parameters. */
  private localNode(pkg: Package, type: Named): Node | null {
    const { obj } = type;
    if (obj.pkg !== pkg || obj.parent === pkg.scope) return null;
    const known = this.local.get(obj);
    if (known !== undefined) return known;
    let node: Node | null = null;
    for (let scope = obj.parent; scope !== null && scope !== pkg.scope; scope = scope.parent) {
      for (const other of scope.objects.values()) {
        if (other.kind !== "typename" || other.type?.kind !== "typeparam" || other.pos >= obj.pos) continue;
        node ??= this.nodeOf(obj);
        const edge = {
          from: this.paramNode(other.type),
          to: node,
          weight: 1,
          pos: obj.pos,
          type: other.type,
        };
        this.edges.push(edge);
      }
    }
    this.local.set(obj, node);
    return node;
  }

  /** The edges of a cycle that grows, in order of instantiation; null if there is none. */
  growingCycle(): Edge[] | null {
    for (let again = true; again; ) {
      again = false;
      for (const edge of this.edges) {
        const weight = edge.from.weight + edge.weight;
        if (weight <= edge.to.weight) continue;
        edge.to.last = edge;
        edge.to.length = edge.from.length + 1;
        if (edge.to.length === this.nodes.size) return cycleFrom(edge.to);
        edge.to.weight = weight;
        again = true;
      }
    }
    return null;
  }
}

/** Follows the heaviest path back until it repeats. */
function cycleFrom(node: Node): Edge[] {
  const path: Node[] = [];
  while (!path.includes(node)) {
    path.push(node);
    node = node.last!.from;
  }
  return path.slice(path.indexOf(node)).map((member) => member.last!);
}

export function monomorph(c: Checker): void {
  const cycle = c.mono.growingCycle();
  if (cycle === null) return;
  const report = c.newError("InvalidInstanceCycle").add(cycle[0].to.obj, "instantiation cycle:");
  for (const { to, pos, type } of cycle) {
    const how = to.obj.type?.kind === "named" ? "implicitly parameterized by" : "instantiated as";
    report.add(pos, `${to.obj.name} ${how} ${c.typeString(type)}`);
  }
  report.report();
}
