// Calls nest in the arguments of calls: bundlers take twice the time for each.
package main

func f[A any](a A) *A { return &a }

func g(x int) int { return x + 1 }

func h(x, y int) int { return x - y }

func main() {
	println(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(1)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) != nil)
	println(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(g(1)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
	println(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(h(1, g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)), g(2)))
	println(h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, h(1, 1)))))))))))))))))))))))))))))))))))))))))
}
