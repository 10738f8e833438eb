import { describe, expect, test } from "vitest";
import { analyzeSource, find } from "../../testdata/analysis.ts";
import { printFunction } from "./print.ts";

/** The body of function F of a program, in the order in which it is evaluated. */
function ordered(source: string): string {
  const analysis = analyzeSource(`package main\n\nfunc main() { _ = F }\n\n${source}`);
  const body = printFunction("F", analysis.body(find(analysis, "F")));
  return body.slice(body.indexOf("{") + 2, -3).replaceAll(/^\t/gm, "");
}

const helpers = `
func set(p *int, v int) int { *p = v; return v }

type T struct{ a, b int }

func (t *T) writesB() int { t.b++; return t.b }
func (t *T) writesA() int { t.a++; return t.a }
func pure(x int) int { return x + 1 }

var global int

func writesGlobal() int { global++; return global }
`;

describe("order of evaluation", () => {
  test("a variable is read after the calls that may write it", () => {
    expect(ordered(`${helpers}\nfunc F(n int) int { return n + set(&n, 2) }`)).toBe(
      "$v := set(&n, 2)\nreturn (n + $v)",
    );
  });

  test("calls that write nothing of what is read stay where they are", () => {
    expect(ordered(`${helpers}\nfunc F(n int) int { return n + pure(n) }`)).toBe("return (n + pure(n))");
    expect(ordered(`${helpers}\nfunc F(t *T) int { return t.a + t.writesB() }`)).toContain(
      "return (deref(t).a + ",
    );
    expect(ordered(`${helpers}\nfunc F(a, b int) int { return a + set(&b, 1) }`)).toBe(
      "return (a + set(&b, 1))",
    );
  });

  test("fields and package variables", () => {
    expect(ordered(`${helpers}\nfunc F(t *T) int { return t.a + t.writesA() }`)).toMatch(
      /^\$v := t.*\nreturn /,
    );
    expect(ordered(`${helpers}\nfunc F() int { return global + writesGlobal() }`)).toMatch(
      /^\$v := writesGlobal/,
    );
  });

  test("lengths are taken in their place", () => {
    expect(
      ordered(
        `func grow(s *[]int) int { *s = append(*s, 1); return 0 }\nfunc F(s []int) (int, []int, int) { return len(s), s, grow(&s) }`,
      ),
    ).toBe("$v := len(s)\n$v := grow(&s)\nreturn $v, s, $v");
  });

  test("conditions that are evaluated again keep their temporaries", () => {
    expect(ordered(`${helpers}\nfunc F(n int) { for n < set(&n, 3) { } }`)).toBe(
      "for let { $v := set(&n, 3) } (n < $v) {}",
    );
  });
});
