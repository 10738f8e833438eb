// Which values the variables and parameters of a program have, and which of its code is reached with them: constants flow
// from assignments, arguments and results through all that is reached, until nothing changes ("sparse conditional constant
// propagation", with sets of constants). What a variable is given otherwise can be anything.
import type * as estree from "estree";
import { childrenOf, type Node } from "../bundletree.ts";
import { Assignments } from "./assignments.ts";
import { directiveCharacters } from "./formats.ts";
import { type Binding, type Bindings, bindingsOf, namesOf } from "./scopes.ts";
import {
  anything,
  type Constant,
  functionsIn,
  isFunction,
  nothing,
  only,
  operated,
  truth,
  union,
  type Values,
} from "./values.ts";

type Literal = estree.ArrowFunctionExpression | estree.FunctionExpression;
/** What is walked again when something changes that it has read. */
type Code = estree.Program | estree.FunctionDeclaration | Literal;

class Cell {
  values: Values = nothing;
  readonly readers = new Set<Code>();
}

/** What is known of a function that is called by its name alone. */
class Results {
  readonly whole = new Cell();
  /** The lengths of arrays that are made where they are returned. */
  readonly lengths = new Cell();
  readonly elements: Cell[] = [];
}

interface Arguments {
  readonly values: readonly Values[];
  /** There may be more of them. */
  readonly isOpen: boolean;
}

export class Flow {
  /** Clauses of switches that are not reached. */
  readonly deadClauses = new Set<estree.SwitchCase>();
  /** Those that are reached from above alone. */
  readonly deadTests = new Set<estree.SwitchCase>();
  /** Calls that do nothing but read a character of a format. */
  readonly readers = new Set<estree.SimpleCallExpression>();
  /** What operators and variables come to, in code that is reached. */
  readonly known = new Map<Node, Values>();
  private readonly bindings: Bindings;
  private readonly cells = new Map<Binding, Cell>();
  private readonly results = new Map<estree.FunctionDeclaration, Results>();
  private readonly reached = new Set<Code>();
  /** Functions that somebody may call who is not seen. */
  private readonly escaped = new Set<Code>();
  private readonly queue = new Set<Code>();
  private readonly assignments: Assignments;
  private code: Code;
  /** Functions around the node that are values, and not declared by themselves. */
  private literals = 0;
  private narrowed: ReadonlyMap<Binding, Values> = new Map();

  constructor(program: estree.Program) {
    this.bindings = bindingsOf(program);
    this.code = program;
    this.assignments = new Assignments(program, this.bindings);
    this.reach(program);
    for (const next of this.queue) {
      this.queue.delete(next);
      this.walk(next);
    }
  }

  // ---- Cells

  private cell(binding: Binding): Cell {
    let cell = this.cells.get(binding);
    if (cell === undefined) {
      this.cells.set(binding, (cell = new Cell()));
      if (binding.isOpen) cell.values = anything;
      else if (binding.function !== null) cell.values = only(binding.function);
    }
    return cell;
  }

  private read(cell: Cell): Values {
    cell.readers.add(this.code);
    return cell.values;
  }

  private join(cell: Cell, values: Values): void {
    const { values: before } = cell;
    const after = this.either(before, values);
    if (after === before) return;
    cell.values = after;
    for (const reader of cell.readers) this.enqueue(reader);
  }

  /** The functions among values of which no more is known than that they can be anything are called by anybody. */
  private either(a: Values, b: Values): Values {
    const all = union(a, b);
    if (all === null) for (const f of [...functionsIn(a), ...functionsIn(b)]) this.escape(f);
    return all;
  }

  private joinNames(pattern: estree.Pattern, values: Values): void {
    for (const id of namesOf(pattern)) {
      const binding = this.bindings.get(id);
      if (binding !== undefined) this.join(this.cell(binding), values);
    }
  }

  private enqueue(code: Code): void {
    this.queue.add(code);
  }

  private reach(code: Code): void {
    if (this.reached.has(code)) return;
    this.reached.add(code);
    this.enqueue(code);
  }

