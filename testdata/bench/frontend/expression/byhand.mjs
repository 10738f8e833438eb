// The kernel of main.go in JavaScript: errors are exceptions, as they would be there.
import { measure } from "../measure.mjs";

class NumberLiteral {
  constructor(value) {
    this.value = value;
  }
  eval() {
    return this.value;
  }
}

class Variable {
  constructor(name) {
    this.name = name;
  }
  eval(env) {
    const value = env.get(this.name);
    if (value === undefined) throw new Error(`unknown variable ${this.name}`);
    return value;
  }
}

class Unary {
  constructor(x) {
    this.x = x;
  }
  eval(env) {
    return -this.x.eval(env);
  }
}

class Binary {
  constructor(op, x, y) {
    this.op = op;
    this.x = x;
    this.y = y;
  }
  eval(env) {
    const x = this.x.eval(env);
    const y = this.y.eval(env);
    switch (this.op) {
      case "+":
        return x + y;
      case "-":
        return x - y;
      case "*":
        return x * y;
      case "<":
        return x < y ? 1 : 0;
    }
    if (y === 0) throw new Error("division by zero");
    return x / y;
  }
}

class Conditional {
  constructor(test, yes, no) {
    this.test = test;
    this.yes = yes;
    this.no = no;
  }
  eval(env) {
    return this.test.eval(env) !== 0 ? this.yes.eval(env) : this.no.eval(env);
  }
}

class Call {
  constructor(name, args) {
    this.name = name;
    this.args = args;
  }
  eval(env) {
    let best = this.args[0].eval(env);
    for (const arg of this.args.slice(1)) {
      const x = arg.eval(env);
      if ((this.name === "max" && x > best) || (this.name === "min" && x < best)) best = x;
    }
    return best;
  }
}

const isDigit = (c) => (c >= "0" && c <= "9") || c === ".";
const isLetter = (c) => (c >= "a" && c <= "z") || c === "_";

function lex(text) {
  const tokens = [];
  for (let i = 0; i < text.length; ) {
    const start = i;
    const c = text[i];
    let kind = "punct";
    if (c === " ") {
      i++;
      continue;
    }
    if (isDigit(c)) {
      kind = "number";
      while (i < text.length && isDigit(text[i])) i++;
    } else if (isLetter(c)) {
      kind = "name";
      while (i < text.length && (isLetter(text[i]) || isDigit(text[i]))) i++;
    } else if (c < " " || c > "~") {
      throw new Error(`unexpected '${c}' at ${i}`);
    } else {
      i++;
    }
    tokens.push({ kind, text: text.slice(start, i), at: start });
  }
  tokens.push({ kind: "end", text: "", at: text.length });
  return tokens;
}

const precedence = new Map([
  ["<", 1],
  ["+", 2],
  ["-", 2],
  ["*", 3],
  ["/", 3],
]);

class Parser {
  constructor(text) {
    this.tokens = lex(text);
    this.at = 0;
  }

  static parse(text) {
    const parser = new Parser(text);
    const x = parser.conditional();
    if (parser.peek().kind !== "end") throw parser.unexpected(parser.peek());
    return x;
  }

  peek() {
    return this.tokens[this.at];
  }

  unexpected({ text, at }) {
    return new Error(`unexpected "${text}" at ${at}`);
  }

  accept(text) {
    const token = this.peek();
    if (token.kind !== "punct" || token.text !== text) return false;
    this.at++;
    return true;
  }

  expect(text) {
    if (!this.accept(text)) throw new Error(`expected "${text}" at ${this.peek().at}`);
  }

  conditional() {
    const test = this.binary(0);
    if (!this.accept("?")) return test;
    const yes = this.conditional();
    this.expect(":");
    return new Conditional(test, yes, this.conditional());
  }

  binary(min) {
    let x = this.unary();
    for (;;) {
      const op = this.peek();
      const level = precedence.get(op.text) ?? 0;
      if (op.kind !== "punct" || level <= min) return x;
      this.at++;
      x = new Binary(op.text, x, this.binary(level));
    }
  }

  unary() {
    if (this.accept("-")) return new Unary(this.unary());
    if (this.accept("(")) {
      const x = this.conditional();
      this.expect(")");
      return x;
    }
    const token = this.tokens[this.at++];
    if (token.kind === "number") return new NumberLiteral(Number(token.text));
    if (token.kind !== "name") throw this.unexpected(token);
    return this.accept("(") ? this.call(token.text) : new Variable(token.text);
  }

  call(name) {
    const args = [];
    do args.push(this.conditional());
    while (this.accept(","));
    this.expect(")");
    return new Call(name, args);
  }
}

const formulas = [
  "price * qty * (1 - discount / 100)",
  "max(price, 10, qty) - min(price, qty) + 0.5",
  "qty < 10 ? price * qty : price * qty * 0.95 - 3",
  "-(price - cost) / (qty - 7)",
  "((price + cost) * 2 - 1 < 50 ? 1 : 0) + a1 * 3.25 - -a1",
  "unknown + 1",
  "(1 + 2",
  "3 $ 4 5",
];

function kernel() {
  let h = 0;
  const env = new Map();
  for (let row = 0; row < 3_000; row++) {
    env.set("price", (row % 97) + 0.25).set("cost", row % 89);
    env
      .set("qty", row % 23)
      .set("discount", row % 15)
      .set("a1", row / 8);
    for (const text of formulas) {
      try {
        h = (Math.imul(h, 31) + Math.floor(Parser.parse(text).eval(env) * 16)) | 0;
      } catch (error) {
        h = (Math.imul(h, 31) + error.message.length) | 0;
      }
    }
  }
  return h >>> 0;
}

measure("expression", kernel);
