// Data table: the codes of the diagnostics that the front end reports, each with its meaning and a Go program that has
// just that error. The names are those of Go's own type checker where it has one. A program without a package clause
// is in package p; the imported package "shapes" is that of codes.test.ts.

export interface Code {
  readonly meaning: string;
  /** null for what no source text can cause. */
  readonly example: string | null;
  /** Reported when packages are found, before they are checked. */
  readonly byLoader?: boolean;
}

const table = {
  SyntaxError: {
    meaning: "The text does not follow the grammar. The package is then not checked any further.",
    example: `
func f() {
	x := )
}
`,
  },
  CanBlock: {
    meaning:
      "A function that a directive //goes:sync says cannot block can. Reported when the program is analyzed.",
    example: null,
  },
  NestingTooDeep: {
    meaning:
      "Expressions, statements or declarations that lead through each other so far that the stack of the compiler is too small.",
    example: null,
  },
  InvalidSource: {
    meaning:
      "A token that can be read, but that is malformed or misplaced: a bad escape, number or byte, a directive out of place.",
    example: `
const c = '\\q'
`,
  },
  InvalidSyntaxTree: {
    meaning:
      "A tree that no source text has: the parser reports such forms itself. Only trees made by other means lead here.",
    example: null,
  },
  InvalidPackage: {
    meaning: "An imported package cannot be found or listed, as the go command would say.",
    example: `
import _ "example.com/missing"
`,
    byLoader: true,
  },
  InvalidEmbed: {
    meaning: "A go:embed directive that is misplaced, or whose patterns match no file.",
    example: `
import _ "embed"

//go:embed missing.txt
var text string
`,
    byLoader: true,
  },
  InvalidDirective: {
    meaning: "A compiler directive that is malformed, or not allowed where it stands or for what it names.",
    example: `
//go:noinline
type T int
`,
  },
  BlankPkgName: {
    meaning: "The package clause names the package _.",
    example: `
package _
`,
  },
  MismatchedPkgName: {
    meaning: "The files of a package disagree on its name.",
    example: `
package p
---
package q
`,
  },
  InvalidPkgUse: {
    meaning: "An imported package is used as if it were a value.",
    example: `
import "shapes"

var p shapes.Point

var x = shapes
`,
  },
  ImportCRenamed: {
    meaning: 'The pseudo-package "C" is imported under another name.',
    example: `
import c "C"
`,
  },
  BadImportPath: {
    meaning: "The path of an import is empty or has characters that paths may not have.",
    example: `
import _ "a b"
`,
  },
  BrokenImport: {
    meaning: "An imported package could not be loaded.",
    example: `
import _ "missing"
`,
  },
  UnusedImport: {
    meaning: "A file does not use what it imports.",
    example: `
import "shapes"
`,
  },
  InvalidInitCycle: {
    meaning: "The initial value of a package variable depends on that variable.",
    example: `
var x = f()

func f() int { return x }
`,
  },
  DuplicateDecl: {
    meaning: "A name is declared twice in one block.",
    example: `
var x = 1
var x = 2
`,
  },
  InvalidDeclCycle: {
    meaning: "A declaration refers to itself where that has no meaning.",
    example: `
type T struct{ t T }
`,
  },
  InvalidTypeCycle: {
    meaning: "An anonymous interface reaches itself through its methods.",
    example: `
type I interface {
	m() interface {
		m() interface{ I }
	}
}
`,
  },
  InvalidConstInit: {
    meaning: "The value of a constant is not constant.",
    example: `
var x = 1

const c = x
`,
  },
  InvalidConstVal: {
    meaning: "The value of a constant expression cannot be computed or has too many digits.",
    example: `
const c = 1 << 600
`,
  },
  InvalidConstType: {
    meaning: "A constant is declared with a type that has no constants.",
    example: `
const c []int = 1
`,
  },
  UntypedNilUse: {
    meaning: "A variable takes its type from its value, but nil has none.",
    example: `
var x = nil
`,
  },
  WrongAssignCount: {
    meaning: "The two sides of an assignment or declaration differ in number.",
    example: `
var a, b = 1, 2, 3
`,
  },
  UnassignableOperand: {
    meaning: "The left side of an assignment is not a place that can be assigned to.",
    example: `
func f() {
	const c = 1
	c = 2
}
`,
  },
  NoNewVar: {
    meaning: "A := declares no new variable.",
    example: `
func f(x int) {
	{
		y := x
		y := 2
		_ = y
	}
}
`,
  },
  MultiValAssignOp: {
    meaning:
      "An assignment operation such as += has more than one operand on a side. The parser accepts no such text.",
    example: null,
  },
  InvalidIfaceAssign: {
    meaning: "A value is used as an interface that its type does not implement.",
    example: `
type I interface{ M() }

type T struct{}

var _ I = T{}
`,
  },
  InvalidChanAssign: {
    meaning: "A channel is assigned to a channel type of another name.",
    example: `
type (
	A chan int
	B chan int
)

func f(a A) {
	var b B = a
	_ = b
}
`,
  },
  IncompatibleAssign: {
    meaning: "A value is used where its type does not fit.",
    example: `
var x int = "one"
`,
  },
  UnaddressableFieldAssign: {
    meaning: "A field of a struct inside a map is assigned to; map values have no address.",
    example: `
func f(m map[string]struct{ n int }) {
	m["a"].n = 1
}
`,
  },
  NotAType: {
    meaning: "A name that denotes something else is used as a type.",
    example: `
var x = 1

var y x
`,
  },
  InvalidArrayLen: {
    meaning: "The length of an array is not a constant of at least zero.",
    example: `
var n = 3

var a [n]int
`,
  },
  BlankIfaceMethod: {
    meaning: "A method of an interface is called _.",
    example: `
type I interface{ _() }
`,
  },
  IncomparableMapKey: {
    meaning: "The keys of a map are of a type that cannot be compared.",
    example: `
var m map[[]int]bool
`,
  },
  InvalidPtrEmbed: {
    meaning: "A struct embeds a pointer to an interface, or a type that is a pointer.",
    example: `
type P *int

type T struct{ P }
`,
  },
  BadRecv: {
    meaning: "A receiver's type parameters do not match those of its type.",
    example: `
type T[P any] struct{}

func (T[A, B]) m() {}
`,
  },
  InvalidRecv: {
    meaning: "Methods cannot be declared on this type.",
    example: `
func (int) m() {}
`,
  },
  DuplicateFieldAndMethod: {
    meaning: "A struct type has a field and a method of one name.",
    example: `
type T struct{ m int }

func (T) m() {}
`,
  },
  DuplicateMethod: {
    meaning: "A type has two methods of one name.",
    example: `
type T struct{}

func (T) m() {}
func (T) m() {}
`,
  },
  InvalidBlank: {
    meaning: "The blank identifier is used as a value or type.",
    example: `
var x = _
`,
  },
  InvalidIota: {
    meaning: "The name iota is used outside of a constant declaration.",
    example: `
var x = iota
`,
  },
  MissingInitBody: {
    meaning: "A function init has no body.",
    example: `
func init()
`,
  },
  MissingBody: {
    meaning: "A function has no body, and nothing else implements it.",
    example: `
func f()
`,
  },
  InvalidInitDecl: {
    meaning: "The name init is declared as something other than a function without parameters and results.",
    example: `
var init = 1
`,
  },
  InvalidMainDecl: {
    meaning:
      "The name main is declared in package main as something other than a function without parameters and results.",
    example: `
package main

var main = 1
`,
  },
  TooManyValues: {
    meaning: "Something with several values, or with none, is used where one is needed.",
    example: `
func f() (int, int) { return 1, 2 }

var x = -f()
`,
  },
  NotAnExpr: {
    meaning: "A type is used where a value is needed.",
    example: `
var x = int + 1
`,
  },
  TruncatedFloat: {
    meaning: "A constant with a fraction is converted to an integer type.",
    example: `
var x int = 1.5
`,
  },
  NumericOverflow: {
    meaning: "A constant does not fit its type.",
    example: `
var x int8 = 128
`,
  },
  UndefinedOp: {
    meaning: "An operator is not defined for its operands.",
    example: `
func f(a, b []int) bool { return a == b }
`,
  },
  MismatchedTypes: {
    meaning: "The operands of an operator differ in type.",
    example: `
func f(a int, b string) bool { return a == b }
`,
  },
  DivByZero: {
    meaning: "An integer is divided by the constant zero.",
    example: `
func f(a int) int { return a / 0 }
`,
  },
  NonNumericIncDec: {
    meaning: "The operand of ++ or -- is not a number.",
    example: `
func f(s string) {
	s++
}
`,
  },
  UnaddressableOperand: {
    meaning: "The operand of & has no address.",
    example: `
func f() int { return 1 }

var p = &f()
`,
  },
  InvalidIndirection: {
    meaning: "The operand of * is not a pointer.",
    example: `
var x = 1

var y = *x
`,
  },
  NonIndexableOperand: {
    meaning: "A value that has no elements is indexed.",
    example: `
var x = 1

var y = x[0]
`,
  },
  InvalidIndex: {
    meaning: "An index is negative, out of range, or not an integer.",
    example: `
var a [3]int

var x = a[3]
`,
  },
  SwappedSliceIndices: {
    meaning: "The constant bounds of a slice expression are in the wrong order.",
    example: `
func f(s []int) []int { return s[2:1] }
`,
  },
  NonSliceableOperand: {
    meaning: "A value that cannot be sliced is sliced.",
    example: `
var x = 1

var y = x[:]
`,
  },
  InvalidSliceExpr: {
    meaning: "A string is sliced with three bounds.",
    example: `
func f(s string) string { return s[0:1:2] }
`,
  },
  InvalidShiftCount: {
    meaning: "The right operand of a shift is negative or not an integer.",
    example: `
var x = 1 << -1
`,
  },
  InvalidShiftOperand: {
    meaning: "The left operand of a shift is not an integer.",
    example: `
var x = 1.5 << 2
`,
  },
  InvalidReceive: {
    meaning: "A value is received from something that cannot be received from.",
    example: `
func f(c chan<- int) int { return <-c }
`,
  },
  InvalidSend: {
    meaning: "A value is sent to something that cannot be sent to.",
    example: `
func f(c <-chan int) {
	c <- 1
}
`,
  },
  DuplicateLitKey: {
    meaning: "A composite literal has two elements with one key or index.",
    example: `
var m = map[string]int{"a": 1, "a": 2}
`,
  },
  MissingLitKey: {
    meaning: "An element of a map literal has no key.",
    example: `
var m = map[string]int{1}
`,
  },
  InvalidLitIndex: {
    meaning: "The key of an element of an array or slice literal is not an integer constant.",
    example: `
var i = 1

var a = []int{i: 2}
`,
  },
  OversizeArrayLit: {
    meaning: "An array literal has more elements than the array.",
    example: `
var a = [2]int{1, 2, 3}
`,
  },
  MixedStructLit: {
    meaning: "A struct literal has elements with field names and elements without.",
    example: `
type T struct{ a, b int }

var t = T{a: 1, 2}
`,
  },
  InvalidStructLit: {
    meaning: "A struct literal without field names has too few or too many values.",
    example: `
type T struct{ a, b int }

var t = T{1}
`,
  },
  MissingLitField: {
    meaning: "A struct literal names a field that the struct does not have.",
    example: `
type T struct{ a int }

var t = T{b: 1}
`,
  },
  DuplicateLitField: {
    meaning: "A struct literal names a field twice.",
    example: `
type T struct{ a int }

var t = T{a: 1, a: 2}
`,
  },
  UnexportedLitField: {
    meaning: "A struct literal sets an unexported field of another package's type.",
    example: `
import "shapes"

var p = shapes.Point{1, 2}
`,
  },
  InvalidLitField: {
    meaning: "The key of a struct literal's element is not the name of a field.",
    example: `
type T struct{ a int }

var t = T{1: 2}
`,
  },
  UntypedLit: {
    meaning: "A composite literal has no type, and none follows from its place.",
    example: `
func f() {
	_ = struct{ a []int }{{1}}
}
`,
  },
  InvalidLit: {
    meaning: "A composite literal's type is not a struct, array, slice or map.",
    example: `
var x = int{}
`,
  },
  AmbiguousSelector: {
    meaning: "Two embedded fields at the same depth have the selected field or method.",
    example: `
type (
	A struct{ x int }
	B struct{ x int }
	C struct {
		A
		B
	}
)

func f(c C) int { return c.x }
`,
  },
  UndeclaredImportedName: {
    meaning: "An imported package does not declare the name.",
    example: `
import "shapes"

var x = shapes.Circle
`,
  },
  UnexportedName: {
    meaning: "The name belongs to another package alone.",
    example: `
import "shapes"

var x = shapes.area()
`,
  },
  UndeclaredName: {
    meaning: "A name is not declared.",
    example: `
var x = y
`,
  },
  MissingFieldOrMethod: {
    meaning: "A value has no field or method of that name.",
    example: `
type T struct{}

var x = T{}.a
`,
  },
  BadDotDotDotSyntax: {
    meaning: "A ... stands where none may.",
    example: `
var x = []int([]int{1}...)
`,
  },
  NonVariadicDotDotDot: {
    meaning: "A slice is passed with ... to a function that is not variadic.",
    example: `
func f(s []int) {
	f(s...)
}
`,
  },
  InvalidDotDotDot: {
    meaning: "A ... in a call that cannot have one.",
    example: `
func f(s []int) int { return len(s...) }
`,
  },
  UncalledBuiltin: {
    meaning: "A built-in function is used without a call.",
    example: `
var f = len
`,
  },
  InvalidAppend: {
    meaning: "The first argument of append is not a slice.",
    example: `
var x = append(1, 2)
`,
  },
  InvalidCap: {
    meaning: "The argument of cap has no capacity.",
    example: `
var x = cap("abc")
`,
  },
  InvalidClose: {
    meaning: "The argument of close cannot be closed.",
    example: `
func f(c <-chan int) {
	close(c)
}
`,
  },
  InvalidCopy: {
    meaning: "The arguments of copy are not slices of one type.",
    example: `
func f(a []int, b []string) {
	copy(a, b)
}
`,
  },
  InvalidComplex: {
    meaning: "The arguments of complex are not floating-point numbers of one type.",
    example: `
func f(a int) {
	_ = complex(a, a)
}
`,
  },
  InvalidDelete: {
    meaning: "The first argument of delete is not a map.",
    example: `
func f(s []int) {
	delete(s, 0)
}
`,
  },
  InvalidImag: {
    meaning: "The argument of imag is not a complex number.",
    example: `
func f(x int) {
	_ = imag(x)
}
`,
  },
  InvalidReal: {
    meaning: "The argument of real is not a complex number.",
    example: `
func f(x int) {
	_ = real(x)
}
`,
  },
  InvalidLen: {
    meaning: "The argument of len has no length.",
    example: `
var x = len(1)
`,
  },
  SwappedMakeArgs: {
    meaning: "The length given to make is larger than the capacity.",
    example: `
var x = make([]int, 2, 1)
`,
  },
  InvalidMake: {
    meaning: "The type given to make is not a slice, map or channel.",
    example: `
var x = make(int)
`,
  },
  InvalidClear: {
    meaning: "The argument of clear is not a map or slice.",
    example: `
func f(x int) {
	clear(x)
}
`,
  },
  InvalidMinMaxOperand: {
    meaning: "An argument of min or max is not ordered.",
    example: `
var x = min(true, false)
`,
  },
  InvalidAssert: {
    meaning: "The operand of a type assertion is not an interface.",
    example: `
var x = 1

var y = x.(int)
`,
  },
  ImpossibleAssert: {
    meaning: "No value of the interface can have the type asked for.",
    example: `
type I interface{ M() }

func f(i I) {
	_ = i.(int)
}
`,
  },
  InvalidConversion: {
    meaning: "A value cannot be converted to the type.",
    example: `
func f(s []int) string { return string(s) }
`,
  },
  InvalidUntypedConversion: {
    meaning: "An untyped value has no type that suits its place.",
    example: `
func f(s []int, ok bool) int { return s[ok == true] }
`,
  },
  BadOffsetofSyntax: {
    meaning: "The argument of unsafe.Offsetof is not a selector.",
    example: `
import "unsafe"

var x = 1

var y = unsafe.Offsetof(x)
`,
  },
  InvalidOffsetof: {
    meaning: "The argument of unsafe.Offsetof is a method, or a field reached through a pointer.",
    example: `
import "unsafe"

type T struct{}

func (T) m() {}

var y = unsafe.Offsetof(T{}.m)
`,
  },
  TypeTooLarge: {
    meaning:
      "A type whose size cannot be represented or is beyond a limit of the compiler, or a stack frame that is.",
    example: `
import "unsafe"

type T [1 << 62]int

var x = unsafe.Sizeof(T{})
`,
  },
  InvalidPrint: {
    meaning: "An argument of print or println of a type that they do not print: a struct or an array.",
    example: `
func f() {
	println(struct{ n int }{1})
}
`,
  },
  InvalidUnsafeAdd: {
    meaning: "The length given to unsafe.Add is not an integer.",
    example: `
import "unsafe"

func f(p unsafe.Pointer, n float64) {
	_ = unsafe.Add(p, n)
}
`,
  },
  InvalidUnsafeSlice: {
    meaning: "The arguments of unsafe.Slice are not a pointer and a length.",
    example: `
import "unsafe"

func f(x int) {
	_ = unsafe.Slice(x, 1)
}
`,
  },
  InvalidUnsafeSliceData: {
    meaning: "The argument of unsafe.SliceData is not a slice.",
    example: `
import "unsafe"

func f(x int) {
	_ = unsafe.SliceData(x)
}
`,
  },
  InvalidUnsafeString: {
    meaning: "The length given to unsafe.String is not an integer of at least zero.",
    example: `
import "unsafe"

func f(p *byte) {
	_ = unsafe.String(p, -1)
}
`,
  },
  WrongArgCount: {
    meaning: "A call has too few or too many arguments.",
    example: `
func f(a, b int) {
	f(1)
}
`,
  },
  InvalidCall: {
    meaning: "Something that is not a function is called.",
    example: `
var x = 1

func f() {
	x()
}
`,
  },
  UnusedExpr: {
    meaning: "The value of an expression is computed and not used.",
    example: `
func f(x int) {
	x + 1
}
`,
  },
  UnusedVar: {
    meaning: "A variable is declared and not used.",
    example: `
func f() {
	x := 1
}
`,
  },
  MissingReturn: {
    meaning: "A function with results can reach its end.",
    example: `
func f() int {
}
`,
  },
  WrongResultCount: {
    meaning: "A return statement has too few or too many values.",
    example: `
func f() (int, string) {
	return 1
}
`,
  },
  OutOfScopeResult: {
    meaning: "A return statement without values stands where another variable hides a result.",
    example: `
func f() (n int) {
	{
		n := 1
		_ = n
		return
	}
}
`,
  },
  InvalidCond: {
    meaning: "A condition is not boolean.",
    example: `
func f(x int) {
	if x {
	}
}
`,
  },
  InvalidIterVar: {
    meaning: "A range clause has more iteration variables than it has values.",
    example: `
func f(c chan int) {
	for a, b := range c {
		_, _ = a, b
	}
}
`,
  },
  InvalidRangeExpr: {
    meaning: "A value cannot be ranged over.",
    example: `
func f(x bool) {
	for range x {
	}
}
`,
  },
  MisplacedBreak: {
    meaning: "A break stands outside of a loop, switch or select.",
    example: `
func f() {
	break
}
`,
  },
  MisplacedContinue: {
    meaning: "A continue stands outside of a loop.",
    example: `
func f() {
	continue
}
`,
  },
  MisplacedFallthrough: {
    meaning:
      "A fallthrough is not the last statement of a clause, or stands in the last clause or in a type switch.",
    example: `
func f() {
	fallthrough
}
`,
  },
  InvalidSelectCase: {
    meaning: "A case of a select is neither a send nor a receive.",
    example: `
func f(x int) {
	select {
	case x:
	}
}
`,
  },
  UndeclaredLabel: {
    meaning: "A branch names a label that the function does not have.",
    example: `
func f() {
	goto L
}
`,
  },
  DuplicateLabel: {
    meaning: "A function has a label twice.",
    example: `
func f() {
L:
	for {
		break L
	}
L:
}
`,
  },
  MisplacedLabel: {
    meaning: "The label of a break or continue is not that of an enclosing statement of the right kind.",
    example: `
func f() {
L:
	for {
		break L
	}
	for {
		continue L
	}
}
`,
  },
  UnusedLabel: {
    meaning: "A label is declared and not used.",
    example: `
func f() {
L:
}
`,
  },
  JumpOverDecl: {
    meaning: "A goto jumps over the declaration of a variable.",
    example: `
func f() {
	goto L
	x := 1
	_ = x
L:
}
`,
  },
  JumpIntoBlock: {
    meaning: "A goto jumps into a block from outside.",
    example: `
func f() {
	goto L
	{
	L:
	}
}
`,
  },
  InvalidExprSwitch: {
    meaning: "The values of a switch cannot be compared.",
    example: `
func f(x [1]func()) {
	switch x {
	}
}
`,
  },
  InvalidTypeSwitch: {
    meaning: "The operand of a type switch is not an interface.",
    example: `
func f(x int) {
	switch x.(type) {
	}
}
`,
  },
  DuplicateCase: {
    meaning: "A switch has a case twice.",
    example: `
func f(x int) {
	switch x {
	case 1, 1:
	}
}
`,
  },
  DuplicateDefault: {
    meaning: "A switch or select has two default clauses.",
    example: `
func f() {
	switch {
	default:
	default:
	}
}
`,
  },
  InvalidGo: {
    meaning: "A go statement is not a function call.",
    example: `
func f(x int) {
	go int(x)
}
`,
  },
  InvalidDefer: {
    meaning: "A defer statement is not a function call.",
    example: `
func f(x int) {
	defer int(x)
}
`,
  },
  UnusedResults: {
    meaning: "A go or defer statement discards the result of a built-in function.",
    example: `
func f(s []int) {
	defer len(s)
}
`,
  },
  BadDecl: {
    meaning: "A declaration that has no meaning in its place.",
    example: `
func f[P any]()
`,
  },
  RepeatedDecl: {
    meaning: "A name stands twice on the left of :=.",
    example: `
func f() {
	a, a := 1, 2
	_ = a
}
`,
  },
  UnsupportedFeature: {
    meaning: "The language version of the file does not have a feature that it uses.",
    example: `
//go:build go1.21

package p

type A[P any] = []P
`,
  },
  NotAGenericType: {
    meaning: "Type arguments are given to a type that takes none.",
    example: `
type T int

var x T[int]
`,
  },
  WrongTypeArgCount: {
    meaning: "A generic type or function is used with too many type arguments, or a type with too few.",
    example: `
type T[P any] struct{}

var x T[int, string]
`,
  },
  CannotInferTypeArgs: {
    meaning: "The type arguments of a call do not follow from its arguments.",
    example: `
func f[P any]() {}

func g() {
	f()
}
`,
  },
  InvalidTypeArg: {
    meaning: "A type argument does not satisfy its constraint.",
    example: `
func f[P comparable](P) {}

func g(s []int) {
	f(s)
}
`,
  },
  InvalidInstanceCycle: {
    meaning: "A generic function or type needs ever larger instances of itself.",
    example: `
func f[P any]() {
	f[*P]()
}
`,
  },
  InvalidUnion: {
    meaning: "A union has terms that it may not have, or too many.",
    example: `
type I interface{ int | error }
`,
  },
  MisplacedConstraintIface: {
    meaning: "An interface that only constrains type parameters is used as the type of a value.",
    example: `
type I interface{ int | string }

var x I
`,
  },
  InvalidMethodExpr: {
    meaning: "A method with a pointer receiver is selected from a type or value that does not have it.",
    example: `
type T struct{}

func (*T) m() {}

var f = T.m
`,
  },
  MisplacedTypeParam: {
    meaning: "A type parameter stands where none may.",
    example: `
type T[P any] P
`,
  },
  FailedAssertion: {
    meaning:
      "An assertion of the tests of the checker, for which alone `assert` is predeclared, does not hold.",
    example: null,
  },
  NotInHeap: {
    meaning:
      "A type that is not in Go's heap, such as an incomplete type of C, where only ordinary types may be.",
    example: `
import "internal/runtime/sys"

var m map[sys.NotInHeap]int
`,
  },
} as const satisfies Record<string, Code>;

export type CodeName = keyof typeof table;

export const codes: Readonly<Record<CodeName, Code>> = table;
