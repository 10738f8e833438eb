package main

import "fmt"

// Functions that reach cases only through other values: what a minifier may leave out is decided by all of them.

func show(x int) {
	switch x {
	case 1:
		fmt.Println("one")
	case 2:
		fmt.Println("two")
	default:
		fmt.Println("rest")
	}
}

func twice(h func(int)) { h(2) }

var table = []func(int){show}

func handler() func(int) { return show }

var handlers = []func() func(int){handler}

func pick() (func(int), int) { return show, 2 }

func call(h func(int), x int) { h(x) }

func kind(a, b int) string {
	switch a {
	case b:
		return "same"
	default:
		return "other"
	}
}

var n int

func five() int { n++; return 5 }

func count(x int) int {
	switch x {
	case five():
		return 1
	case 7:
		return 2
	}
	return n
}

var depth int

func rec(x int) {
	depth = x
	switch depth {
	case 1:
		rec(2)
		show(depth)
	}
}

func logf(format string, args ...any) { fmt.Printf(format, args...) }

func main() {
	show(1)
	twice(table[0])
	twice(show)
	handlers[0]()(3)
	call(pick())
	fmt.Println(kind(1, 1), kind(1, 2), count(7), n)
	rec(1)
	hooks := map[string]func(string, ...any){}
	h := hooks["x"]
	if h == nil {
		h = logf
	}
	h("%x %q\n", 255, "a")
	logf("%d\n", 3)
	defer func() { fmt.Println(recover()) }()
	var none func(int)
	call(none, n)
}
