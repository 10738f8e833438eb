package main

func double[T any](x T) T { return x }
func two[A, B any](x A, y B) (B, A) { return y, x }
type F func(int) string
type FF func(int, string) (string, int)
func main() {
	ch := make(chan F)
	ch2 := make(chan FF)
	ch2 <- two
	ch2 <- two[int] // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	ch2 <- two[int, string]
	ch2 <- two[string] // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	ch2 <- (two) // ERROR `^cannot use generic function two without instantiation$`
	var s []FF
	s = append(s, two) // ERROR `^cannot use generic function two without instantiation$`
	s = append(s, two[int]) // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	s = append(s, two[int, string])
	s[0] = two[int]
	_ = FF(two[int])
	_ = FF(two[int, string])
	_ = FF((two)) // ERROR `^cannot use generic function two without instantiation$`
	_ = []FF{two[int], 2: two} // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	_ = struct{ FF }{two[int]} // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	_ = struct{ f FF }{f: two[int]} // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	_ = struct{ f int }{f: two[int]} // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	_ = struct{ f any }{f: two[int]} // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	ch <- double[int] // ERROR `^cannot use double\[int\] \(value of type func\(x int\) int\) as F value in send$`
	_ = len(double) // ERROR `^cannot use generic function double without instantiation$`
	_ = cap(double) // ERROR `^cannot use generic function double without instantiation$`
	panic(double) // ERROR `^cannot use generic function double without instantiation$`
	print(double) // ERROR `^cannot use generic function double without instantiation$`
	println(double[int])
	clear(double) // ERROR `^cannot use generic function double without instantiation$`
	close(double) // ERROR `^cannot use generic function double without instantiation$`
	delete(map[int]F{}, double) // ERROR `^cannot use generic function double without instantiation$`
	copy(s, double) // ERROR `^cannot use generic function double without instantiation$`
	_ = max(double, double) // ERROR `^cannot use generic function double without instantiation$`
	_ = new(double) // ERROR `^cannot use generic function double without instantiation$`
	_ = make(double) // ERROR `^double \(function\) is not a type$`
	_ = complex(double, 1) // ERROR `^cannot use generic function double without instantiation$`
	_ = real(double) // ERROR `^cannot use generic function double without instantiation$`
	double.x() // ERROR `^cannot use generic function double without instantiation$`
	_ = double.y // ERROR `^cannot use generic function double without instantiation$`
	_ = &double // ERROR `^cannot use generic function double without instantiation$`
	_ = -double // ERROR `^cannot use generic function double without instantiation$`
	_ = double + double // ERROR `^cannot use generic function double without instantiation$`
	_ = double == nil // ERROR `^cannot use generic function double without instantiation$`
	_ = nil == double // ERROR `^cannot use generic function double without instantiation$`
	go double // ERROR `^expression in go must be function call$`
	go double(1)
	defer double // ERROR `^expression in defer must be function call$`
	double // ERROR `^cannot use generic function double without instantiation$`
	(double) // ERROR `^cannot use generic function double without instantiation$`
	double[int] // ERROR `^double\[int\] \(value of type func\(x int\) int\) is not used$`
	_ = double[int][int] // ERROR `^cannot index double\[int\] \(value of type func\(x int\) int\)$`
	_ = []F(double) // ERROR `^cannot use generic function double without instantiation$`
	_ = map[string]any{"": double} // ERROR `^cannot use generic function double without instantiation$`
	_ = any(double[int])
	var x any = double[int]
	x = two[int] // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	for range double {} // ERROR `^cannot use generic function double without instantiation$`
	if double {} // ERROR `^cannot use generic function double without instantiation$`
	switch double {} // ERROR `^cannot use generic function double without instantiation$`
	switch x { case double: } // ERROR `^cannot use generic function double without instantiation$`
	switch double.(type) {} // ERROR `^cannot use generic function double without instantiation$`
	_ = double.(int) // ERROR `^cannot use generic function double without instantiation$`
	_ = double[1:2] // ERROR `^cannot use generic function double without instantiation$`
	_ = *double // ERROR `^cannot use generic function double without instantiation$`
	func() {}(double) // ERROR `^too many arguments in call to func\(\) \{\}\n\thave \(func\[T any\]\(x T\) T\)\n\twant \(\)$`
	func(x int) {}(double) // ERROR `^in call to func\(x int\) \{\}, type func\[T any\]\(x T\) T of double does not match int \(cannot infer T\)$`
	func(x any) {}(double) // ERROR `^in call to func\(x any\) \{\}, cannot infer T \(declared at genericvalues\.go:3:13\)$`
	func(x F) {}(double) // ERROR `^in call to func\(x F\) \{\}, type func\[T any\]\(x T\) T of double does not match F$`
	func(x FF) {}(two[int])
	func(x ...FF) {}(two[int], two)
	_ = func() FF { return two[int] }
	_ = func() (FF, int) { return two[int], 1 }
	_ = func() (FF, FF) { return two[int], (two) } // ERROR `^cannot use generic function two without instantiation$`
	_ = interface{ m(double) }(nil) // ERROR `^double \(function\) is not a type$`
	var y, z = double, 1 // ERROR `^declared and not used: y$` `^declared and not used: z$` `^cannot use generic function double without instantiation$`
	_ = [double]int{} // ERROR `^invalid array length double$`
	const c = double // ERROR `^cannot use generic function double without instantiation$`
	double++ // ERROR `^cannot use generic function double without instantiation$`
	double += 1 // ERROR `^cannot use generic function double without instantiation$`
	double = nil // ERROR `^cannot use generic function double without instantiation$`
}
func more(m map[*FF]int, f map[FFI]int) {
	_ = map[string]FF{"": two[int]} // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	_ = map[string]FF{"": two}
	_ = m[two[int]] // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	_ = f[two[int]] // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	f[two[int]] = 1 // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	var x FF = two[int]
	x = two[int]
	_ = x
	_ = func() FF { return two[int] }
	_ = FF(two[int])
	_ = []FF{two[string]} // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	_ = [][]FF{{two[int, string]}}
	_ = struct{ x int }{x: two} // ERROR `^cannot use generic function two without instantiation$`
	_ = struct{ x int }{y: two} // ERROR `^unknown field y in struct literal of type struct\{x int\}$`
	_ = struct{ x int }{y: two[int]} // ERROR `^unknown field y in struct literal of type struct\{x int\}$` `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	_ = struct{ x int }{1, two} // ERROR `^too many values in struct literal of type struct\{x int\}$`
	_ = struct{ x int }{1, two[int]} // ERROR `^too many values in struct literal of type struct\{x int\}$` `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	_ = []int{two} // ERROR `^cannot use generic function two without instantiation$`
	_ = []int{two[int]} // ERROR `^cannot infer B \(declared at genericvalues\.go:4:13\)$`
	_ = map[string]int{two: 1} // ERROR `^cannot use generic function two without instantiation$`
	_ = map[string]int{"": two} // ERROR `^cannot use generic function two without instantiation$`
	_ = []*FF{two} // ERROR `^cannot use generic function two without instantiation$`
	_ = [1]FF{5: two} // ERROR `^invalid argument: index 5 out of bounds \[0:1\]$`
	_ = []FF{"a": two} // ERROR `^cannot convert "a" \(untyped string constant\) to type int$`
}
type FFI interface{ m() }
func more2(t tt) {
	var x FF = two[string] // ERROR `^type func\(int, string\) \(string, int\) of x does not match func\(x string, y B\) \(B, string\)$`
	x = two[string] // ERROR `^type func\(int, string\) \(string, int\) of x does not match func\(x string, y B\) \(B, string\)$`
	var y FF = t.two // ERROR `^type func\(int, string\) \(string, int\) of y does not match func\(A\) \(cannot infer A\)$`
	y = t.two // ERROR `^type func\(int, string\) \(string, int\) of y does not match func\(A\) \(cannot infer A\)$`
	_, _ = x, y
	_ = []FF{t.two} // ERROR `^type func\(int, string\) \(string, int\) of array or slice literal does not match func\(A\) \(cannot infer A\)$`
	_ = FF(t.two[string]) // ERROR `^cannot convert t\.two\[string\] \(value of type func\(string\)\) to type FF$`
	_ = func() FF { return t.two } // ERROR `^type func\(int, string\) \(string, int\) of result variable does not match func\(A\) \(cannot infer A\)$`
	var z func(int) int = t.x().one // ERROR `^A \(type int\) does not satisfy ~string$`
	_ = z
}
type tt struct{}
func (tt) two[A any](A) {}
func (tt) one[A ~string](a A) A { return a }
func (t tt) x() tt { return t }
