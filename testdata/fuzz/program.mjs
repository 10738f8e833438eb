// A random Go program from a seed: declarations, helpers, and functions that are each run under a recover. Each prints one
// line with all that it logged, so that two runs can be compared function by function.
import { quietLoop } from "./quietloops.mjs";
import { Random } from "./random.mjs";
import { Statements } from "./statements.mjs";
import { int, Types } from "./types.mjs";

const commonDeclarations = `package main

import (
	"fmt"
	"hash/fnv"
	"iter"
)

type failure struct{}

func (failure) Error() string { return "failure" }

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

var log []byte
var steps int

func add(text string) {
	if steps++; steps > 3000 {
		panic("too many steps")
	}
	log = append(log, text...)
}

func t[T any](k int, v T) T {
	add(fmt.Sprintf(" %d:%v", k, v))
	return v
}

func q[T any](k int, v T) T {
	add(fmt.Sprintf(" %d", k))
	return v
}

func same[T any](v T) T { return v }

func note(e any) {
	if err, ok := e.(error); ok {
		e = err.Error()
	}
	add(fmt.Sprintf(" {%v}", e))
}

func ptr[T any](v T) *T { return &v }

func clip(s string) string {
	if len(s) > 12 {
		return s[:12]
	}
	return s
}

// How much room append makes depends on where gc puts the array.
func full[S ~[]T, T any](s S) S { return s[:len(s):len(s)] }

func head[T any](s []T) []T {
	if len(s) > 4 {
		return s[:4]
	}
	return s
}

func upTo(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func each[T any](s []T) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		defer add(" end")
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

func two[A, B any](a A, b B) (A, B) { return a, b }

var zero float64
var one = 1
var word = "word"

func unit(name string, f func()) {
	log, steps = log[:0], 0
	defer func() {
		e := recover()
		steps = 0
		note(e)
		h := fnv.New32a()
		h.Write(log)
		if len(log) > 1500 {
			log = log[:1500]
		}
		fmt.Printf("%s %08x %q\\n", name, h.Sum32(), log)
	}()
	f()
}
`;

/** { seed, declarations, functions: [{ name, open, body }] } */
export function generate(seed, count = 100) {
  const random = new Random(seed);
  const types = new Types(random);
  const helpers = [];
  const declarations = [...types.declarations(), ...genericFunctions(random)];
  for (let i = 0; i < 8; i++) declarations.push(...helper(i, random, types, helpers));
  const functions = random.list(count, (i) => testFunction(i, random, types, helpers));
  return { seed, declarations, functions };
}

/** g0 … g3: for every integer type. */
function genericFunctions(random) {
  const operators = ["+", "-", "*", "&", "|", "^", "&^"];
  return random.list(4, (i) => {
    const [first, second] = [random.pick(operators), random.pick(operators)];
    const shift = random.below(9);
    return `func g${i}[T integer](a, b T) T { if a ${random.pick(["<", ">="])} b { return a ${first} b }; return (b ${second} a) >> ${shift} }`;
  });
}

/** A function with parameters that others call in expressions. */
function helper(i, random, types, helpers) {
  const params = random.list(1 + random.below(2), () => types.basic());
  const result = types.basic();
  const writer = new Statements(random, types, [...helpers], false);
  const variables = params.map((type, k) => ({ name: `a${k}`, type, used: true, assignable: true }));
  writer.expressions.scope = variables;
  const body = [...writer.block(2, 0), `return ${writer.expressions.any(result, 2)}`];
  helpers.push({ name: `h${i}`, params, result });
  const list = params.map(({ name }, k) => `a${k} ${name}`).join(", ");
  return [
    ...render([{ blocks: [{ open: `func h${i}(${list}) ${result.name} {`, body }], close: "}" }], 0),
    "",
  ];
}

function testFunction(i, random, types, helpers) {
  if (i % 10 === 9) return quietFunction(i, random, types);
  const mixes = i % 4 === 3;
  const writer = new Statements(random, types, helpers, mixes);
  writer.schedules = i % 4 === 2;
  const result = types.basic();
  writer.result = result;
  const { expressions } = writer;
  expressions.scope = [{ name: "a", type: int, used: true, assignable: true }];
  const start = [];
  for (let k = 0; k < 5; k++) start.push(writer.declaration());
  if (mixes) start.push(...mutators(writer));
  const variables = expressions.scope;
  expressions.scope = [...variables, { name: "r", type: result, used: true, assignable: true }];
  const body = [...start, ...writer.block(4 + random.below(5), 2)];
  expressions.scope = variables;
  for (const { name } of variables) body.push(`_ = ${name}`);
  body.push(`return ${expressions.any(result)}`);
  const kind = mixes ? "order" : writer.schedules ? "sched" : "plain";
  return { name: `${kind}${i}`, open: `(a int) (r ${result.name}) {`, body };
}

/** Nothing else in it writes to arrays or calls what does. */
function quietFunction(i, random, types) {
  const writer = new Statements(random, types, [], false);
  const body = [...quietLoop(writer), ...quietLoop(writer), "return a"];
  return { name: `quiet${i}`, open: "(a int) int {", body };
}

/** Closures that write to the variables there are. */
function mutators(writer) {
  const { expressions, random } = writer;
  const nodes = random.list(2, (i) => {
    const body = [...writer.assignment(), ...writer.assignment(), `return t(k, ${1 + random.below(5)})`];
    return { blocks: [{ open: `mut${i} := func(k int) int {`, body }], close: "}" };
  });
  expressions.mutators = 2;
  return [...nodes, "_, _ = mut0, mut1"];
}

/** The program's text, with these of its functions. */
export function textOf({ declarations, functions, prelude = commonDeclarations }) {
  const lines = functions.flatMap(({ name, open, body }) =>
    render([{ blocks: [{ open: `func ${name}${open}`, body }], close: "}\n" }], 0),
  );
  const calls = functions.map(({ name }) => `\tunit("${name}", func() { t(0, ${name}(7)) })`);
  return [prelude, ...declarations, ...lines, "func main() {", ...calls, "}", ""].join("\n");
}

function render(nodes, depth) {
  const indent = "\t".repeat(depth);
  return nodes.flatMap((node) => {
    if (node.blocks === undefined) return [indent + (node.line ?? node)];
    const lines = node.blocks.flatMap(({ open, body }) => [indent + open, ...render(body, depth + 1)]);
    return [...lines, indent + node.close];
  });
}
