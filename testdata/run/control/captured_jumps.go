// A function literal with gotos uses variables of a function without.
package main

import "fmt"

func same[T any](v T) T { return v }

func f(a int) {
	v3 := same(uint(0)) << 3
	done := make(chan bool)
	go func() {
		defer close(done)
		v9 := 0
	G7:
		v9++
		{
			fmt.Println((v3|uint(9007199254740993))>>uint8(a), a)
		}
		if v9 < 3 && same(false) {
			goto G7
		}
	}()
	<-done
}

func g(a int) {
	list := []string{"x", "y", "z", "u", "v", "w", "x", "y"}
	done := make(chan bool)
	go func() {
		defer close(done)
		i := 0
		for i < 2 {
			fmt.Println(list[a], a > 3, a*2)
			i++
		}
	L:
		fmt.Println(list[a], a > 3, a*2)
		if i++; i < 4 {
			goto L
		}
	}()
	<-done
}

func main() { f(7); g(5) }
