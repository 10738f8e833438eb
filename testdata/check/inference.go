package main

func pair[K comparable, V any](k K, v V) map[K]V { return map[K]V{k: v} }
func same[T any](x, y T) T                       { return x }
func conv[To, From any](x From) (to To)          { return }
func elems[S ~[]E, E any](s S) (e E)             { return }
func chanOf[T any](c <-chan T) (x T)             { return }
func call[T any](f func(T) T, x T) T             { return f(x) }
func ident[T any](x T) T                         { return x }
func two[A, B any](f func(A) B) (a A, b B)       { return }
func ptr[T any, P interface{ *T; set(int) }](x T) { P(&x).set(1) }
func none[A, B, C any]()                         {}

type num int

func (n *num) set(int) {}

type list []string

func _() {
	_ = pair("a", 1)["a"]
	_ = pair(1, 'x')[1.5] // ERROR `^cannot use 1\.5 \(untyped float constant\) as int value in map index \(truncated\)$`
	_ = same(1, 2.5) + "a" // ERROR `^invalid operation: same\(1, 2\.5\) \+ "a" \(mismatched types float64 and untyped string\)$`
	_ = same(1, "a") // ERROR `^in call to same, mismatched types untyped int and untyped string \(cannot infer T\)$`
	_ = same(num(1), 2)
	_ = same(num(1), int(2)) // ERROR `^cannot use int\(2\) \(constant 2 of type int\) as num value in argument to same$`
	_ = same([]int{}, list{}) // ERROR `^in call to same, type list of list\{\} does not match inferred type \[\]int for T$`
	_ = conv(1) // ERROR `^in call to conv, cannot infer To \(declared at inference\.go:5:11\)$`
	_ = conv[string](1) + 1 // ERROR `^invalid operation: conv\[string\]\(1\) \+ 1 \(mismatched types string and untyped int\)$`
	_ = elems(list{}) + 1 // ERROR `^invalid operation: elems\(list\{\}\) \+ 1 \(mismatched types string and untyped int\)$`
	_ = elems(1) // ERROR `^in call to elems, cannot infer E \(declared at inference\.go:6:20\)$`
	var c chan int
	_ = chanOf(c) + "x" // ERROR `^invalid operation: chanOf\(c\) \+ "x" \(mismatched types int and untyped string\)$`
	_ = call(ident, 1)
	_ = call(ident, "a") + 1 // ERROR `^invalid operation: call\(ident, "a"\) \+ 1 \(mismatched types string and untyped int\)$`
	_ = call(func(x int) int { return x }, "a") // ERROR `^cannot use "a" \(untyped string constant\) as int value in argument to call$`
	a, b := two(func(s string) bool { return s == "" })
	a = b // ERROR `^cannot use b \(variable of type bool\) as string value in assignment$`
	ptr(num(1))
	ptr(1) // ERROR `^\*int does not satisfy interface\{set\(int\); \*int\} \(missing method set\)$`
	none[int]() // ERROR `^in call to none\[int\], cannot infer B \(declared at inference\.go:12:14\)$`
	none[int, int, int, int]() // ERROR `^got 4 type arguments but want 3$`
	_ = same(nil, nil) // ERROR `^in call to same, cannot infer T \(declared at inference\.go:4:11\)$`
	_ = same(nil, &a)
	var f func(int) int = ident
	f = same // ERROR `^type func\(int\) int of f does not match func\(x T, y T\) T \(cannot infer T\)$`
	var g func(int) string = ident // ERROR `^inferred type func\(x int\) int for func\(x T\) T does not match type func\(int\) string of g$`
	_, _ = f, g
	_ = ident // ERROR `^cannot use generic function ident without instantiation$`
	_ = ident[int, string] // ERROR `^got 2 type arguments but want 1$`
	ident(ident) // ERROR `^in call to ident, cannot infer T \(declared at inference\.go:9:12\)$`
}
