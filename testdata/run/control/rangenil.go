// What follows a nil pointer to an array, and what needs only its length.
package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

type S struct{ a [3]int }

func get() *[3]int { fmt.Println("get"); return nil }

func main() {
	var p *[3]int
	var q *[3]*[2]int
	var s *S
	try("none", func() {
		for range *p {
			fmt.Print(".")
		}
	})
	try("none ptr", func() {
		for range p {
			fmt.Print(".")
		}
	})
	try("i", func() {
		for i := range *p {
			fmt.Print(i)
		}
	})
	try("i ptr", func() {
		for i := range p {
			fmt.Print(i)
		}
	})
	try("i _", func() {
		for i, _ := range *p {
			fmt.Print(i)
		}
	})
	try("_ _", func() {
		for _, _ = range *p {
			fmt.Print("x")
		}
	})
	try("i v", func() {
		for i, v := range *p {
			fmt.Print(i, v)
		}
	})
	try("i v ptr", func() {
		for i, v := range p {
			fmt.Print(i, v)
		}
	})
	try("call", func() {
		for i := range *get() {
			fmt.Print(i)
		}
	})
	try("call p", func() {
		for i := range get() {
			fmt.Print(i)
		}
	})
	try("call n", func() {
		for range get() {
			fmt.Print("c")
		}
	})
	try("len", func() { fmt.Print(len(p), len(*p), cap(p), cap(*p)) })
	try("len call", func() { fmt.Print(len(*get()), len(get())) })
	try("field", func() {
		for i := range s.a {
			fmt.Print(i)
		}
	})
	try("field ptr", func() {
		for i := range &s.a {
			fmt.Print(i)
		}
	})
	try("len field", func() { fmt.Print(len(s.a)) })
	try("elem", func() {
		for i := range *q[0] {
			fmt.Print(i)
		}
	})
	try("elem p", func() {
		for i := range q[0] {
			fmt.Print(i)
		}
	})
	try("slice", func() { fmt.Print(p[:]) })
	try("slice0", func() { fmt.Print(len(p[0:0])) })
	try("&p", func() { _ = &*p; fmt.Print("x") })
	try("&p1", func() { x := &p[1]; fmt.Print(x) })
	try("_ =", func() { _ = *p; fmt.Print("y") })
	try("_ = s", func() { _ = s.a; fmt.Print("y") })
	try("_ = p1", func() { _ = p[1]; fmt.Print("y") })
}
