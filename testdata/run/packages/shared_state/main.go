// Variables of other packages, and methods promoted from them.
package main

import (
	"fmt"

	"example.com/shared/a"
	"example.com/shared/state"
)

type wrapper struct{ *a.T }

type adder interface {
	Next(int) *int
	Sum(int, int) (int, *int)
}

func main() {
	state.Default.Name = "main"
	state.Default.Sizes[1] = 2
	state.Grid[2]++
	state.Hidden().Name = "hidden"
	fmt.Println(state.Default, state.Grid, *state.Hidden(), state.Zero.Kind())
	state.Default = state.Config{Name: "other"}
	state.One++
	fmt.Println(*state.Shared, state.IsSet(), state.One, state.Known, state.Two)

	var x adder = wrapper{a.New(10)}
	sum, ptr := x.Sum(1, 2)
	fmt.Println(*x.Next(5), sum, *ptr)
	f := wrapper.Next
	fmt.Println(*f(wrapper{a.New(1)}, 1))

	defer func() { fmt.Println(recover()) }()
	fmt.Println(state.Point().(struct{ x int }))
}
