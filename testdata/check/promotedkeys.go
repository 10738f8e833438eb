package main

type D struct{ x, y int }
type C struct {
	c int
	D
}
type B struct {
	b int
	C
	E
}
type E struct{ x, e int }
type A struct {
	a int
	B
	*P
	I
	S
}
type P struct {
	p int
	PP
}
type PP struct{ pp int }
type I interface{ M() }
type S []int
type G[T any] struct {
	g T
	D
}
type H struct{ G[int] }
type X struct {
	D
	E2
}
type E2 struct{ x, z int }

func (A) f() {}

var (
	_ = A{b: 1, b: 2} // ERROR `^duplicate field name b in struct literal$`
	_ = A{c: 1, C: C{}} // ERROR `^cannot specify embedded field C and enclosed promoted field c$`
	_ = A{C: C{}, c: 1} // ERROR `^cannot specify promoted field c and enclosing embedded field C$`
	_ = A{C: C{}, B: B{}} // ERROR `^cannot specify embedded field B and enclosed promoted field C$`
	_ = A{B: B{}, C: C{}, c: 1} // ERROR `^cannot specify promoted field C and enclosing embedded field B$` `^cannot specify promoted field c and enclosing embedded field B$`
	_ = A{x: 1, e: 2, S: nil}
	_ = A{p: 1} // ERROR `^invalid implicit pointer indirection to reach p$`
	_ = A{PP: PP{}} // ERROR `^invalid implicit pointer indirection to reach PP$`
	_ = A{P: nil, pp: 1} // ERROR `^invalid implicit pointer indirection to reach pp$`
	_ = A{M: nil} // ERROR `^M is not a field$`
	_ = A{f: nil} // ERROR `^unknown field f in struct literal of type A$`
	_ = A{e: "s"} // ERROR `^cannot use "s" \(untyped string constant\) as int value in struct literal$`
	_ = A{B.b: 1, "x": 1, (b): 1} // ERROR `^invalid field name B\.b in struct literal$` `^invalid field name "x" in struct literal$` `^invalid field name \(b\) in struct literal$`
	_ = H{g: "a"} // ERROR `^cannot use "a" \(untyped string constant\) as int value in struct literal$`
	_ = H{G: G[int]{}, g: 1, x: undefinedd} // ERROR `^cannot specify promoted field g and enclosing embedded field G$` `^cannot specify promoted field x and enclosing embedded field G$` `^undefined: undefinedd$`
	_ = A{nope: 1, _: 1, X: 1} // ERROR `^unknown field nope in struct literal of type A$` `^unknown field _ in struct literal of type A$` `^unknown field X in struct literal of type A, but does have x$`
	_ = A{c: 1, b: 1, B: B{}} // ERROR `^cannot specify embedded field B and enclosed promoted field b$`
	_ = A{x: 1, y: 1, c: 1, B: B{}} // ERROR `^cannot specify embedded field B and enclosed promoted field c$`
	_ = A{b: 1, 2} // ERROR `^mixture of field:value and value elements in struct literal$`
	_ = A{b: 1, B: B{}, c: 1, c: 2, C: C{}} // ERROR `^cannot specify embedded field B and enclosed promoted field b$` `^duplicate field name c in struct literal$` `^cannot specify embedded field C and enclosed promoted field c$`
	_ = X{x: 1} // ERROR `^unknown field x in struct literal of type X$`
	_ = struct{ D }{x: 1, y: "a", z: 1} // ERROR `^cannot use "a" \(untyped string constant\) as int value in struct literal$` `^unknown field z in struct literal of type struct\{D\}$`
	_ = []A{{b: 1}, {p: 1}} // ERROR `^invalid implicit pointer indirection to reach p$`
	_ = map[string]*A{"": {b: 1, B: B{}}} // ERROR `^cannot specify embedded field B and enclosed promoted field b$`
)

func lit[T interface{ struct{ D } }]() {
	_ = T{x: 1}
	_ = T{D: D{}, x: 1} // ERROR `^cannot specify promoted field x and enclosing embedded field D$`
}

func main() {}
