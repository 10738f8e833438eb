// Writes a program of simple shape and many lines: types with one method each that loops over a slice, called one after
// another, each with what the last one gave. `node testdata/bench/shapes.mjs <lines> [types | chain | statements]`
// prints it:
//   types       a method each, called by one long main (the default)
//   chain       functions that call each other in a row
//   statements  one function of thousands of statements, which share variables
const [count = "2000", shape = "types"] = process.argv.slice(2);
const lines = Number(count);

function types() {
  const n = Math.floor(lines / 8);
  const parts = Array.from(
    { length: n },
    (_, i) => `type Shape${i} struct{ sides []int }

func (s Shape${i}) Sum(start int) int {
	for _, side := range s.sides {
		start += side
	}
	return start
}
`,
  );
  const calls = Array.from(
    { length: n },
    (_, i) => `	x${i + 1} := Shape${i}{[]int{${i}, x${i}}}.Sum(x${i})`,
  );
  return `${parts.join("\n")}\nfunc main() {\n\tx0 := 1\n${calls.join("\n")}\n\tprintln(x${n})\n}\n`;
}

function chain() {
  const n = Math.floor(lines / 6);
  const parts = Array.from(
    { length: n },
    (_, i) => `func f${i}(x int) int {
	if x > ${i} {
		return ${i + 1 < n ? `f${i + 1}(x%1000 + 1)` : "x"}
	}
	return x & ${(i % 100) + 1}
}
`,
  );
  return `${parts.join("\n")}\nfunc main() { println(f0(7)) }\n`;
}

function statements() {
  const n = Math.floor(lines / 6);
  const parts = Array.from(
    { length: n },
    (_, i) => `	s${i} := make([]int, ${(i % 50) + 10})
	for i := range s${i} {
		s${i}[i] = i * ${i}
	}
	if v := s${i}[3]; v > total { total = v & 1023 }
	total += len(s${i}) + len(s${i >> 1})`,
  );
  return `func main() {\n\ttotal := 0\n${parts.join("\n")}\n\tprintln(total)\n}\n`;
}

process.stdout.write(`package main\n\n${{ types, chain, statements }[shape]()}`);
