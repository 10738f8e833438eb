// Package main shows defer: arguments that are evaluated at once, closures that see results, loops.
package main

func named() (n int) {
	defer func() { n *= 2 }()
	n = 1
	return n + 2
}

func order() {
	for i := 0; i < 3; i++ {
		defer println("deferred", i)
	}
	println("last")
}

func locked(unlock func()) int {
	defer unlock()
	return 7
}

func main() {
	order()
	println(named(), locked(func() { println("unlocked") }))
}
