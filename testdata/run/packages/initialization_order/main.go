package main

import (
	"fmt"

	"example.com/order/dep"
	"example.com/order/reg"
)

type mine struct{}

func (mine) Hook(s string) string { return "mine " + s + name }

var n = dep.Register(mine{})
var all = dep.Run("main")
var name = all[0][:1] + "name"

type tree[K comparable] struct {
	kids map[K]*tree[K]
	val  K
}

func (t *tree[K]) String() string { return fmt.Sprint("tree ", t.val, depth) }

var root = &tree[string]{val: "r"}
var shown = fmt.Sprint(root, []fmt.Stringer{root})
var depth = fmt.Sprint(len(shown))

func main() {
	for _, s := range reg.Out {
		fmt.Println(s)
	}
	fmt.Println(reg.Lengths, reg.Conv, reg.Limit, n)
	fmt.Println(all, name, shown, depth)
	fmt.Println(dep.Run("end"))
	fmt.Println(root)
}
