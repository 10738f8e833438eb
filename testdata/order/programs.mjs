// Go programs that find out the order of evaluation: every cell of the table is a function that prints
// a line `operand / context: early` (or late) for values, `before` (or after the call) for panics.
import { contexts } from "./contexts.mjs";
import { operands, panics, types } from "./operands.mjs";

const declarations = `package main

type S struct{ n int }

func (s S) Get(int) int { return s.n }

type T struct {
	k int
	S
}

type I interface{ Get(int) int }

type other int

func (o other) Get(int) int { return int(o) }

//go:noinline
func boxed(n int) I {
	if n == 0 {
		return other(n)
	}
	return S{n}
}

var global int

func id(n int) int { return n }

func firstAny(a any, b int) any { return a }

func cell(name, yes, no string, f func() bool) {
	defer func() {
		if e := recover(); e != nil {
			println(name + ": panics")
		}
	}()
	if f() {
		println(name + ": " + yes)
	} else {
		println(name + ": " + no)
	}
}
`;

/** The two tables, each with its operands and the words in its cells. */
export const tables = [
  { name: "values", operands, words: ["early", "late"] },
  { name: "panics", operands: panics, words: ["before", "after"] },
];

export function contextsOf(operand) {
  const info = { ...operand, kind: operand.type, type: types[operand.type] };
  return contexts.filter((c) => c.applies(info) && (operand.only?.includes(c.name) ?? true));
}

/** A program with all cells of operands, which are of one table. */
export function programFor(operands) {
  const kinds = [...new Set(operands.map((operand) => operand.type))];
  const functions = kinds.map((kind) => functionsFor(kind, types[kind]));
  const cells = operands.map((operand, i) => {
    const list = contextsOf(operand).map((context) => cellFor(operand, context));
    return `func operand${i}() {\n${list.join("")}}\n`;
  });
  const calls = operands.map((_, i) => `\toperand${i}()\n`);
  return [declarations, ...functions, ...cells, `func main() {\n${calls.join("")}}\n`].join("\n");
}

function functionsFor(kind, { go, one }) {
  return `func first_${kind}(a ${go}, b int) ${go} { return a }

func variadic_${kind}(a ...${go}) ${go} { return a[0] }

func one_${kind}() ${go} { return ${one} }
`;
}

function cellFor(operand, { name, code }) {
  const { go, old } = types[operand.type];
  const text = code({ e: operand.text, t: go, kind: operand.type }).replaceAll(
    "one()",
    `one_${operand.type}()`,
  );
  return operand.change === undefined || operand.change === ""
    ? panicCell(operand, name, go, text)
    : valueCell(operand, name, go, text, old);
}

function valueCell({ name: operand, type, setup, change }, name, go, text, old) {
  const verdict = /\bsame\b/.test(text) ? "same" : old;
  return `	cell("${operand} / ${name}", "early", "late", func() bool {
		${setup}
		f := func() int { ${change}; return 0 }
		ft := func() ${go} { ${change}; return one_${type}() }
		_, _ = f, ft
		${text}
		${verdict === "same" ? "" : "v := got; _ = v"}
		return ${verdict}
	})
`;
}

function panicCell({ name: operand, type, setup }, name, go, text) {
  return `	cell("${operand} / ${name}", "before", "after", func() bool {
		ran := false
		func() {
			defer func() {
				if recover() == nil {
					panic("no panic")
				}
			}()
			${setup}
			f := func() int { ran = true; return 0 }
			ft := func() ${go} { ran = true; return one_${type}() }
			_, _ = f, ft
			${text}
			${/\bsame :=/.test(text) ? "_ = same" : "_ = got"}
		}()
		return !ran
	})
`;
}

/** `operand / context` -> word, from what a program has printed. */
export function cellsIn(output) {
  return new Map(
    [...output.matchAll(/^(.*): (early|late|before|after|panics)$/gm)].map(([, name, word]) => [name, word]),
  );
}
