// Type switches on values whose types are known: which clause is taken, what its variable holds, and what is evaluated.
package main

import "fmt"

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f degrees", float64(c)) }

type point struct{ x, y int }

func (p *point) String() string { return fmt.Sprint("at ", p.x, p.y) }

type shape interface{ area() float64 }

type square struct{ side float64 }

func (s square) area() float64 { return s.side * s.side }

func describe[T any](v T) string {
	switch v := any(v).(type) {
	case nil:
		return "nil"
	case fmt.Stringer:
		return "Stringer " + v.String()
	case shape:
		return fmt.Sprint("shape ", v.area())
	case int, int8:
		return fmt.Sprintf("small %v %T", v, v)
	case string:
		v += "!"
		return v
	case []T:
		return "never"
	case func() int:
		return fmt.Sprint("func ", v())
	case error:
		return "error " + v.Error()
	default:
		return fmt.Sprintf("other %T", v)
	}
}

// The variable is a copy, as of any type assertion.
func moved[T any](v T) (T, string) {
	switch p := any(v).(type) {
	case point:
		p.x++
		return v, fmt.Sprint(p)
	case [2]int:
		p[0]++
		return v, fmt.Sprint(p)
	case *point:
		p.x++
		return v, fmt.Sprint(*p)
	case []int:
		p[0]++
		return v, fmt.Sprint(p)
	case map[string]int:
		p["new"]++
		return v, fmt.Sprint(p)
	}
	return v, "not moved"
}

// add stores by the type of what it is given.
func set[P any](to P, n int) (ok bool) {
	switch p := any(to).(type) {
	case *int:
		*p = n
	case *string:
		*p = fmt.Sprint(n)
	case *[]byte:
		*p = fmt.Append(*p, n)
	case *any:
		*p = n
	default:
		return false
	}
	return true
}

func leaves[T any](v T) string {
	for i := 0; ; i++ {
		switch any(v).(type) {
		case int:
			if i < 2 {
				continue
			}
			if i == 2 {
				break
			}
			return fmt.Sprint("left at ", i)
		case string:
			return "string"
		}
	}
}

func first[T any](v T) string {
	switch any(v).(type) {
	case T:
		return "T"
	case int:
		return "int"
	}
	return "none"
}

func calls[T any](f func() T) string {
	switch any(f()).(type) {
	case string:
		return "a string"
	case bool:
	}
	return "no string"
}

func count(text string) func() string {
	return func() string {
		fmt.Println("called for", text)
		return text
	}
}

func main() {
	var none error
	var nowhere *point
	fmt.Println(describe(1), describe(int8(2)), describe("three"), describe(4.5), describe(celsius(20)))
	fmt.Println(describe(point{1, 2}), describe(&point{1, 2}), describe(square{3}), describe(&square{3}))
	fmt.Println(describe(func() int { return 7 }), describe(fmt.Errorf("bad")), describe(none), describe[any](5))
	fmt.Println(describe([]int(nil)), describe[shape](square{2}), describe[fmt.Stringer](celsius(1)))
	p, ints, m := &point{1, 2}, []int{1, 2}, map[string]int{}
	fmt.Println(moved(point{1, 2}))
	fmt.Println(moved([2]int{1, 2}))
	_, text := moved(p)
	fmt.Println(text, *p)
	fmt.Println(moved(ints))
	fmt.Println(moved(m))
	fmt.Println(moved(1))
	var n int
	var s string
	var b []byte
	var x any
	fmt.Println(set(&n, 1), set(&s, 2), set(&b, 3), set(&b, 4), set(&x, 5), set(n, 6), n, s, string(b), x)
	fmt.Println(leaves(1), leaves("x"), first(1), first("x"), first[any](nil), first[any](1))
	fmt.Println(calls(count("one")), calls(func() bool { return true }), calls[any](func() any { return "x" }))
	switch v := any(n).(type) {
	case string:
		fmt.Println("string", v)
	case int:
		n++
		fmt.Println("int", v, n)
	}
	switch any(s).(type) {
	}
	defer func() { fmt.Println(recover()) }()
	fmt.Println(describe(nowhere))
}
