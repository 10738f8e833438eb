// The core program as text, for people: `goes inspect --core` and tests. It reads like Go, with the implicit steps
// written out: `deref(p).x`, `copy(v)`, `box[error](e)`; methods are called on what they take as their receiver.
import { exactString } from "../constant/index.ts";
import type { Type } from "../types/types.ts";
import { typeString } from "../types/typestring.ts";
import type * as core from "./nodes.ts";

export function printFunction(name: string, f: core.FunctionBody): string {
  const parameter = ({ name, type }: core.Parameter) => `${name === "" ? "_" : name} ${typeText(type)}`;
  const receiver = f.receiver === null ? "" : `(${parameter(f.receiver)}) `;
  const results =
    f.results === null
      ? f.signature.results.vars.map((v) => typeText(v.type!)).join(", ")
      : f.results.map(parameter).join(", ");
  const head = `func ${receiver}${name}(${f.params.map(parameter).join(", ")})`;
  return `${head}${results === "" ? "" : ` (${results})`} ${block(f.body, "")}\n`;
}

function typeText(type: Type): string {
  return typeString(type, (pkg) => pkg.name);
}

// ---- Statements

function block(b: core.Block, indent: string): string {
  if (b.list.length === 0) return "{}";
  return `{\n${lines(b.list, `${indent}\t`)}${indent}}`;
}

function lines(list: readonly core.Stmt[], indent: string): string {
  return list.map((s) => `${indent}${statement(s, indent)}\n`).join("");
}

function statement(s: core.Stmt, indent: string): string {
  switch (s.kind) {
    case "Block":
      return block(s, indent);
    case "ExprStmt":
      return expression(s.x);
    case "Send":
      return `${expression(s.chan)} <- ${expression(s.value)}`;
    case "Assign":
      return `${s.targets.map(target).join(", ")} = ${values(s.values, s.spread)}`;
    case "OpAssign":
      return `${expression(s.target)} ${s.op}= ${expression(s.value)}`;
    case "IncDec":
      return expression(s.target) + s.op;
    case "Define":
      return `${s.left.map(defined).join(", ")} := ${values(s.values, s.spread)}`;
    case "DeclareZero":
      return `var ${s.variables.map(({ name }) => name).join(", ")}`;
    case "DeclareConst":
      return `const ${s.constants.map(({ obj }) => obj.name).join(", ")}`;
    case "Declarations":
      return s.list.map((inner) => statement(inner, indent)).join(`\n${indent}`);
    case "Go":
      return `go ${expression(s.call)}`;
    case "Defer":
      return `defer ${expression(s.call)}`;
    case "Return":
      return `return ${values(s.results, s.spread)}`.trimEnd();
    case "Branch":
      return s.label === null ? s.token : `${s.token} ${s.label.name}`;
    case "Labeled":
      return `${s.label.name}: ${statement(s.stmt, indent)}`;
    case "If": {
      const otherwise = s.else === null ? "" : ` else ${statement(s.else, indent)}`;
      return `if ${init(s.init, indent)}${expression(s.cond)} ${block(s.body, indent)}${otherwise}`;
    }
    case "For": {
      const clauses =
        s.init === null && s.post === null
          ? optional(s.cond)
          : `${init(s.init, indent)}${optional(s.cond)}; ${s.post === null ? "" : statement(s.post, indent)}`;
      return `for ${clauses} ${block(s.body, indent)}`.replace("for  ", "for ");
    }
    case "Range":
      return `for ${iteration(s.key)}, ${iteration(s.value)} = range[${s.over.kind}] ${expression(s.x)} ${block(s.body, indent)}`;
    case "Switch":
      return `switch ${init(s.init, indent)}${optional(s.tag)} ${clauses(s.clauses, indent, (c) => c.list.map(expression).join(", "))}`;
    case "TypeSwitch": {
      const cases = (c: core.TypeClause) =>
        c.cases.map(({ type }) => (type === null ? "nil" : typeText(type)));
      return `switch type ${init(s.init, indent)}${expression(s.x)} ${clauses(s.clauses, indent, (c) => cases(c).join(", "))}`;
    }
    case "Select":
      return `select ${clauses(s.clauses, indent, ({ comm }) => communication(comm))}`;
    case "Ordered":
      return [...s.before, s.stmt].map((inner) => statement(inner, indent)).join(`\n${indent}`);
    case "Empty":
      return ";";
  }
}

function init(s: core.Stmt | null, indent: string): string {
  return s === null ? "" : `${statement(s, indent)}; `;
}

function optional(e: core.Expr | null): string {
  return e === null ? "" : expression(e);
}

