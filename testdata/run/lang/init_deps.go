// Dependency order of package variables through functions, methods and closures.
package main

import (
	"fmt"
	"strings"
)

var log []string

var first = note("first", second()+third.get())
var third = T{note("third", 3)}
var hidden = note("hidden", 7)
var closure = func() int { return note("closure", fourth) }()
var fourth = note("fourth", methodExpr(third))
var methodExpr = T.get
var ptr = &target
var target = note("target", 5)
var indep = note("indep", 0)
var i1, i2 = note("i1", i3), note("i2", 2)
var i3 = note("i3", 3)

type T struct{ n int }

func (t T) get() int { return t.n + hidden }

func second() int { return helper() }
func helper() int { return note("helper", indep) }

func note(s string, v int) int { log = append(log, fmt.Sprintf("%s=%d", s, v)); return v }

var table = [...]func() int{func() int { return late }, second}
var late = note("late", 3)

func init() {
	log = append(log, "init")
	*ptr = 50
}

func main() {
	fmt.Println(strings.Join(log, "\n"))
	fmt.Println(first, third, hidden, closure, fourth, target, indep, i1, i2, table[0]())
}