  /** Somebody may call the function who is not seen. */
  private escape(f: estree.FunctionDeclaration): void {
    if (this.escaped.has(f)) return;
    this.escaped.add(f);
    for (const param of f.params) this.joinNames(param, anything);
    this.reach(f);
    this.enqueue(f); // what it returns escapes too
  }

  private resultsOf(f: estree.FunctionDeclaration): Results {
    let results = this.results.get(f);
    if (results === undefined) this.results.set(f, (results = new Results()));
    return results;
  }

  // ---- Code

  private walk(code: Code): void {
    this.code = code;
    this.narrowed = new Map();
    this.literals = 0;
    if (code.type === "Program") for (const statement of code.body) this.visit(statement);
    else if (code.type === "FunctionDeclaration") {
      for (const param of code.params) if (param.type !== "Identifier") this.target(param);
      this.visit(code.body);
    } else this.inside(code);
  }

  /** A statement, or an expression of which nothing is known where its value goes. */
  private visit(node: Node): void {
    switch (node.type) {
      case "FunctionDeclaration":
        return; // once somebody calls it
      case "VariableDeclaration":
        for (const declarator of node.declarations) this.declarator(declarator);
        return;
      case "ExportNamedDeclaration":
      case "ExportDefaultDeclaration":
        if (node.declaration?.type !== "FunctionDeclaration") return this.children(node);
        return this.escape(node.declaration as estree.FunctionDeclaration);
      case "PropertyDefinition":
        return this.field(node);
      case "ForInStatement":
      case "ForOfStatement":
        return this.forEach(node);
      case "IfStatement":
        return this.branches(node.test, node.consequent, node.alternate ?? null);
      case "SwitchStatement":
        return this.switch(node);
      case "ReturnStatement":
        return this.return(node.argument ?? null);
      case "CatchClause":
        if (node.param) this.joinNames(node.param, anything);
        return this.visit(node.body);
      case "ExpressionStatement":
        this.value(node.expression);
        return;
      case "ArrowFunctionExpression":
      case "FunctionExpression":
        return this.literal(node);
      case "LabeledStatement":
        return this.visit(node.body);
      case "BreakStatement":
      case "ContinueStatement":
      case "ImportDeclaration":
        return;
      default:
        if (isExpression(node)) this.use(node);
        else this.children(node);
    }
  }

  /** What a class gives to a field is computed later. */
  private field(node: estree.PropertyDefinition): void {
    const { narrowed } = this;
    this.narrowed = new Map();
    this.children(node);
    this.narrowed = narrowed;
  }

  private children(node: Node): void {
    for (const child of childrenOf(node)) this.visit(child);
  }

  private declarator({ id, init }: estree.VariableDeclarator): void {
    if (!init) this.joinNames(id, id.type === "Identifier" ? only(undefined) : anything);
    else this.assign(id, init);
  }

  private forEach(node: estree.ForInStatement | estree.ForOfStatement): void {
    this.use(node.right);
    const { left } = node;
    this.target(left.type === "VariableDeclaration" ? left.declarations[0].id : left);
    this.visit(node.body);
  }

  private branches(test: estree.Expression, consequent: Node, alternate: Node | null): void {
    const { mayHold, mayFail } = truth(this.value(test));
    if (mayHold) this.visit(consequent);
    if (mayFail && alternate !== null) this.visit(alternate);
  }

  private return(argument: estree.Expression | null): void {
    const { code } = this;
    if (this.literals > 0 || code.type !== "FunctionDeclaration") {
      if (argument !== null) this.use(argument);
      return;
    }
    const { whole, lengths, elements } = this.resultsOf(code);
    if (argument?.type === "ArrayExpression" && argument.elements.every(isElement)) {
      this.join(lengths, only(argument.elements.length));
      argument.elements.forEach((element, i) => {
        const values = this.value(element as estree.Expression);
        for (const f of functionsIn(values)) this.escape(f); // the array may go anywhere
        this.join((elements[i] ??= new Cell()), values);
      });
    } else {
      const values = argument === null ? only(undefined) : this.value(argument);
      if (!isPlain(code) || this.escaped.has(code)) for (const f of functionsIn(values)) this.escape(f);
      this.join(whole, values);
    }
  }

