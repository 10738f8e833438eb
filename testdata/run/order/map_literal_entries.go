package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func say(s string) int { fmt.Println("  ", s); return len(s) }

func main() {
	arr := []int{1, 2}
	i, z, j := 7, 0, 9
	bad := any([]int{1})
	try("a", func() { fmt.Println([]any{map[any]int{bad: 1}, say("f")}) })
	try("b", func() { fmt.Println(map[any]int{bad: say("a"), 2: say("b")}) })
	try("c", func() { fmt.Println(map[any]int{bad: 1, 2: say("b")}) })
	try("d", func() { fmt.Println(map[any]int{bad: 1, 2: j / z}) })
	try("e", func() { fmt.Println(map[any]int{2: j / z, bad: 1}) })
	try("f", func() { fmt.Println(map[any]int{2: arr[i], bad: j / z, bad: say("x")}) })
	try("g", func() { fmt.Println(map[any]any{1: map[any]int{bad: 1}, 2: say("y")}) })
	try("h", func() { fmt.Println(say("x"), map[any]any{1: map[any]int{bad: 1}, 2: say("y")}) })
	try("i", func() { fmt.Println(map[any]int{say("k1"): say("v1"), bad: say("v2"), say("k3"): say("v3")}) })
	try("j", func() { fmt.Println(map[any]int{"a": 1, bad: say("v2"), "c": 2}[say("index")]) })
	var m map[any]int
	try("k", func() { m = map[any]int{"a": 1, bad: say("v2"), "c": say("v3")} })
	try("l", func() { m[bad] = say("v") })
	try("m", func() { m[say("k")], arr[i] = say("v"), say("w") })
}
