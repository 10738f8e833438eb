package main

import "fmt"

type pair struct{ a, b []string }

func increment(p *int) int {
	*p++
	return *p
}

// What JS passes for a parameter in a variable of its own is not called as the temporaries of an assignment are, …
func assign(a, o, i int, p pair, at func() int) string {
	increment(&a)
	increment(&o)
	increment(&i)
	p.b[at()] += p.a[at()]
	return fmt.Sprint(a, o, i, p)
}

// … nor as a function of the runtime is.
func sum(add, mul, index int, list []int) int {
	n := increment(&add) + increment(&mul) + increment(&index)
	for i := range list {
		n += list[i] * add
		n *= mul
	}
	return n + list[index]
}

func wait(a int, in chan int, lists [][]string) string {
	increment(&a)
	lists[0][<-in%2] += "x"
	return fmt.Sprint(a, lists)
}

func main() {
	n := 0
	at := func() int { n++; return n % 2 }
	fmt.Println(assign(1, 2, 3, pair{[]string{"p", "q"}, []string{"r", "s"}}, at))
	fmt.Println(sum(3, 4, 0, []int{1 << 52, 3}))
	in := make(chan int, 1)
	in <- 3
	fmt.Println(wait(1, in, [][]string{{"a", "b"}}))
	literal := func(arguments, add int) int { return increment(&arguments) + increment(&add) }
	fmt.Println(literal(1<<53, 1<<53))
}
