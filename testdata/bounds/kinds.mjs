// Hostile programs by kind: what a machine or a foe writes, and no person does. Each kind is a function from a size to a
// program: its text, or its files by name (and `text`, for what is too large for one string, as a list of parts).

const many = (n, each, separator = "\n") => Array.from({ length: n }, (_, i) => each(i)).join(separator);
const main = (body, before = "") => `package main\n\n${before}\nfunc main() {\n${body}\n}\n`;
/** `open` n times, the middle, `close` n times. */
const nested = (n, open, middle, close) => open.repeat(n) + middle + close.repeat(n);
const module = (files) => ({ "go.mod": "module hostile\n\ngo 1.27\n", ...files });

export const kinds = {
  // ---- Expressions
  parentheses: (n) => main(`\tprintln(${nested(n, "(", "x", ")")})`, "var x = 1\n"),
  unary: (n) => main(`\tprintln(${"-+^".repeat(n)}x)`, "var x = 1\n"),
  not: (n) => main(`\tprintln(${"!".repeat(n)}x)`, "var x = true\n"),
  sumOfStrings: (n) =>
    main(
      `\tprintln(len(${many(n, (i) => `s${i % 10}`, " + ")}))`,
      many(10, (i) => `var s${i} = "${i}"`),
    ),
  sumOfConstantStrings: (n) => main(`\tprintln(len(${many(n, (i) => `"line ${i}\\n"`, " +\n\t\t")}))`),
  sumOfIntegers: (n) => main(`\tprintln(${many(n, (i) => `x[${i % 10}]`, " + ")})`, "var x [10]int\n"),
  sumOfConstants: (n) => main(`\tprintln(${many(n, (i) => `${i}`, " + ")})`),
  sumToTheRight: (n) => main(`\tprintln(${many(n, () => "(x", " + ")} + x${")".repeat(n)})`, "var x = 1\n"),
  mixedOperators: (n) => main(`\tprintln(${many(n, (i) => `x ${"+-*|&^"[i % 6]} `, "")}x)`, "var x = 1\n"),
  conjunctions: (n) => main(`\tprintln(${many(n, (i) => `x != ${i + 5}`, " && ")})`, "var x = 1\n"),
  alternatives: (n) =>
    main(
      `\tprintln(${many(n, (i) => `f(${i}) || x == ${i + 5}`, " || ")})`,
      "var x = 1\n\nfunc f(i int) bool { return i < 0 }\n",
    ),
  conjunctionsOfIndices: (n) =>
    main(
      `\tif ${many(n, (i) => `s[${i}] == ${i}`, " && ")} {\n\t\tprintln(1)\n\t}\n\tprintln(len(s))`,
      `var s = make([]int, ${n})\n`,
    ),
  alternatingConditions: (n) =>
    main(
      `\tif ${"(".repeat(n)}f(1) == 0${many(n, (i) => ` ${i % 2 === 0 ? "&&" : "||"} f(${i}) == ${i + 5})`, "")} {\n\t\tprintln(1)\n\t}\n\tprintln(len(s))`,
      "var s = []int{1, 2}\n\nfunc f(i int) int { return s[i%2] }\n",
    ),
  conversions: (n) => main(`\tprintln(${nested(n, "int(int64(", "x", "))")})`, "var x = 1\n"),
  nestedCalls: (n) => main(`\tprintln(${nested(n, "f(", "1", ")")})`, "func f(x int) int { return x + 1 }\n"),
  chainOfCalls: (n) =>
    main(
      `\tF(f)${"()".repeat(n)}\n\tprintln(count)`,
      "type F func() F\n\nvar count = 0\n\nfunc f() F { count++; return f }\n",
    ),
  chainOfMethods: (n) =>
    main(
      `\tprintln(B{}${".Add(1)".repeat(n)}.n)`,
      "type B struct{ n int }\n\nfunc (b B) Add(i int) B { b.n += i; return b }\n",
    ),
  chainOfPointerMethods: (n) =>
    main(
      `\tb := &B{}\n\tb.${many(n, () => "Add(1)", ".\n\t\t")}\n\tprintln(b.n)`,
      "type B struct{ n int }\n\nfunc (b *B) Add(i int) *B { b.n += i; return b }\n",
    ),
  chainOfSelectors: (n) =>
    main(`\tt := &T{}\n\tt.next = t\n\tprintln(t${".next".repeat(n)} == t)`, "type T struct{ next *T }\n"),
  chainOfIndices: (n) =>
    main(`\tvar s S\n\ts = S{nil}\n\ts[0] = s\n\tprintln(len(s${"[0]".repeat(n)}))`, "type S []S\n"),
  chainOfSlices: (n) => main(`\ts := make([]int, 3)\n\tprintln(len(s${"[:]".repeat(n)}))`),
  chainOfAssertions: (n) => main(`\tvar x any = 1\n\tprintln(x${".(any)".repeat(n)}.(int))`),
  nestedIndices: (n) => main(`\tprintln(${nested(n, "x[", "0", "]")})`, "var x [1]int\n"),
  dereferences: (n) => main(`\tvar p P\n\tp = &p\n\tprintln(${"*".repeat(n)}p == p)`, "type P *P\n"),
  nestedLiterals: (n) => main(`\tx := ${nested(n, "T{", "", "}")}\n\tprintln(len(x))`, "type T []T\n"),
  nestedPointerLiterals: (n) =>
    main(`\tx := ${nested(n, "&T{", "nil", "}")}\n\tprintln(x != nil)`, "type T struct{ next *T }\n"),
  nestedElidedLiterals: (n) => main(`\tx := T${nested(n, "{", "", "}")}\n\tprintln(len(x))`, "type T []T\n"),
  nestedMapLiterals: (n) =>
    main(`\tx := M${nested(n, "{1: ", "nil", "}")}\n\tprintln(len(x))`, "type M map[int]M\n"),
  nestedFunctions: (n) => main(`\tprintln(${nested(n, "func() int { return ", "1", " }()")})`),
  nestedClosures: (n) =>
    main(
      `${many(n, (i) => `\tfunc() { x${i + 1} := x${i} + 1`)}\n\tprintln(x${n}, x0)\n${"}()\n".repeat(n)}`,
      "var x0 = 1\n",
    ),
  nestedGoroutines: (n) =>
    main(
      `\tdone := make(chan int)\n${"go func() {\n".repeat(n)}done <- 1\n${"}()\n".repeat(n)}\tprintln(<-done)`,
    ),
  longArguments: (n) =>
    main(`\tprintln(f(${many(n, (i) => `${i}`, ", ")}))`, "func f(x ...int) int { return len(x) }\n"),
  printlnArguments: (n) =>
    main(`\tfmt.Println(len(fmt.Sprint(${many(n, (i) => `${i}`, ", ")})))`, 'import "fmt"\n'),

  // ---- Constants
  hugeString: (n) => main(`\tprintln(len(s))`, `const s = "${"abcdefgh".repeat(n / 8)}"\n`),
  hugeRawString: (n) => main(`\tprintln(len(s))`, `var s = \`${"abcdefg\n".repeat(n / 8)}\`\n`),
  hugeStringOfEscapes: (n) => main(`\tprintln(len(s))`, `var s = "${"\\xff".repeat(n)}"\n`),
  hugeInteger: (n) => main(`\tprintln(x >> ${n * 3} > 0)`, `const x = ${"9".repeat(n)}\n`),
  hugeFloat: (n) => main(`\tprintln(x)`, `const x float64 = 1.${"3".repeat(n)}\n`),
  hugeExponent: (n) => main(`\tprintln(x * 1e-${n})`, `const x = 1e${n}\n`),
  bigShift: (n) => main(`\tprintln(x >> ${n})`, `const x = 1 << ${n}\n`),
  shiftsOfShifts: (n) =>
    main(
      `\tprintln(x${n - 1} > 0)`,
      many(n, (i) => `const x${i} = ${i === 0 ? "1" : `x${i - 1} << 100`}`),
    ),
  doubledStrings: (n) =>
    main(
      `\tprintln(len(s${n - 1}))`,
      many(n, (i) => `const s${i} = ${i === 0 ? '"ab"' : `s${i - 1} + s${i - 1}`}`),
    ),
  squaredConstants: (n) =>
    main(
      `\tprintln(x${n - 1} > 0)`,
      many(n, (i) => `const x${i} = ${i === 0 ? "3" : `x${i - 1} * x${i - 1}`}`),
    ),
  iotaBlock: (n) =>
    main(`\tprintln(c${n - 1})`, `const (\n${many(n, (i) => `\tc${i}${i === 0 ? " = iota * 2" : ""}`)}\n)\n`),
  chainOfConstants: (n) =>
    main(
      `\tprintln(c${0})`,
      many(n, (i) => `const c${i} = ${i === n - 1 ? "1" : `c${i + 1} + 1`}`),
    ),

  // ---- Statements
  elseIfs: (n) =>
    main(`\t${many(n, (i) => `if x == ${i} {\n\t\tprintln(${i})\n\t}`, " else ")}`, "var x = 7\n"),
  elseIfsWithInit: (n) =>
    main(
      `\t${many(n, (i) => `if y := x - ${i}; y == 0 {\n\t\tprintln(${i})\n\t}`, " else ")}`,
      "var x = 7\n",
    ),
  elseIfsWithCalls: (n) =>
    main(
      `\t${many(n, (i) => `if x + f(${i}) == ${i} {\n\t\tprintln(${i})\n\t}`, " else ")}`,
      "var x = 7\n\nfunc f(i int) int { x += i - i; return 0 }\n",
    ),
  nestedIfs: (n) => main(`${nested(n, "if x {\n", "println(x)", "}\n")}`, "var x = true\n"),
  nestedBlocks: (n) => main(`${nested(n, "{\n", "println(x)", "\n}")}`, "var x = true\n"),
  nestedFors: (n) => main(`${nested(n, "for {\n", "println(x)\nreturn\n", "}\n")}`, "var x = true\n"),
  nestedRanges: (n) =>
    main(`${nested(n, "for range x {\n", "println(len(x))\n", "}\n")}`, "var x = []int{1}\n"),
  nestedSwitches: (n) => main(`${nested(n, "switch {\ncase x:\n", "println(x)\n", "}\n")}`, "var x = true\n"),
  nestedTypeSwitches: (n) =>
    main(
      `${nested(n, "switch x := x.(type) {\ncase int:\n_ = x\ndefault:\n", "println(1)\n", "}\n")}`,
      "var x any = true\n",
    ),
  nestedSelects: (n) => main(`${nested(n, "select {\ndefault:\n", "println(1)\n", "}\n")}`),
  nestedLabels: (n) =>
    main(
      many(n, (i) => `L${i}:\n\tfor {`) +
        "\n\tprintln(1)\n\tbreak L0\n" +
        many(n, (i) => (i === 0 ? `continue L${n - 1}\n}` : `continue L${n - 1 - i}\n}`)),
    ),
  labels: (n) =>
    main(
      many(n, (i) => `L${i}:\n\tif x == ${i} {\n\t\tx++\n\t\tgoto L${(i * 7) % n}\n\t}`) + "\n\tprintln(x)",
      "var x = 1\n",
    ),
  switchCases: (n) =>
    main(`\tswitch x {\n${many(n, (i) => `\tcase ${i}:\n\t\tprintln(${i})`)}\n\t}`, "var x = 7\n"),
  switchOfStrings: (n) =>
    main(`\tswitch x {\n${many(n, (i) => `\tcase "s${i}":\n\t\tprintln(${i})`)}\n\t}`, 'var x = "s7"\n'),
  longCase: (n) =>
    main(`\tswitch x {\n\tcase ${many(n, (i) => `${i}`, ", ")}:\n\t\tprintln("in")\n\t}`, "var x = 7\n"),
  fallthroughs: (n) =>
    main(
      `\tswitch x {\n${many(n, (i) => `\tcase ${i}:\n\t\tx++\n${i < n - 1 ? "\t\tfallthrough" : ""}`)}\n\t}\n\tprintln(x)`,
      "var x = 7\n",
    ),
  typeSwitchCases: (n) =>
    main(
      `\tvar x any = T7(1)\n\tswitch x.(type) {\n${many(n, (i) => `\tcase T${i}:\n\t\tprintln(${i})`)}\n\t}`,
      many(n, (i) => `type T${i} int`),
    ),
  selectCases: (n) =>
    main(
      `\tc := make(chan int, 1)\n\tvar d chan int\n\tc <- 1\n\tselect {\n${many(n, (i) => `\tcase <-${i === 0 ? "c" : "d"}:\n\t\tprintln(${i})`)}\n\t}`,
    ),
  statements: (n) => main(many(n, (i) => `\tx += ${i % 7}`) + "\n\tprintln(x)", "var x = 1\n"),
  locals: (n) =>
    main(
      many(n, (i) => `\tx${i} := ${i === 0 ? "x" : `x${i - 1} + 1`}`) + `\n\tprintln(x${n - 1})`,
      "var x = 1\n",
    ),
  defers: (n) => main(many(n, () => `\tdefer func() { x++ }()`) + "\n\tprintln(x)", "var x = 1\n"),
  closures: (n) =>
    main(
      many(n, (i) => `\tf${i} := func() int { return ${i === 0 ? "1" : `f${i - 1}() + 1`} }`) +
        `\n\tprintln(f${n - 1}())`,
    ),
  longAssignment: (n) =>
    main(
      `\t${many(n, (i) => `x[${i % 10}]`, ", ")} = ${many(n, (i) => `${i}`, ", ")}\n\tprintln(x[3])`,
      "var x [10]int\n",
    ),

  // ---- Declarations
  chainOfVariables: (n) =>
    main(
      "\tprintln(v0)",
      many(n, (i) => `var v${i} = ${i === n - 1 ? "f()" : `v${i + 1} + 1`}`) +
        "\n\nfunc f() int { return 1 }\n",
    ),
  chainOfVariablesInOrder: (n) =>
    main(
      `\tprintln(v${n - 1})`,
      many(n, (i) => `var v${i} = ${i === 0 ? "f()" : `v${i - 1} + 1`}`) + "\n\nfunc f() int { return 1 }\n",
    ),
  conditionOfVariables: (n) =>
    main(
      "\tif v0 > 3 {\n\t\tprintln(v0)\n\t}",
      many(n, (i) => `var v${i} = ${i === n - 1 ? "f()" : `v${i + 1} + 1`}`) +
        "\n\nfunc f() int { return 1 }\n",
    ),
  copiedVariables: (n) =>
    main(
      "\tv0.n++\n\tprintln(v0.n)",
      `type T struct{ n int }\n\n${many(n, (i) => `var v${i} = ${i === n - 1 ? "&T{1}" : `v${i + 1}`}`)}\n`,
    ),
  functionVariables: (n) =>
    main(
      "\tprintln(f0(1))",
      many(n, (i) => `var f${i} = func(x int) int { return ${i === n - 1 ? "x" : `f${i + 1}(x) + 1`} }`),
    ),
  copiedLocals: (n) =>
    main(
      `${many(n, (i) => `\tv${i} := ${i === 0 ? "x" : `v${i - 1} ^ 1`}`)}\n\tif v${n - 1} == 1 {\n\t\tprintln(x)\n\t}\n\tprintln(v1)`,
      "var x int32 = 2\n",
    ),
  chainThroughFunctions: (n) =>
    main(
      "\tprintln(v0)",
      many(
        n,
        (i) =>
          `var v${i} = ${i === n - 1 ? "1" : `f${i}()`}\n\nfunc f${i}() int { return ${i === n - 1 ? "1" : `v${i + 1} + 1`} }`,
      ),
    ),
  chainOfFunctions: (n) =>
    main(
      "\tprintln(f0(1))",
      many(n, (i) => `func f${i}(x int) int { return ${i === n - 1 ? "x" : `f${i + 1}(x) + 1`} }`),
    ),
  chainOfPointerFunctions: (n) =>
    main(
      "\tx := 1\n\tf0(&x)\n\tprintln(x)",
      many(n, (i) => `func f${i}(x *int) { *x++${i === n - 1 ? "" : `; f${i + 1}(x)`} }`),
    ),
  chainOfStructFunctions: (n) =>
    main(
      "\tprintln(f0(T{1}).x)",
      `type T struct{ x int }\n\n${many(n, (i) => `func f${i}(t T) T { t.x++; return ${i === n - 1 ? "t" : `f${i + 1}(t)`} }`)}`,
    ),
  chainOfBlockingFunctions: (n) =>
    main(
      "\tprintln(f0(make(chan int, 1)))",
      many(
        n,
        (i) =>
          `func f${i}(c chan int) int { ${i === n - 1 ? "c <- 1; return <-c" : `return f${i + 1}(c) + 1`} }`,
      ),
    ),
  cycleOfFunctions: (n) =>
    main(
      "\tprintln(f0(3))",
      many(n, (i) => `func f${i}(x int) int { if x == 0 { return ${i} }; return f${(i + 1) % n}(x-1) + 1 }`),
    ),
  chainOfMethodsOfInterfaces: (n) =>
    main(
      "\tvar x I0 = T0{}\n\tprintln(x.M(1))",
      many(
        n,
        (i) =>
          `type I${i} interface{ M(x int) int }\n\ntype T${i} struct{}\n\nfunc (T${i}) M(x int) int { ${i === n - 1 ? "return x" : `var y I${i + 1} = T${i + 1}{}; return y.M(x) + 1`} }`,
      ),
    ),
  chainOfTypes: (n) =>
    main(
      "\tvar x T0\n\tprintln(len(x))",
      many(n, (i) => `type T${i} ${i === n - 1 ? "[]int" : `T${i + 1}`}`),
    ),
  chainOfAliases: (n) =>
    main(
      "\tvar x T0\n\tprintln(x)",
      many(n, (i) => `type T${i} = ${i === n - 1 ? "int" : `T${i + 1}`}`),
    ),
  chainOfStructs: (n) =>
    main(
      "\tvar x T0\n\tprintln(&x != nil)",
      many(n, (i) => `type T${i} struct{ ${i === n - 1 ? "x int" : `x *T${i + 1}`} }`),
    ),
  chainOfStructValues: (n) =>
    main(
      "\tvar x, y T0\n\tprintln(x == y)",
      many(n, (i) => `type T${i} struct{ ${i === n - 1 ? "x int" : `x T${i + 1}`} }`),
    ),
  chainOfInterfaces: (n) =>
    main(
      "\tvar x I0\n\tprintln(x == nil)",
      many(n, (i) => `type I${i} interface{ M${i}()${i === n - 1 ? "" : `; I${i + 1}`} }`),
    ),
  embedding: (n) =>
    main(
      "\tvar x T0\n\tprintln(x.x)",
      many(n, (i) => `type T${i} struct{ ${i === n - 1 ? "x int" : `T${i + 1}`} }`),
    ),
  embeddedMethods: (n) =>
    main(
      "\tvar x T0\n\tprintln(x.M())",
      `${many(n, (i) => `type T${i} struct{ ${i === n - 1 ? "x int" : `T${i + 1}`} }`)}\n\nfunc (t T${n - 1}) M() int { return t.x }\n`,
    ),
  doubledTypes: (n) =>
    main(
      `\tvar x, y T${n - 1}\n\tprintln(x == y)`,
      many(n, (i) => `type T${i} struct{ a, b ${i === 0 ? "int8" : `T${i - 1}`} }`),
    ),
  doubledFunctionTypes: (n) =>
    main(
      `\tvar x T${n - 1}\n\tprintln(x == nil)`,
      many(n, (i) => `type T${i} = ${i === 0 ? "func()" : `func(T${i - 1}, T${i - 1})`}`),
    ),
  doubledLiteralTypes: (n) =>
    main(
      `\tvar x T${n - 1}\n\tvar y any = x\n\tprintln(y == any(x))`,
      many(n, (i) => `type T${i} = ${i === 0 ? "struct{}" : `struct{ a, b T${i - 1} }`}`),
    ),
  doubledInstances: (n) =>
    main(
      `\tvar x T${n - 1}\n\tprintln(&x != nil)`,
      `type P[A, B any] struct{ a *A; b *B }\n\n${many(n, (i) => `type T${i} = ${i === 0 ? "int" : `P[T${i - 1}, T${i - 1}]`}`)}`,
    ),
  nestedInstances: (n) =>
    main(`\tvar x ${nested(n, "P[", "int", "]")}\n\tprintln(&x != nil)`, "type P[A any] struct{ a *A }\n"),
  nestedGenericCalls: (n) =>
    main(`\tprintln(${nested(n, "f(", "1", ")")} != nil)`, "func f[A any](a A) *A { return &a }\n"),
  chainOfGenerics: (n) =>
    main(
      "\tprintln(f0(1))",
      many(n, (i) => `func f${i}[T any](x T) int { return ${i === n - 1 ? "1" : `f${i + 1}([]T{x}) + 1`} }`),
    ),
  instances: (n) =>
    main(
      `${many(n, (i) => `\tprintln(f(T${i}(1)))`)}`,
      `func f[T ~int](x T) T { return x + 1 }\n\n${many(n, (i) => `type T${i} int`)}`,
    ),
  nestedSliceTypes: (n) => main("\tvar x T\n\tprintln(len(x))", `type T ${"[]".repeat(n)}int\n`),
  nestedArrayTypes: (n) => main("\tvar x, y T\n\tprintln(x == y)", `type T ${"[1]".repeat(n)}int\n`),
  nestedPointerTypes: (n) => main("\tvar x T\n\tprintln(x == nil)", `type T ${"*".repeat(n)}int\n`),
  nestedMapTypes: (n) => main("\tvar x T\n\tprintln(len(x))", `type T ${"map[int]".repeat(n)}int\n`),
  nestedChanTypes: (n) => main("\tvar x T\n\tprintln(len(x))", `type T ${"chan ".repeat(n)}int\n`),
  nestedFuncTypes: (n) =>
    main("\tvar x T\n\tprintln(x == nil)", `type T ${nested(n, "func(", "int", ")")}\n`),
  nestedFuncResults: (n) => main("\tvar x T\n\tprintln(x == nil)", `type T ${"func() ".repeat(n)}int\n`),
  nestedStructTypes: (n) =>
    main("\tvar x, y T\n\tprintln(x == y)", `type T ${nested(n, "struct{ x ", "int", " }")}\n`),
  nestedInterfaceTypes: (n) =>
    main("\tvar x T\n\tprintln(x == nil)", `type T ${nested(n, "interface{ M() ", "int", " }")}\n`),
  boxedNestedTypes: (n) =>
    main("\tvar x T\n\tvar y any = x\n\t_, ok := y.(T)\n\tprintln(ok)", `type T = ${"[]".repeat(n)}int\n`),
  fields: (n) =>
    main(
      "\tvar x, y T\n\tx.f7 = 1\n\tprintln(x == y, x.f7)",
      `type T struct {\n${many(n, (i) => `\tf${i} int`)}\n}\n`,
    ),
  copiedFields: (n) =>
    main(
      "\tx := T{f0: 1, f1: []int{2}, f2: P{3, 4}}\n\ty := U(x)\n\tz := x\n\tz.f2.x = 5\n\tx.f3 = &z\n\tvar a any = x\n\tprintln(y.f0, len(y.f1), y.f2.x, x.f3.f2.x, y.f3 == nil, len(a.(T).f1), a.(T).f4 == 0)",
      `type P struct{ x, y int }\n\ntype U T\n\ntype T struct {\n${many(n, (i) => `\tf${i} ${["int", "[]int", "P", "*T"][i % 4]}`)}\n}\n`,
    ),
  stringFields: (n) =>
    main(
      "\tvar x, y T\n\tm := map[T]int{x: 1}\n\tprintln(x == y, m[y])",
      `type T struct {\n${many(n, (i) => `\tf${i} string`)}\n}\n`,
    ),
  fieldsInInterface: (n) =>
    main(
      "\tvar x, y T\n\tprintln(any(x) == any(y))",
      `type T struct {\n${many(n, (i) => `\tf${i} int`)}\n}\n`,
    ),
  parameters: (n) =>
    main(
      `\tprintln(f(${many(n, (i) => `${i}`, ", ")}))`,
      `func f(${many(n, (i) => `x${i} int`, ", ")}) int { return x7 }\n`,
    ),
  results: (n) =>
    main(
      `\t${many(n, (i) => (i === 7 ? "x" : "_"), ", ")} := f()\n\tprintln(x)`,
      `func f() (${many(n, () => "int", ", ")}) { return ${many(n, (i) => `${i}`, ", ")} }\n`,
    ),
  typeParameters: (n) =>
    main(
      `\tprintln(f[${many(n, () => "int", ", ")}](1))`,
      `func f[${many(n, (i) => `T${i} any`, ", ")}](x int) int { return x }\n`,
    ),
  methods: (n) =>
    main(
      "\tvar x T\n\tvar y I = x\n\tprintln(y.M7())",
      `type T int\n\ntype I interface {\n${many(n, (i) => `\tM${i}() int`)}\n}\n\n${many(n, (i) => `func (T) M${i}() int { return ${i} }`)}`,
    ),
  union: (n) =>
    main(
      "\tprintln(f(T7(1)))",
      `func f[T ${many(n, (i) => `T${i}`, " | ")}](x T) int { return int(x) }\n\n${many(n, (i) => `type T${i} int`)}`,
    ),
  variables: (n) =>
    main(
      "\tprintln(v7)",
      many(n, (i) => `var v${i} = ${i}`),
    ),
  functions: (n) =>
    main(
      "\tprintln(f7())",
      many(n, (i) => `func f${i}() int { return ${i} }`),
    ),
  usedFunctions: (n) =>
    main(
      `${many(n, (i) => `\tx += f${i}()`)}\n\tprintln(x)`,
      `var x = 0\n\n${many(n, (i) => `func f${i}() int { return ${i} }`)}`,
    ),
  initFunctions: (n) => main("\tprintln(x)", `var x = 0\n\n${many(n, () => "func init() { x++ }")}`),

  // ---- Data
  arrayLiteral: (n) => main("\tprintln(len(x), x[7])", `var x = [...]int{${many(n, (i) => `${i}`, ", ")}}\n`),
  sliceOfStrings: (n) =>
    main("\tprintln(len(x), x[7])", `var x = []string{\n${many(n, (i) => `\t"s${i}",`)}\n}\n`),
  sliceOfStructs: (n) =>
    main(
      "\tprintln(len(x), x[7].b)",
      `var x = []struct{ a int; b string }{\n${many(n, (i) => `\t{${i}, "s${i}"},`)}\n}\n`,
    ),
  mapLiteral: (n) =>
    main("\tprintln(len(x), x[7])", `var x = map[int]string{\n${many(n, (i) => `\t${i}: "s${i}",`)}\n}\n`),
  mapOfSlices: (n) =>
    main(
      '\tprintln(len(x), len(x["s7"]))',
      `var x = map[string][]int{\n${many(n, (i) => `\t"s${i}": {${i}, ${i + 1}},`)}\n}\n`,
    ),
  sparseSlice: (_n) =>
    main(
      "\tvar x []int\n\tif len(os.Args) > 4 {\n\t\tx = []int{1 << 30: 1}\n\t}\n\tprintln(len(x))",
      'import "os"\n',
    ),
  sparseLiteral: () => main("\tx := []int{1 << 30: 1}\n\tprintln(len(x), x[1<<30])"),
  sparseBytes: () => main("\tx := []byte{1 << 30: 1}\n\tprintln(len(x), x[1<<30])"),
  sparseArray: () => main("\tprintln(len(x), x[1<<24])", "var x = [...]int{1 << 24: 1}\n"),
  sparseStrings: () => main("\tprintln(len(x))", 'var x = []string{1 << 24: "a"}\n'),
  hugeLocal: () => main("\tvar x [1 << 30]int\n\tprintln(len(x))"),
  hugeGlobal: () => main("\tprintln(len(x))", "var x [1 << 34]byte\n"),
  hugeMake: () => main("\tprintln(len(make([]byte, 1<<40)))"),
  tooLargeType: () => main("\tvar x [1 << 40][1 << 40]int\n\tprintln(len(x))"),
  longSlices: (n) =>
    main(
      `\ta := make([]int, ${n})\n\ta[${n - 1}] = 3\n\ta = append(a, 1, 2)\n\tprintln(len(a), a[${n - 1}], a[${n}])`,
    ),
  largeLocals: () =>
    main("\tvar x [1 << 20]int\n\tx[7] = 1\n\tprintln(f(x))", "func f(x [1 << 20]int) int { return x[7] }\n"),
  copiedArrays: () => main("\tvar x [1000][1000]int\n\ty := x\n\tprintln(x == y)"),

  // ---- Run time
  deepRecursion: (n) =>
    main(
      `\tprintln(f(${n}))`,
      "func f(n int) int {\n\tif n == 0 {\n\t\treturn 0\n\t}\n\treturn f(n-1) + 1\n}\n",
    ),
  endlessRecursion: () => main("\tprintln(f(1))", "func f(n int) int { return f(n+1) + 1 }\n"),
  endlessMethods: () =>
    main(
      "\tvar x I = T{}\n\tprintln(x.M(1))",
      "type I interface{ M(int) int }\n\ntype T struct{}\n\nfunc (t T) M(n int) int { return I(t).M(n+1) + 1 }\n",
    ),
  endlessGoroutine: () =>
    main(
      "\tgo f(make(chan int, 1))\n\tselect {}",
      "func f(c chan int) int { c <- 1; <-c; return f(c) + 1 }\n",
    ),
  deepList: (n) =>
    main(
      `\tx, y := list(), list()\n\tprintln(reflect.DeepEqual(x, y))`,
      `import "reflect"\n\ntype T struct{ next *T }\n\nfunc list() (t *T) {\n\tfor i := 0; i < ${n}; i++ {\n\t\tt = &T{t}\n\t}\n\treturn t\n}\n`,
    ),
  deepInterfaces: (n) =>
    main(
      `\tx, y := list(), list()\n\tprintln(x == y)`,
      `type T struct{ next any }\n\nfunc list() any {\n\tvar t any\n\tfor i := 0; i < ${n}; i++ {\n\t\tt = T{t}\n\t}\n\treturn t\n}\n`,
    ),
  deepMapKeys: (n) =>
    main(
      `\tm := map[any]int{list(): 7}\n\tprintln(m[list()])`,
      `type T struct{ next any }\n\nfunc list() any {\n\tvar t any\n\tfor i := 0; i < ${n}; i++ {\n\t\tt = T{t}\n\t}\n\treturn t\n}\n`,
    ),
  deepPrint: (n) =>
    main(
      `\tprintln(len(fmt.Sprint(list())))`,
      `import "fmt"\n\ntype T []any\n\nfunc list() any {\n\tvar t any\n\tfor i := 0; i < ${n}; i++ {\n\t\tt = T{t}\n\t}\n\treturn t\n}\n`,
    ),
  deepMarshal: (n) =>
    main(
      `\tb, err := json.Marshal(list())\n\tprintln(len(b), err == nil)`,
      `import "encoding/json"\n\nfunc list() any {\n\tvar t any\n\tfor i := 0; i < ${n}; i++ {\n\t\tt = []any{t}\n\t}\n\treturn t\n}\n`,
    ),
  deepUnmarshal: (n) =>
    main(
      `\tvar x any\n\terr := json.Unmarshal([]byte(strings.Repeat("[", ${n})+strings.Repeat("]", ${n})), &x)\n\tprintln(err == nil)`,
      'import (\n\t"encoding/json"\n\t"strings"\n)\n',
    ),
  deepErrors: (n) =>
    main(
      `\terr := errors.New("x")\n\tbase := err\n\tfor i := 0; i < ${n}; i++ {\n\t\terr = &W{err}\n\t}\n\tprintln(errors.Is(err, base), len(err.Error()))`,
      'import "errors"\n\ntype W struct{ err error }\n\nfunc (w *W) Error() string { return "w: " + w.err.Error() }\nfunc (w *W) Unwrap() error { return w.err }\n',
    ),
  deepDefers: (n) =>
    main(`\tfor i := 0; i < ${n}; i++ {\n\t\tdefer func() { x++ }()\n\t}\n\tprintln(x)`, "var x = 1\n"),
  deepPanics: (n) =>
    main(
      `\tdefer func() { println(recover() != nil) }()\n\tf(${n})`,
      "func f(n int) {\n\tif n == 0 {\n\t\tpanic(1)\n\t}\n\tdefer func() { n++ }()\n\tf(n - 1)\n}\n",
    ),

  // ---- Files and packages
  chainOfPackages: (n) =>
    module(
      Object.fromEntries([
        ["main.go", 'package main\n\nimport "hostile/p0"\n\nfunc main() { println(p0.F()) }\n'],
        ...Array.from({ length: n }, (_, i) => [
          `p${i}/p.go`,
          i === n - 1
            ? `package p${i}\n\nfunc F() int { return 1 }\n`
            : `package p${i}\n\nimport "hostile/p${i + 1}"\n\nfunc F() int { return p${i + 1}.F() + 1 }\n`,
        ]),
      ]),
    ),
  packages: (n) =>
    module(
      Object.fromEntries([
        [
          "main.go",
          `package main\n\nimport (\n${many(n, (i) => `\t"hostile/p${i}"`)}\n)\n\nfunc main() {\n\tx := 0\n${many(n, (i) => `\tx += p${i}.F()`)}\n\tprintln(x)\n}\n`,
        ],
        ...Array.from({ length: n }, (_, i) => [
          `p${i}/p.go`,
          `package p${i}\n\nfunc F() int { return ${i} }\n`,
        ]),
      ]),
    ),
  files: (n) =>
    module(
      Object.fromEntries([
        ["main.go", "package main\n\nfunc main() { println(f7()) }\n"],
        ...Array.from({ length: n }, (_, i) => [
          `f${i}.go`,
          `package main\n\nfunc f${i}() int { return ${i} }\n`,
        ]),
      ]),
    ),
  comments: (n) => main("\tprintln(1)", `// ${"comment ".repeat(8)}\n`.repeat(n)),
  blankLines: (n) => main("\tprintln(1)", "\n".repeat(n)),
  embeddedFile: (megabytes) => ({
    "main.go": `package main\n\nimport _ "embed"\n\n//go:embed data.bin\nvar data []byte\n\nfunc main() { println(len(data)) }\n`,
    "data.bin": Buffer.alloc(megabytes * 1e6, "Go! "),
  }),
  longLine: (n) => main(`\t${"x++; ".repeat(n)}\n\tprintln(x)`, "var x = 1\n"),
  longName: (n) => main(`\tprintln(${"x".repeat(n)})`, `var ${"x".repeat(n)} = 1\n`),
  errors: (n) => main(many(n, (i) => `\tx${i} := undefined${i}`)),
  unclosed: (n) => main("if x {\n".repeat(n), "var x = true\n").replace(/\}\n$/, ""),
  unclosedParentheses: (n) => main(`\tprintln(${"(".repeat(n)}`),
  hugeFile: (n) =>
    main(many(n, (i) => `\tx += ${i % 7} // ${"comment ".repeat(10)}`) + "\n\tprintln(x)", "var x = 1\n"),
};
