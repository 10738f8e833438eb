// Package main shows functions as values: closures, method values, variadic functions and shadowing.
package main

type counter struct{ n int }

func (c *counter) next() int {
	c.n++
	return c.n
}

func compose(f, g func(int) int) func(int) int {
	return func(x int) int { return g(f(x)) }
}

func makers() []func() int {
	var list []func() int
	for i := 0; i < 3; i++ {
		list = append(list, func() int {
			i += 10
			return i
		})
	}
	return list
}

func pointers() int {
	x := 1
	p := &x
	*p += 2
	{
		x := func() int { return x }
		return x() + *p
	}
}

func main() {
	total := 0
	for _, f := range makers() {
		total += f()
	}
	c := &counter{}
	next := c.next
	next()
	double := compose(func(x int) int { return x * 2 }, func(x int) int { return x + c.next() })
	println(total, double(5), (*counter).next(c), pointers())

	err := "outer"
	if err := "inner"; len(err) > 0 {
		println(err)
	}
	println(err)
}
