// range over functions: break, continue, return, defer, labels, nesting, panics.
package main

import (
	"fmt"
	"iter"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("[end]")
		for i := range n {
			if !yield(i) {
				fmt.Print("[stop]")
				return
			}
		}
	}
}

func pairs(s string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, c := range s {
			if !yield(i, string(c)) {
				return
			}
		}
	}
}

func forever(yield func() bool) {
	for yield() {
	}
}

func find(n int) (res string) {
	defer func() { res += "!" }()
	for i := range count(10) {
		for j := range count(10) {
			if i*j == n {
				return fmt.Sprint(i, "*", j)
			}
		}
	}
	return "none"
}

func deferred() {
	for i := range count(3) {
		defer fmt.Print("defer", i, " ")
	}
	fmt.Print("body done ")
}

func labels() {
outer:
	for i := range count(4) {
		for _, c := range pairs("xyz") {
			switch {
			case c == "y" && i == 0:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Print(i, c, " ")
		}
	}
	fmt.Println()
}

func jump() {
	for i := range count(5) {
		if i == 2 {
			goto out
		}
	}
	fmt.Print("never")
out:
	fmt.Println("out")
}

func main() {
	for i := range count(3) {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := range count(10) {
		if i == 1 {
			continue
		}
		if i == 3 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	fmt.Println(find(12))
	fmt.Println(find(-1))
	deferred()
	fmt.Println()
	labels()
	jump()
	n := 0
	for range forever {
		n++
		if n == 5 {
			break
		}
	}
	fmt.Println(n)
	var i int
	var s string
	for i, s = range pairs("abc") {
	}
	fmt.Println(i, s)
	for range count(2) {
	}
	fmt.Println()
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for i := range count(3) {
			if i == 1 {
				panic("in body")
			}
		}
	}()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		bad := func(yield func(int) bool) { yield(1); yield(2) }
		for x := range bad {
			fmt.Print("x", x, " ")
			break
		}
	}()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		var save func(int) bool
		leak := func(yield func(int) bool) { save = yield; yield(1) }
		for x := range leak {
			fmt.Print("x", x, " ")
		}
		save(2)
	}()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		swallow := func(yield func(int) bool) {
			defer func() { recover() }()
			yield(1)
		}
		for range swallow {
			panic("swallowed")
		}
		fmt.Println("not reached")
	}()
}
