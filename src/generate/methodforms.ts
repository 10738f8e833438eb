// Which JS form a method has (architecture: "nil, panics and JS errors"): a method of its struct's class, called as
// `p.M()`, where that cannot be told from Go's behaviour; else a function `T$M(p)`.
//
// On a nil pointer `p.M()` fails at once. Go fails at the first use of a field: the same, if that is the first
// thing that the method does.
import type { FuncInstance } from "../analyze/analysis.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Info } from "../types/info.ts";
import type { Obj } from "../types/objects.ts";
import { under } from "../types/underlying.ts";

const forms = new WeakMap<ast.FuncDecl, boolean>();

export function isClassMethod(instance: FuncInstance): boolean {
  if (instance.recv === null) return false;
  const struct = under(instance.recv);
  if (struct.kind !== "struct" || instance.decl.body === null) return false;
  if (!instance.func.hasPtrRecv) return true;
  let form = forms.get(instance.decl);
  if (form === undefined) {
    form = usesReceiverFirst(instance.decl, instance.pkg.info);
    forms.set(instance.decl, form);
  }
  return form;
}

function usesReceiverFirst(decl: ast.FuncDecl, info: Info): boolean {
  const name = decl.recv?.[0]?.names[0];
  const receiver = name === undefined ? undefined : info.defs.get(name);
  if (!receiver || decl.body === null) return false;
  const scan = new Scan(info, receiver);
  for (const s of decl.body.list) {
    const found = scan.stmt(s);
    if (found !== "nothing") return found === "use";
  }
  return false;
}

/** What the first noticeable thing is: a use of the receiver's fields, or something else. */
type Found = "use" | "other" | "nothing";

class Scan {
  private readonly info: Info;
  private readonly receiver: Obj;

  constructor(info: Info, receiver: Obj) {
    this.info = info;
    this.receiver = receiver;
  }

  stmt(s: ast.Stmt): Found {
    switch (s.kind) {
      case "ExprStmt":
        return this.expr(s.x);
      case "AssignStmt":
        return this.assignment(s);
      case "IncDecStmt":
        return this.expr(s.x);
      case "ReturnStmt":
        return this.all(s.results, "other");
      case "IfStmt":
        return this.first(
          [() => (s.init === null ? "nothing" : this.stmt(s.init)), () => this.expr(s.cond)],
          "other",
        );
      case "ForStmt":
        return this.first(
          [
            () => (s.init === null ? "nothing" : this.stmt(s.init)),
            () => (s.cond === null ? "other" : this.expr(s.cond)),
          ],
          "other",
        );
      case "SwitchStmt":
        return this.first(
          [
            () => (s.init === null ? "nothing" : this.stmt(s.init)),
            () => (s.tag === null ? "nothing" : this.expr(s.tag)),
          ],
          "other",
        );
      case "RangeStmt":
        return this.first([() => this.expr(s.x)], "other");
      case "DeclStmt":
        return this.declaration(s.decl);
      case "BlockStmt":
        return this.first(s.list.map((inner) => () => this.stmt(inner)));
      case "DeferStmt":
      case "GoStmt":
        return s.call.kind === "CallExpr" ? this.operands(s.call) : "other";
      case "EmptyStmt":
        return "nothing";
      default:
        return "other";
    }
  }

  private first(steps: (() => Found)[], otherwise: Found = "nothing"): Found {
    for (const step of steps) {
      const found = step();
      if (found !== "nothing") return found;
    }
    return otherwise;
  }

  private all(list: readonly ast.Expr[], otherwise: Found = "nothing"): Found {
    return this.first(
      list.map((e) => () => this.expr(e)),
      otherwise,
    );
  }