  /** A function that is a value: who calls it is not seen, and when. */
  private literal(node: Literal): void {
    if (this.code.type === "Program" && this.literals === 0) {
      this.reach(node);
      return;
    }
    const { narrowed } = this;
    this.narrowed = new Map();
    this.inside(node);
    this.narrowed = narrowed;
  }

  private inside(node: Literal): void {
    this.literals++;
    for (const param of node.params) this.target(param);
    if (node.body.type === "BlockStatement") this.visit(node.body);
    else this.use(node.body);
    this.literals--;
  }

  private switch(node: estree.SwitchStatement): void {
    const values = this.value(node.discriminant);
    const tests = node.cases.map(({ test }) => (test ? this.value(test) : null));
    // A test that may be one of some values leaves all of them to the default. So do closures: one node is many.
    const known = new Set(
      tests.flatMap((test) => (test?.size === 1 ? [...test].filter((value) => !isFunction(value)) : [])),
    );
    const rest = values === null ? anything : new Set([...values].filter((value) => !known.has(value)));
    const binding = this.narrowable(node);
    let above: Values = nothing;
    node.cases.forEach((clause, i) => {
      const own = clause.test ? matching(values, tests[i]) : rest;
      const isReached = own === null || own.size > 0;
      const isAbove = above === null || above.size > 0;
      mark(this.deadClauses, clause, !isReached && !isAbove);
      mark(this.deadTests, clause, !isReached && isAbove);
      if (!isReached && !isAbove) return;
      above = union(above, own);
      const outer = this.narrowed;
      if (binding !== null) this.narrowed = new Map([...outer, [binding, above]]);
      for (const statement of clause.consequent) this.visit(statement);
      this.narrowed = outer;
      if (leaves(clause.consequent.at(-1))) above = nothing;
    });
  }

  /** The variable that a switch is about, if it stays what it is. */
  private narrowable(node: estree.SwitchStatement): Binding | null {
    if (node.discriminant.type !== "Identifier" || this.literals > 0) return null;
    const binding = this.bindings.get(node.discriminant);
    return binding !== undefined && !binding.isOpen && this.assignments.isKept(binding, node, this.code)
      ? binding
      : null;
  }

  // ---- Expressions

  /** An expression whose value goes where it is not seen. */
  private use(e: Node): void {
    for (const f of functionsIn(this.value(e))) this.escape(f);
  }

