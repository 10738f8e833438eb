package main

func main() {
	c := make(chan int)
	close(c)
	defer func() { close(c) }()
	defer func() { close(c) }()
	var n chan int
	defer func() { close(n) }()
	x := -1
	defer func() { _ = 1 << x }()
	defer func() { _ = make([]int, x) }()
	defer func() { _ = make([]int, x) }()
	defer func() { c <- 1 }()
	defer func() { recover(); c <- 1 }()
	var a any = []int{}
	defer func() { _ = a == a }()
	defer func() { _ = a == a }()
	defer func() { _ = map[any]int{a: 1} }()
	defer func() { _ = map[any]int{a: 1} }()
	defer func() { _ = a.(int) }()
	defer func() { _ = a.(int) }()
	panic("x")
}
