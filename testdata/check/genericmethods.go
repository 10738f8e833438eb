package main

type T struct{ n int }

func (t T) id[P any](x P) P               { return x }
func (t *T) set[P ~int](x P)              { t.n = int(x) }
func (T) two[A, B any](a A, f func(A) B) B { return f(a) }
func (T) none[_ any](x int) int           { return x }
func (T) open[P any](x P) // ERROR `^generic function is missing function body$`
func (T) dup[P, P any]()     {} // ERROR `^P redeclared in this block\n\tgenericmethods\.go:10:14: other declaration of P$`
func (T) bad[P T2](P)        {}
func (T) bound[P Q, Q any]() {} // ERROR `^cannot use a type parameter as constraint$`
func (T) id[P any](x P)      {} // ERROR `^method T\.id already declared at genericmethods\.go:5:12$`

type T2 struct{}

type G[K comparable] struct{ k K }

func (G[K]) same[K any](K)                     {} // ERROR `^K redeclared in this block\n\tgenericmethods\.go:19:9: other declaration of K$`
func (G[K]) conv[H interface{ from(K) H }]() H { var h H; return h.from(G[K]{}.k) }
func (G[K]) grow[P any](n int)                 { G[K]{}.grow[*P](n) }
func (g *G[K]) ptr[P *K](p P)                  {}

type I interface {
	id(int) int
}

type J interface{ none(int) int }

type E struct {
	T
	*G[string]
}

func (E) main[P any]() {}

type P2 interface{ T | *T }

func use[X interface{ id(int) int }](X) {}
func infer[X any](interface{ id(X) X })  {}

func main() {
	var t T
	_ = t.id // ERROR `^cannot use generic function t\.id without instantiation$`
	_ = t.id[int]
	_ = t.id[int, string] // ERROR `^got 2 type arguments but want 1$`
	_ = t.id("a") + 1 // ERROR `^invalid operation: t\.id\("a"\) \+ 1 \(mismatched types string and untyped int\)$`
	_ = t.id[string](1) // ERROR `^cannot use 1 \(untyped int constant\) as string value in argument to t\.id\[string\]$`
	_ = t.two(1, func(string) int { return 0 }) // ERROR `^cannot use 1 \(untyped int constant\) as string value in argument to t\.two$`
	_ = t.two(1, nil) // ERROR `^in call to t\.two, cannot infer B \(declared at genericmethods\.go:7:17\)$`
	_ = t.two[int](1, nil) // ERROR `^in call to t\.two\[int\], cannot infer B \(declared at genericmethods\.go:7:17\)$`
	_ = t.two[int, string](1, nil)
	T.set(t, 1) // ERROR `^invalid method expression T\.set \(needs pointer receiver \(\*T\)\.set\)$`
	(*T).set(&t, 1)
	(*T).set[string](&t, "") // ERROR `^string does not satisfy ~int \(string missing in ~int\)$`
	T{}.set(1) // ERROR `^cannot call pointer method set on T$`
	t.set("a") // ERROR `^string does not satisfy ~int \(string missing in ~int\)$`
	var f func(int) string = t.id // ERROR `^inferred type func\(x int\) int for func\(x P\) P does not match type func\(int\) string of f$`
	var g func(T, int) int = T.id
	_, _ = f, g
	var i I = t // ERROR `^cannot use t \(variable of struct type T\) as I value in variable declaration: T does not implement I \(wrong type for method id\)\n\t\thave id\[P any\]\(P\) P\n\t\twant id\(int\) int$`
	var j J = t // ERROR `^cannot use t \(variable of struct type T\) as J value in variable declaration: T does not implement J \(wrong type for method none\)\n\t\thave none\[_ any\]\(int\) int\n\t\twant none\(int\) int$`
	_, _ = i, j
	use(t) // ERROR `^in call to use, X \(type T\) does not satisfy interface\{id\(int\) int\} \(wrong type for method id\)\n\t\thave id\[P any\]\(P\) P\n\t\twant id\(int\) int$`
	infer(t) // ERROR `^in call to infer, type T of t does not match interface\{id\(X\) X\} \(cannot infer X\)$`
	_, _ = i.(T) // ERROR `^impossible type assertion: i\.\(T\)\n\tT does not implement I \(wrong type for method id\)\n\t\thave id\[P any\]\(P\) P\n\t\twant id\(int\) int$`
	_ = any(t).(interface{ id(int) int })
	var e E
	_ = e.id(1) + "" // ERROR `^invalid operation: e\.id\(1\) \+ "" \(mismatched types int and untyped string\)$`
	e.ptr(1) // ERROR `^cannot use 1 \(untyped int constant\) as \*string value in argument to e\.ptr$`
	e.ptr(new(string))
	e.conv() // ERROR `^in call to e\.conv, cannot infer H \(declared at genericmethods\.go:20:18\)$`
	_ = G[int]{}.ptr[*string] // ERROR `^cannot call pointer method ptr on G\[int\]$`
	G[int].grow[int](G[int]{}, "") // ERROR `^cannot use "" \(untyped string constant\) as int value in argument to G\[int\]\.grow\[int\]$`
	t.id[int] // ERROR `^t\.id\[int\] \(value of type func\(x int\) int\) is not used$`
	t.id // ERROR `^cannot use generic function t\.id without instantiation$`
	go t.id // ERROR `^expression in go must be function call$`
	defer t.id[int] // ERROR `^expression in defer must be function call$`
	t.id = nil // ERROR `^cannot use generic function t\.id without instantiation$`
	_ = t.id == nil // ERROR `^cannot use generic function t\.id without instantiation$`
	_ = &t.id // ERROR `^cannot use generic function t\.id without instantiation$`
	_ = t.nope[int] // ERROR `^t\.nope undefined \(type T has no field or method nope\)$`
	_ = T.nope[int]() // ERROR `^T\.nope undefined \(type T has no field or method nope\)$`
	_ = t.n[int] // ERROR `^cannot index t\.n \(variable of type int\)$`
	var m [3]int
	_ = m[int] // ERROR `^int \(type\) is not an expression$`
	type L struct{}
	switch x := any(t).(type) {
	case I:
		x.id(1)
	}
}
