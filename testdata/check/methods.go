package main

type I interface {
	M(int) string
	n()
}

type A struct{ *B }
type B struct{ x int }

func (A) M(int) string { return "" }
func (b *B) n()        {}
func (B) twice()       {}
func (*B) twice()      {} // ERROR `^method B\.twice already declared at methods\.go:13:10$`
func (b B) x()         {} // ERROR `^field and method with the same name x\n\tmethods\.go:9:16: other declaration of x$`

type C struct {
	D
	E
}
type D struct{ v int }
type E struct{ v int }

func (D) call() {}
func (E) call() {}

type P *D

func (P) bad() {} // ERROR `^invalid receiver type P \(pointer or interface type\)$`

type Q interface{ call() }

func (Q) bad()        {} // ERROR `^invalid receiver type Q \(pointer or interface type\)$`
func (*Q) bad()       {} // ERROR `^invalid receiver type Q \(pointer or interface type\)$` `^method Q\.bad already declared at methods\.go:33:10$`
func (**D) bad()      {} // ERROR `^invalid receiver type \*\*D$`
func ([]int) bad()    {} // ERROR `^invalid receiver type \[\]int$`
func (missing) bad()  {} // ERROR `^undefined: missing$`
func (d, e D) bad2()  {} // ERROR `^method has multiple receivers$`
func (G[T]) one()     {}
func (*G[T]) two() T  { return *new(T) }
func (G[T, U]) many() {} // ERROR `^receiver declares 2 type parameters, but receiver base type declares 1$`
func (G) plain()      {} // ERROR `^cannot use generic type G\[T any\] without instantiation$`
func (G[int]) named() { var _ int = 1 } // ERROR `^cannot use 1 \(untyped int constant\) as int /\* with int declared at methods\.go:43:9 \*/ value in variable declaration$`
func (D[T]) wrong()   {} // ERROR `^D is not a generic type$`

type G[T any] struct{}

var (
	_ I = A{}
	_ I = B{} // ERROR `^cannot use B\{\} \(value of struct type B\) as I value in variable declaration: B does not implement I \(missing method M\)$`
	_ I = &B{} // ERROR `^cannot use &B\{\} \(value of type \*B\) as I value in variable declaration: \*B does not implement I \(missing method M\)$`
	_ I = C{} // ERROR `^cannot use C\{\} \(value of struct type C\) as I value in variable declaration: C does not implement I \(missing method M\)$`
	_ Q = C{} // ERROR `^cannot use C\{\} \(value of struct type C\) as Q value in variable declaration: C does not implement Q \(ambiguous selector C\.call\)$`
	_ Q = &D{}
	_ Q = D{}
	_ Q = P(nil) // ERROR `^cannot use P\(nil\) \(value of pointer type P\) as Q value in variable declaration: P does not implement Q \(missing method call\)$`
	_ interface{ two() string } = G[string]{} // ERROR `^cannot use G\[string\]\{\} \(value of struct type G\[string\]\) as interface\{two\(\) string\} value in variable declaration: G\[string\] does not implement interface\{two\(\) string\} \(method two has pointer receiver\)$`
	_ interface{ two() string } = &G[string]{}
	_ interface{ two() string } = &G[int]{} // ERROR `^cannot use &G\[int\]\{\} \(value of type \*G\[int\]\) as interface\{two\(\) string\} value in variable declaration: \*G\[int\] does not implement interface\{two\(\) string\} \(wrong type for method two\)\n\t\thave two\(\) int\n\t\twant two\(\) string$`
)

func main() {
	var c C
	c.v = 1 // ERROR `^ambiguous selector c\.v$`
	c.call() // ERROR `^ambiguous selector c\.call$`
	c.D.call()
	c.missing() // ERROR `^c\.missing undefined \(type C has no field or method missing\)$`
	A.M(A{}, 1)
	B.n(B{}) // ERROR `^invalid method expression B\.n \(needs pointer receiver \(\*B\)\.n\)$`
	(*B).n(nil)
	var q *Q
	q.call() // ERROR `^q\.call undefined \(type \*Q is pointer to interface, not interface\)$`
	var g G[int]
	_ = g.two() + "" // ERROR `^invalid operation: g\.two\(\) \+ "" \(mismatched types int and untyped string\)$`
	G.one() // ERROR `^cannot use generic type G without instantiation$`
}
