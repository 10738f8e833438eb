// Writes a Go module of many lines as people write them: ten packages of several files that import one another, with structs
// and methods, interfaces, generic functions and types, maps, closures, errors, and a part that waits. The same size gives
// the same text.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const names = ["base", "money", "stock", "orders", "ship", "tax", "users", "search", "report", "app"];
const filesOfPackage = 5;

/** Writes it into a folder; the folders of its packages, imported ones first. */
export function writeLargeProgram(folder, lines) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "go.mod"), "module example.com/large\n\ngo 1.26\n");
  const linesOfFile = lines / names.length / filesOfPackage;
  return names.map((name, i) => {
    const directory = join(folder, name);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, `${name}.go`), packageFile(name, i));
    for (let part = 1; part < filesOfPackage; part++)
      writeFileSync(join(directory, `part${part}.go`), partFile(name, i, part, linesOfFile));
    return directory;
  });
}

/** What the package imports: the first one, and the one before it. */
function importsOf(i) {
  return [...new Set(i === 0 ? [] : [names[0], names[i - 1]])];
}

function packageFile(name, i) {
  const own = i === 0 ? baseDeclarations : "";
  const base = i === 0 ? "" : "base.";
  const imported = importsOf(i).map((other) => `\t"example.com/large/${other}"\n`);
  const before = i < 2 ? "" : `\ttotal += ${names[i - 1]}.Run(n)\n`;
  const used = i === 1 ? imported : imported.slice(0, 2);
  return `// Package ${name} is a part of a large program.
package ${name}

import (
	"fmt"
	"sort"
${used.join("")})
${own}
// Limit is what Run counts to.
var Limit = ${10 + i}

// Run adds up what the parts of the package give.
func Run(n int) int {
	total := 0
	for i := range min(n, Limit) {
		total += part1Sum0(i) + part2Sum0(i)
	}
${before}	return total
}

// Names lists the keys of a table in order.
func Names(table map[string]int) []string {
	list := ${base}Keys(table)
	sort.Strings(list)
	return list
}

// Describe says what the package has.
func Describe() string { return fmt.Sprintf("%s: %d", "${name}", Limit) }

// Wait adds up what workers send.
func Wait(n int) int {
	results := make(chan int)
	for i := range n {
		go func() { results <- part1Sum0(i) }()
	}
	total := 0
	for range n {
		total += <-results
	}
	return total
}
`;
}

const baseDeclarations = `
// Number is what can be added up.
type Number interface{ ~int | ~int64 | ~float64 }

// Sum adds up a list.
func Sum[T Number](list []T) T {
	var total T
	for _, x := range list {
		total += x
	}
	return total
}

// Map applies a function to all elements.
func Map[A, B any](list []A, f func(A) B) []B {
	out := make([]B, 0, len(list))
	for _, x := range list {
		out = append(out, f(x))
	}
	return out
}

// Keys lists the keys of a map.
func Keys[K comparable, V any](m map[K]V) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	return out
}

// Scorer is what has a score.
type Scorer interface{ Score(weight int) int }

// Stack holds values, the last one first.
type Stack[T any] struct{ items []T }

// Push adds a value.
func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }

// Pop takes the last value.
func (s *Stack[T]) Pop() (T, bool) {
	var zero T
	if len(s.items) == 0 {
		return zero, false
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}
`;

function partFile(name, i, part, lines) {
  const base = i === 0 ? "" : "base.";
  const count = Math.max(1, Math.round((lines * filesOfPackage) / (filesOfPackage - 1) / linesOfUnit));
  const units = Array.from({ length: count }, (_, n) => unit(`Part${part}`, n, base, n + 1 < count));
  const imported = i === 0 ? "" : '\t"example.com/large/base"\n';
  return `package ${name}\n\nimport (\n\t"errors"\n\t"fmt"\n\t"strings"\n${imported})\n\n${units.join("\n")}`;
}

const linesOfUnit = 78;

/** A type with its methods and functions. */
function unit(prefix, n, base, hasNext) {
  const T = `${prefix}Item${n}`;
  const low = prefix.toLowerCase();
  const next = hasNext && n % 5 !== 4 ? `${low}Sum${n + 1}(x & ${n + 3})` : "x";
  return `// ${T} is item ${n}.
type ${T} struct {
	Name   string
	Amount int
	Tags   []string
	weights map[string]int
}

var err${T} = errors.New("${T} is wrong")

// New${T} makes one.
func New${T}(name string, amount int) (*${T}, error) {
	if amount < ${n} {
		return nil, fmt.Errorf("amount %d: %w", amount, err${T})
	}
	return &${T}{Name: strings.TrimSpace(name), Amount: amount, weights: map[string]int{}}, nil
}

// Score weighs the amount.
func (t *${T}) Score(weight int) int {
	total := 0
	for i, tag := range t.Tags {
		// Tags that come first count more.
		if w, ok := t.weights[tag]; ok && w > i {
			total += w * weight
		} else {
			total += len(tag) % ${n + 2}
		}
	}
	return total + t.Amount
}

func (t ${T}) String() string {
	switch {
	case t.Amount == 0:
		return t.Name
	case len(t.Tags) > ${n % 7}:
		return t.Name + " " + strings.Join(t.Tags, ",")
	}
	return fmt.Sprint(t.Name, " ", t.Amount)
}

// ${low}Best${n} finds the best of some.
func ${low}Best${n}(list []*${T}, accept func(*${T}) bool) (best *${T}) {
	for _, t := range list {
		if accept(t) && (best == nil || t.Amount > best.Amount) {
			best = t
		}
	}
	return best
}

func ${low}Sum${n}(x int) int {
	var stack ${base}Stack[*${T}]
	amounts := []int{}
	for i := 0; i < x%${(n % 9) + 2}; i++ {
		t, err := New${T}(fmt.Sprint("item", i), i*x)
		if err != nil {
			continue
		}
		t.Tags = append(t.Tags, t.String())
		stack.Push(t)
		amounts = append(amounts, t.Amount)
	}
	var scorer ${base}Scorer = ${low}Best${n}(stack_${low}${n}(&stack), func(t *${T}) bool { return t.Amount%2 == 0 })
	if t, ok := scorer.(*${T}); ok && t != nil {
		amounts = append(amounts, scorer.Score(${n}))
	}
	return ${base}Sum(amounts) + ${next}
}

func stack_${low}${n}(s *${base}Stack[*${T}]) (out []*${T}) {
	for t, ok := s.Pop(); ok; t, ok = s.Pop() {
		out = append(out, t)
	}
	return out
}
`;
}
