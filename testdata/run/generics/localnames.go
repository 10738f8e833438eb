package main

import "fmt"

func main() {
	type A int
	{
		type B int
		fmt.Printf("%T %T\n", A(1), []B{})
		type G[T any] struct{ x T }
		fmt.Printf("%T %T\n", G[int]{}, G[B]{})
		fmt.Printf("%T %T\n", G[A]{}, G[G[int]]{})
	}
	f := func() {
		type C int
		type G[T any] struct{ x T }
		fmt.Printf("%T\n", G[C]{})
		fmt.Printf("%T\n", G[struct{ X C }]{})
		fmt.Printf("%T\n", G[func(C) A]{})
	}
	f()
}

var V = func() any {
	type C int
	type G[T any] struct{ x T }
	return G[C]{}
}()

func init() {
	fmt.Printf("%T\n", V)
}
