// The contexts of the table of the order of evaluation: an operand, and a call of f that follows in the same statement.
// Each is the Go text that leaves in `got` what the operand was; f returns 0, ft a value of the operand's type.

const context = (name, code, applies = () => true) => ({ name, code, applies });
const comparable = ({ type }) => type.comparable;
const number = ({ kind }) => ["int", "int64", "float", "byte"].includes(kind);
const key = ({ type }) => type.comparable;
const of =
  (...kinds) =>
  (operand) =>
    kinds.includes(operand.kind);

export const contexts = [
  context("argument", ({ e, t }) => `got := func(a ${t}, b int) ${t} { return a }(${e}, f())`),
  context("argument of function", ({ e, kind }) => `got := first_${kind}(${e}, f())`),
  context(
    "interface argument",
    ({ e, t }) => `got := firstAny(${e}, f()).(${t})`,
    (o) => o.kind !== "any" && o.kind !== "interface",
  ),
  context("argument before nested call", ({ e, kind }) => `got := first_${kind}(${e}, id(f()))`),
  context("variadic argument", ({ e, kind }) => `got := variadic_${kind}(${e}, ft())`),
  context("return", ({ e, t }) => `got, _ := func() (${t}, int) { return ${e}, f() }()`),
  context(
    "return, named results",
    ({ e, t }) => `got, _ := func() (first ${t}, second int) { return ${e}, f() }()`,
  ),
  context("struct literal", ({ e, t }) => `got := struct { a ${t}; b int }{${e}, f()}.a`),
  context("pointer to literal", ({ e, t }) => `got := (&struct { a ${t}; b int }{${e}, f()}).a`),
  context("slice literal", ({ e, t }) => `got := []${t}{${e}, ft()}[0]`),
  context("array literal", ({ e, t }) => `got := [2]${t}{${e}, ft()}[0]`),
  context("map literal, value", ({ e, t }) => `got := map[int]${t}{5: ${e}, 6: ft()}[5]`),
  context("map literal, key", ({ e, t }) => `var got ${t}; for got = range map[${t}]int{${e}: f()} {}`, key),
  context("assignment", ({ e, t }) => `var got ${t}; var other int; got, other = ${e}, f(); _ = other`),
  context("definition", ({ e }) => `got, other := ${e}, f(); _ = other`),
  context(
    "variable declaration",
    ({ e, t }) => `var got, other = ${t}(${e}), f(); _ = other`,
    of("int", "string", "float", "int64"),
  ),
  context("binary", ({ e }) => `got := ${e} + ft() - one()`, number),
  context("binary, string", ({ e }) => `got := (${e} + ft())[:1]`, of("string")),
  context("comparison", ({ e }) => `same := ${e} == ft()`, comparable),
  context("if", ({ e }) => `same := false; if ${e} == ft() { same = true }`, comparable),
  context("for", ({ e }) => `same := false; for ${e} == ft() { same = true; break }`, comparable),
  context("switch tag", ({ e }) => `same := false; switch ${e} { case ft(): same = true }`, comparable),
  context("and", ({ e }) => `got := ${e} && f() == 0`, of("bool")),
  context(
    "defer",
    ({ e, t }) => `var got ${t}; func() { defer func(a ${t}, b int) { got = a }(${e}, f()) }()`,
  ),
  context(
    "go",
    ({ e, t }) =>
      `results := make(chan ${t}); go func(a ${t}, b int) { results <- a }(${e}, f()); got := <-results`,
    (o) => o.kind !== "chan",
  ),
  context(
    "map key assigned",
    ({ e, t }) => `keys := map[${t}]int{}; keys[${e}] = f(); var got ${t}; for got = range keys {}`,
    key,
  ),
  context(
    "index assigned",
    ({ e }) => `three := [3]int{7, 7, 7}; three[${e}] = f(); got := 1; if three[2] == 0 { got = 2 }`,
    of("int"),
  ),
  context("append", ({ e }) => `got := append(${e}, f())`, of("slice")),
  context("indexed", ({ e }) => `got := ${e}[f()]; same := got == 1`, of("slice", "array", "map")),
  context("indexed, string", ({ e }) => `same := ${e}[f()] == '1'`, of("string")),
  context("sliced", ({ e }) => `got := ${e}[f():]`, of("slice", "bytes", "string")),
  context("bound", ({ e }) => `three := []int{0, 0, 0}; got := 3 - len(three[${e} : f()+3])`, of("int")),
  context(
    "bound, beside a read",
    ({ e }) => `text := &struct{ s string }{"000"}; got := 3 - len(text.s[${e} : f()+3])`,
    of("int"),
  ),
  context(
    "element assigned",
    ({ e }) => `place := ${e}; ${e}[0] = f(); same := place[0] == 0`,
    of("slice", "map"),
  ),
  context("callee", ({ e }) => `same := ${e}(f()) == 1`, of("func")),
  context("receiver", ({ e }) => `same := ${e}.Get(f()) == 1`, of("struct", "interface")),
  context("sent to", ({ e }) => `place := ${e}; ${e} <- f(); same := len(place) == 1`, of("chan")),
  context(
    "op=",
    ({ e }) => `${e} += ft(); got := ${e} - one()`,
    (o) => o.assignable && number(o),
  ),
  context(
    "op=, string",
    ({ e }) => `${e} += ft(); got := ${e}[:1]`,
    (o) => o.assignable && o.kind === "string",
  ),
];