function clauses<T extends { readonly body: core.Block; readonly kind: string }>(
  list: readonly T[],
  indent: string,
  head: (clause: T) => string,
): string {
  const texts = list.map((clause) => {
    const text = head(clause);
    return `${indent}${text === "" ? "default" : `case ${text}`}:\n${lines(clause.body.list, `${indent}\t`)}`;
  });
  return `{\n${texts.join("")}${indent}}`;
}

function communication(comm: core.CommClause["comm"]): string {
  if (comm === null) return "";
  if (comm.kind === "Send") return statement(comm, "");
  const left = comm.left.map(iteration).join(", ");
  return `${left === "" ? "" : `${left} = `}${expression(comm.receive)}`;
}

function target(t: core.Target): string {
  return t === null ? "_" : expression(t);
}

function defined(left: core.Defined): string {
  return left.kind === "blank" ? "_" : left.kind === "new" ? left.variable.name : expression(left.target);
}

function iteration({ to, value }: core.Iteration): string {
  if (to.kind === "blank" || value === null) return "_";
  const { name } = to.variable;
  return value.kind === "Result" ? name : `${name} <- ${expression(value)}`;
}

/** Values, after the expression that gives several. */
function values(list: readonly core.Expr[], spread: core.Expr | null): string {
  const texts = list.map(expression).join(", ");
  return spread === null ? texts : `spread(${expression(spread)}) ${texts}`;
}

// ---- Expressions

function expression(e: core.Expr): string {
  const x = (inner: core.Expr) => expression(inner);
  const convert = (name: string, inner: core.Expr) => `${name}[${typeText(e.type)}](${x(inner)})`;
  switch (e.kind) {
    case "Constant":
      return e.written.kind === "name" ? e.written.obj.name : exactString(e.value);
    case "Nil":
      return `nil[${typeText(e.type)}]`;
    case "Variable":
      return e.variable.name || "_";
    case "FunctionValue":
      return instance(e.func.name, e.typeArgs);
    case "FuncLit":
      return printFunction("", e.function).trimEnd();
    case "Result":
      return `#${e.index}`;
    case "StructLit":
      return `${typeText(e.type)}{${e.fields.map(({ path, value }) => `${path.join(".")}: ${x(value)}`).join(", ")}}`;
    case "ArrayLit":
      return `${typeText(e.type)}{${e.entries.map(({ value }) => x(value)).join(", ")}}`;
    case "MapLit":
      return `${typeText(e.type)}{${e.entries.map(({ key, value }) => `${x(key)}: ${x(value)}`).join(", ")}}`;
    case "Field":
      return `${x(e.x)}.${e.field.name}`;
    case "Index":
      return `${x(e.x)}[${x(e.index)}]`;
    case "MapIndex":
      return `${x(e.x)}[${x(e.key)}]${e.commaOk ? " ok" : ""}`;
    case "Slice":
      return `${x(e.x)}[${optional(e.low)}:${optional(e.high)}${e.max === null ? "" : `:${x(e.max)}`}]`;
    case "Deref":
      return `deref(${x(e.x)})`;
    case "Address":
      return `&${x(e.x)}`;
    case "Copy":
      return `copy(${x(e.x)})`;
    case "Unary":
      return e.op + x(e.x);
    case "Binary":
    case "Logical":
    case "Compare":
      return `(${x(e.x)} ${e.op} ${x(e.y)})`;
    case "Receive":
      return `<-${x(e.x)}${e.commaOk ? " ok" : ""}`;
    case "Convert":
      return convert(e.isImplicit ? "as" : "convert", e.x);
    case "Box":
      return convert("box", e.x);
    case "Widen":
      return convert("widen", e.x);
    case "TypeAssert":
      return `${x(e.x)}.(${typeText(e.target)})${e.commaOk ? " ok" : ""}`;
    case "Call":
      return `${callee(e.callee)}(${values(e.args, e.spread)})`;
    case "Builtin":
      return `${e.builtin}(${values(e.args, e.spread)}${e.hasEllipsis ? "..." : ""})`;
    case "MethodValue":
      return `value ${callee(e.callee)}`;
    case "MethodExpression":
      return `method expression ${callee(e.callee)}`;
    case "Let":
      return `let { ${e.before.map((d) => statement(d, "")).join("; ")} } ${x(e.x)}`;
    case "BadExpr":
      return `bad(${e.what})`;
  }
}

function callee(c: core.Callee): string {
  switch (c.kind) {
    case "function":
      return instance(c.func.name, c.typeArgs);
    case "method":
      return `${expression(c.receiver)}.${typeText(c.holder)}::${c.func.name}`;
    case "interface":
      return `${expression(c.receiver)}.${c.func.name}`;
    case "value":
      return expression(c.value);
  }
}

function instance(name: string, typeArgs: readonly Type[]): string {
  return typeArgs.length === 0 ? name : `${name}[${typeArgs.map(typeText).join(", ")}]`;
}
