// Panics in deferred calls while others are under way: all of them are reported.
package main

import "fmt"

type stack struct{ depth int }

func (s *stack) leave() {
	s.depth--
	if s.depth < 0 {
		panic(fmt.Sprint("depth ", s.depth))
	}
}

func descend(s *stack, n int) {
	defer s.leave()
	if n == 0 {
		var none *stack
		none.depth++
	}
	descend(s, n-1)
}

func recovered() {
	defer func() { fmt.Println(recover()) }()
	descend(&stack{depth: 5}, 2)
}

func main() {
	recovered()
	defer fmt.Println("last")
	descend(&stack{depth: 1}, 2)
}