  private assignment(s: ast.AssignStmt): Found {
    const operands = s.lhs.map((e) => () => this.target(e));
    const values = s.rhs.map((e) => () => this.expr(e));
    const found = this.first([...operands, ...values]);
    if (found !== "nothing") return found;
    // Assigning a local variable is not noticed; assigning a field of the receiver uses it.
    const [only] = s.lhs;
    if (s.lhs.length === 1 && only.kind === "SelectorExpr" && this.isField(only)) return "use";
    const isLocal = (e: ast.Expr) => e.kind === "Ident" && this.info.uses.get(e) !== this.receiver;
    return s.lhs.every((e) => isLocal(e) && !this.isPackageVariable(e as ast.Ident)) ? "nothing" : "other";
  }

  private isPackageVariable(id: ast.Ident): boolean {
    const obj = this.info.uses.get(id);
    return obj?.pkg != null && obj.parent === obj.pkg.scope;
  }

  private target(e: ast.Expr): Found {
    if (e.kind === "Ident") return "nothing";
    if (e.kind === "SelectorExpr" && this.isField(e)) return "nothing";
    return this.expr(e);
  }

  private declaration(decl: ast.GenDecl): Found {
    if (decl.token !== "var") return "nothing";
    return this.first(
      decl.specs.map((spec) => () => (spec.kind === "ValueSpec" ? this.all(spec.values) : "nothing")),
    );
  }

  /** `receiver.f` where that needs the receiver's object. */
  private isField(e: ast.SelectorExpr): boolean {
    let x = e.x;
    while (x.kind === "ParenExpr") x = x.x;
    if (x.kind === "StarExpr") return this.isReceiver(x.x);
    return this.isReceiver(x) && this.info.selections.get(e)?.kind === "field";
  }

  private isReceiver(e: ast.Expr): boolean {
    while (e.kind === "ParenExpr") e = e.x;
    return e.kind === "Ident" && this.info.uses.get(e) === this.receiver;
  }

  expr(e: ast.Expr): Found {
    switch (e.kind) {
      case "ParenExpr":
        return this.expr(e.x);
      case "SelectorExpr":
        if (this.isField(e)) return "use";
        return this.info.selections.has(e) ? this.first([() => this.expr(e.x)], "other") : "nothing";
      case "StarExpr":
        return this.isReceiver(e.x) ? "use" : this.first([() => this.expr(e.x)], "other");
      case "UnaryExpr":
        return this.first([() => this.expr(e.x)], e.op === "<-" ? "other" : "nothing");
      case "BinaryExpr":
        if (e.op === "&&" || e.op === "||") return this.first([() => this.expr(e.x)], "other");
        return this.all([e.x, e.y], this.mayPanic(e) ? "other" : "nothing");
      case "IndexExpr":
        return this.all([e.x, ...e.indices], "other");
      case "SliceExpr":
        return this.all(
          [e.x, e.low, e.high, e.max].filter((x) => x !== null),
          "other",
        );
      case "CompositeLit":
        return this.all(e.elts.map((elt) => (elt.kind === "KeyValueExpr" ? elt.value : elt)));
      case "CallExpr":
        return this.operands(e);
      case "TypeAssertExpr":
        return this.first([() => this.expr(e.x)], "other");
      default:
        return "nothing";
    }
  }

  /** A division by something that could be zero. */
  private mayPanic(e: ast.BinaryExpr): boolean {
    return (e.op === "/" || e.op === "%") && this.info.types.get(e.y)?.value == null;
  }

  private operands(e: ast.CallExpr): Found {
    const isPure = this.info.types.get(e.fun)?.mode === "type" || this.isLength(e);
    const callee = e.fun.kind === "SelectorExpr" && this.isReceiver(e.fun.x) ? "nothing" : this.callee(e.fun);
    return this.first([() => callee, () => this.all(e.args)], isPure ? "nothing" : "other");
  }

  private isLength(e: ast.CallExpr): boolean {
    return e.fun.kind === "Ident" && /^(len|cap|min|max|append|make|new)$/.test(e.fun.name);
  }

  private callee(fun: ast.Expr): Found {
    if (fun.kind === "Ident" || fun.kind === "FuncLit") return "nothing";
    return this.info.types.get(fun)?.mode === "type" ? "nothing" : this.expr(fun);
  }
}