  private value(e: Node): Values {
    switch (e.type) {
      case "Literal":
        // The parser has no strings with surrogates by themselves.
        if ("regex" in e || "bigint" in e || /\\u\{?0*d[89a-f]/i.test(e.raw ?? "")) return anything;
        return only(e.value as Constant);
      case "Identifier":
        return this.variable(e);
      case "AssignmentExpression":
        return this.assignment(e);
      case "UpdateExpression":
        this.target(e.argument);
        return anything;
      case "ConditionalExpression":
        return this.conditional(e);
      case "LogicalExpression":
        return this.logical(e);
      case "SequenceExpression":
        return e.expressions.map((each) => this.value(each)).at(-1)!;
      case "UnaryExpression":
        return this.unary(e);
      case "BinaryExpression":
        return this.binary(e);
      case "CallExpression":
        return this.call(e);
      case "MemberExpression":
        this.use(e.object);
        if (e.computed) this.use(e.property);
        return anything;
      default:
        if (isExpression(e)) this.parts(e);
        else this.visit(e);
        return anything;
    }
  }

  /** Expressions of which only the parts are looked at. */
  private parts(e: Node): void {
    if (e.type === "ArrowFunctionExpression" || e.type === "FunctionExpression") this.literal(e);
    else this.children(e);
  }

  private variable(id: estree.Identifier): Values {
    const binding = this.bindings.get(id);
    if (binding === undefined) {
      if (id.name === "arguments" && this.code.type === "FunctionDeclaration") this.escape(this.code);
      return id.name === "undefined" ? only(undefined) : anything;
    }
    const values = this.read(this.cell(binding));
    const own = this.narrowed.get(binding) ?? values;
    this.known.set(id, own);
    return own;
  }

  private assignment({ operator, left, right }: estree.AssignmentExpression): Values {
    if (operator === "=") return this.assign(left, right);
    this.use(right);
    this.target(left);
    return anything;
  }

  private assign(left: estree.Pattern, right: estree.Expression): Values {
    if (left.type === "Identifier") {
      const values = this.value(right);
      this.joinNames(left, values);
      if (!this.bindings.has(left)) for (const f of functionsIn(values)) this.escape(f);
      return values;
    }
    const elements = left.type === "ArrayPattern" ? this.elementsOf(right) : null;
    if (elements === null || left.type !== "ArrayPattern") {
      this.use(right);
      this.target(left);
    } else {
      left.elements.forEach((element, i) => {
        if (element?.type === "Identifier") this.joinNames(element, elements(i));
        else if (element) {
          for (const f of functionsIn(elements(i))) this.escape(f);
          this.target(element);
        }
      });
    }
    return anything;
  }

  /** The elements of the array that a call of known functions returns. */
  private elementsOf(e: estree.Expression): ((i: number) => Values) | null {
    const callees = e.type === "CallExpression" ? this.calleesOf(e) : null;
    if (e.type !== "CallExpression" || callees === null) return null;
    const args = this.argumentsOf(e);
    for (const f of callees) this.pass(f, args);
    return (i) => callees.map((f) => this.elementOf(f, i)).reduce((a, b) => this.either(a, b), nothing);
  }

  private elementOf(f: estree.FunctionDeclaration, i: number): Values {
    const { whole, lengths, elements } = this.resultsOf(f);
    const [others, all] = [this.read(whole), this.read(lengths)];
    // A string has elements too.
    if (!isPlain(f) || others === null || all === null) return anything;
    if ([...others].some((value) => typeof value === "string")) return anything;
    const values = this.read((elements[i] ??= new Cell()));
    return [...all].some((length) => (length as number) <= i) ? union(values, only(undefined)) : values;
  }

  /** Something is assigned of which nothing is known. */
  private target(target: Node): void {
    if (target.type === "MemberExpression") {
      this.value(target);
      return;
    }
    const pattern = target as estree.Pattern;
    this.joinNames(pattern, anything);
    if (pattern.type !== "Identifier") this.children(pattern);
  }

  private conditional({ test, consequent, alternate }: estree.ConditionalExpression): Values {
    const { mayHold, mayFail } = truth(this.value(test));
    const held = mayHold ? this.value(consequent) : nothing;
    return this.either(held, mayFail ? this.value(alternate) : nothing);
  }

  private logical({ operator, left, right }: estree.LogicalExpression): Values {
    const values = this.value(left);
    const { mayHold, mayFail } = truth(values);
    const goesOn = operator === "??" ? mayFail : operator === "&&" ? mayHold : mayFail;
    return goesOn ? this.either(values, this.value(right)) : values;
  }

  private unary({ operator, argument }: estree.UnaryExpression): Values {
    const values = this.value(argument);
    if (values === null) return anything;
    if (operator === "!") return new Set([...values].map((value) => !value));
    const isNumeric = operator === "-" && [...values].every((value) => typeof value === "number");
    if (isNumeric) return new Set([...values].map((value) => -(value as number)));
    for (const f of functionsIn(values)) this.escape(f);
    return operator === "void" ? only(undefined) : anything;
  }

  private binary(e: estree.BinaryExpression): Values {
    if (e.left.type === "PrivateIdentifier") {
      this.use(e.right);
      return anything;
    }
    const [left, right] = [this.value(e.left), this.value(e.right)];
    const result = operated(e.operator, left, right);
    this.known.set(e, result);
    return result;
  }

  // ---- Calls

  private calleesOf({ callee }: estree.SimpleCallExpression): estree.FunctionDeclaration[] | null {
    if (callee.type !== "Identifier") return null;
    const values = this.variable(callee);
    return values === null ? null : [...values].filter(isFunction);
  }

  private call(e: estree.SimpleCallExpression): Values {
    const callees = this.calleesOf(e);
    if (callees === null && this.isCharOf(e)) return charsOf(this.value(e.arguments[0]));
    if (callees === null) {
      this.use(e.callee);
      for (const arg of e.arguments) this.visit(arg);
      return anything;
    }
    mark(this.readers, e, callees.every(isDirectiveReader));
    const args = this.argumentsOf(e);
    return callees.map((f) => this.callOf(f, args)).reduce((a, b) => this.either(a, b), nothing);
  }

  /** `String.fromCharCode` */
  private isCharOf({ callee, arguments: args }: estree.SimpleCallExpression): boolean {
    if (
      args.length !== 1 ||
      args[0].type === "SpreadElement" ||
      callee.type !== "MemberExpression" ||
      callee.object.type !== "Identifier"
    )
      return false;
    const { object, property } = callee;
    const isGlobal = object.name === "String" && !this.bindings.has(object);
    return isGlobal && property.type === "Identifier" && property.name === "fromCharCode";
  }

  /** Up to a spread, from which on they can be anything. */
  private argumentsOf({ arguments: args }: estree.SimpleCallExpression): Arguments {
    const spread = args.findIndex(({ type }) => type === "SpreadElement");
    const isOpen = spread >= 0;
    const known = isOpen ? args.slice(0, spread) : args;
    const values = known.map((arg) => this.value(arg));
    for (const arg of args.slice(known.length)) this.visit(arg);
    return { values, isOpen };
  }

  private pass(f: estree.FunctionDeclaration, { values, isOpen }: Arguments): void {
    this.reach(f);
    f.params.forEach((param, i) => {
      if (param.type === "Identifier")
        this.joinNames(param, i < values.length ? values[i] : isOpen ? anything : only(undefined));
    });
    // Defaults, patterns and rests, and what there are no parameters for.
    values.forEach((each, i) => {
      if (f.params[i]?.type !== "Identifier") for (const g of functionsIn(each)) this.escape(g);
    });
  }

  private callOf(f: estree.FunctionDeclaration, args: Arguments): Values {
    this.pass(f, args);
    if (isDirectiveReader(f)) return directivesIn(args.values[0] ?? anything);
    if (!isPlain(f)) return anything;
    const { whole, lengths } = this.resultsOf(f);
    const values = this.either(this.read(whole), only(undefined));
    return this.read(lengths) === nothing ? values : this.either(values, anything);
  }
}

function mark<T>(set: Set<T>, item: T, isIn: boolean): void {
  if (isIn) set.add(item);
  else set.delete(item);
}

function isExpression({ type }: Node): boolean {
  return /Expression$|Literal$|^Identifier$|^Super$|^MetaProperty$/.test(type);
}

function isElement(e: estree.Expression | estree.SpreadElement | null): boolean {
  return e !== null && e.type !== "SpreadElement";
}

/** Its results are what it returns. */
function isPlain({ async, generator }: estree.FunctionDeclaration): boolean {
  return !async && !generator;
}

/** Nothing comes behind the statement. */
function leaves(statement: Node | undefined): boolean {
  switch (statement?.type) {
    case "BreakStatement":
    case "ContinueStatement":
    case "ReturnStatement":
    case "ThrowStatement":
      return true;
    case "BlockStatement":
      return leaves(statement.body.at(-1));
    default:
      return false;
  }
}

/** Those of the values that the test of a clause can be. */
function matching(values: Values, test: Values): Values {
  if (values === null) return test;
  return test === null ? values : new Set([...values].filter((value) => test.has(value)));
}

/** A function that reads a character of a directive in its first argument, a format: it says so in its own directive. */
function isDirectiveReader({ body: { body } }: estree.FunctionDeclaration): boolean {
  const [first] = body;
  return (
    first?.type === "ExpressionStatement" && "directive" in first && first.directive === "goes:directives"
  );
}

/** The strings of one character with these codes. */
function charsOf(codes: Values): Values {
  if (codes === null || ![...codes].every((code) => typeof code === "number")) return anything;
  return new Set([...codes].map((code) => String.fromCharCode(code as number)));
}

function directivesIn(formats: Values): Values {
  if (formats === null) return anything;
  const found = new Set<Constant>();
  for (const format of formats) {
    if (typeof format !== "string") return anything;
    for (const c of directiveCharacters(format)) found.add(c);
  }
  return found;
}
