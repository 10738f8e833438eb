// Branches that constant conditions rule out are not compiled: what they call and declare does not count.
package main

import (
	"fmt"
	"runtime"
)

const debug = false

type levels struct{ trace bool }

func touch(name string) bool {
	fmt.Println("touched", name)
	return true
}

// name prints the name of the function literal that calls it.
func name() {
	pc, _, _, _ := runtime.Caller(1)
	fmt.Println(runtime.FuncForPC(pc).Name())
}

func kind[T any]() string {
	if debug || len("abc") == 3 {
		return fmt.Sprintf("%T", *new(T))
	}
	return "never"
}

func recovered() (text string) {
	if debug {
		defer func() { text = "debug" }()
	} else {
		defer func() { text = fmt.Sprint("recovered ", recover()) }()
	}
	panic("here")
}

func labels() int {
	n := 0
loop:
	for {
		n++
		if debug {
			goto done
		} else if n > 3 {
			break loop
		} else if !debug && true {
			continue
		} else {
			touch("label")
		}
	}
	if debug {
		goto done
	}
	n *= 10
done:
	return n
}

func local() int {
	type point struct{ x, y int }
	p := point{1, 2}
	unused := 5
	if false {
		type point struct{ name string }
		fmt.Println(point{"a"}, unused)
	}
	if true {
		p := point{3, 4}
		p.x++
		return p.x
	}
	return p.x
}

func last() string {
	if 1 < 2 {
		return "first"
	} else {
		return "second"
	}
}

func main() {
	if debug {
		func() { name() }()
		touch("debug")
	}
	if x := touch("init"); false {
		fmt.Println(x)
	}
	if y := touch("init too"); true {
		fmt.Println(y)
	}
	if debug && touch("right") {
		touch("body")
	} else {
		fmt.Println("else")
	}
	if !debug || touch("right") {
		fmt.Println("body")
	}
	if touch("left") && debug {
		touch("body")
	}
	if (!debug && touch("evaluated")) {
		fmt.Println("yes")
	}
	if debug {
	} else if l := (levels{true}); l.trace {
		fmt.Println("trace")
	}
	if touch("a") {
		fmt.Println("a")
	} else if debug {
		fmt.Println("debug")
	} else if z := touch("b"); true {
		fmt.Println(z)
	}
	func() { name() }()
	f := func() { name() }
	f()
	fmt.Println(kind[int](), kind[levels](), recovered(), labels(), local(), last())
}
