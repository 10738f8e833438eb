package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

type U struct{ a any }

func main() {
	var arr = []int{1, 2}
	var strs = []string{"a"}
	i, z := 7, 0
	j := 9
	var m map[string]int
	var p *int
	var fs []func() int
	bad := any([]int{1})
	_ = fs
	try("intkey index, value div", func() { fmt.Println(map[int]int{arr[i]: j / z}) })
	try("strkey index, value div", func() { fmt.Println(map[string]int{strs[i]: j / z}) })
	try("structkey index, value div", func() { fmt.Println(map[[1]int]int{{arr[i]}: j / z}) })
	try("intkey div, value index", func() { fmt.Println(map[int]int{j / z: arr[i]}) })
	try("two entries", func() { fmt.Println(map[int]int{1: arr[i], 2: j / z}) })
	try("two entries2", func() { fmt.Println(map[int]int{1: j / z, 2: arr[i]}) })
	try("left div, lit index", func() { fmt.Println(j/z, map[int]int{1: arr[i]}) })
	try("left index, lit div", func() { x := []any{arr[i], map[int]int{1: j / z}}; fmt.Println(x) })
	try("left index, lit nil", func() { x := []any{arr[i], map[int]int{1: *p}}; fmt.Println(x) })
	try("struct left index, lit nil", func() {
		x := struct {
			a int
			b map[int]int
			c int
		}{arr[i], map[int]int{1: *p}, j / z}
		fmt.Println(x)
	})
	try("struct left index, lit key div", func() {
		x := struct {
			a int
			b map[int]int
		}{arr[i], map[int]int{j / z: 1}}
		fmt.Println(x)
	})
	try("struct left index, lit unhashable", func() {
		x := struct {
			a int
			b map[any]int
		}{arr[i], map[any]int{bad: 1}}
		fmt.Println(x)
	})
	try("struct left index, lit unhashable and div", func() {
		x := struct {
			a int
			b map[any]int
		}{arr[i], map[any]int{bad: j / z}}
		fmt.Println(x)
	})
	try("struct left index, lit key slice", func() {
		x := struct {
			a int
			b map[string]int
		}{arr[i], map[string]int{strs[0][i:]: 1}}
		fmt.Println(x)
	})
	try("div + lookup in lit", func() { x := j/z + map[int]int{1: arr[i]}[1]; fmt.Println(x) })
	try("div + len lit", func() { x := j/z + len(map[int]int{1: arr[i]}); fmt.Println(x) })
	try("compare", func() { x := arr[i] == (map[int]int{1: j / z})[2]; fmt.Println(x) })
	try("nested lit", func() { x := []any{arr[i], map[int]map[int]int{1: {2: j / z}}}; fmt.Println(x) })
	try("slice lit in value", func() { x := []any{j / z, map[int][]int{1: {arr[i]}}}; fmt.Println(x) })
	try("return", func() { f := func() (int, map[int]int) { return arr[i], map[int]int{3: j / z} }; fmt.Println(f()) })
	try("assign", func() { var a int; var b map[int]int; a, b = arr[i], map[int]int{3: j / z}; fmt.Println(a, b) })
	try("nil map assign", func() { m["a"] = map[int]int{3: j / z}[1] })
	try("index", func() { arr[i] = map[int]int{3: j / z}[1] })
	x := 1
	set := func() int { x = 5; arr[0] = 50; return 0 }
	fmt.Println([]any{x, map[int]int{1: x, 2: arr[0]}, set()}, x)
	x, arr[0] = 1, 1
	fmt.Println(struct {
		a int
		m map[int]int
		c int
	}{x, map[int]int{x: arr[0]}, set()})
	x, arr[0] = 1, 1
	fmt.Println(struct {
		a int
		m map[int]int
		c int
	}{x, map[int]int{x: arr[0], set(): arr[0]}, arr[0]})
	x, arr[0] = 1, 1
	fmt.Println(x + map[int]int{1: set(), 2: x}[2] + x)
}
