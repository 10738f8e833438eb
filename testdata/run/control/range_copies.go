// What a loop goes over is a copy of the array, whatever the body assigns to.
package main

import "fmt"

type T struct{ v, w int }

func a() (n int) {
	arr := [3]int{1, 2, 3}
	for _, v := range arr {
		arr[1] = 9
		arr[2] = 9
		n = n*10 + v
	}
	return
}
func b() (n int) {
	arr := [3]int{1, 2, 3}
	for _, v := range arr {
		arr = [3]int{9, 9, 9}
		n = n*10 + v
	}
	return
}
func c() (n int) {
	arr := [3]T{{1, 1}, {2, 2}, {3, 3}}
	for _, v := range arr {
		arr = [3]T{}
		n = n*10 + v.v
	}
	return
}
func d() (n int) {
	arr := [3]T{{1, 1}, {2, 2}, {3, 3}}
	for _, v := range arr {
		arr[1].v, arr[2] = 8, T{8, 8}
		n = n*10 + v.v
	}
	return
}
func e() (n int) {
	arr := [3]T{{1, 1}, {2, 2}, {3, 3}}
	f := func() { arr[1].v = 8; arr[0].v = 8 }
	for _, v := range arr {
		f()
		n = n*10 + v.v
	}
	return
}
func g[E any](x, y E, f func(E) int) (n int) {
	arr := [2]E{x, x}
	for _, v := range arr {
		arr = [2]E{y, y}
		n = n*10 + f(v)
	}
	s := arr[:]
	for _, v := range s {
		arr = [2]E{x, x}
		n = n*10 + f(v)
	}
	return
}

type S struct{ arr [3]T }

func h(s *S) (n int) {
	for _, v := range s.arr {
		s.arr[1].v = 5
		n = n*10 + v.v
	}
	t := *s
	for _, v := range t.arr {
		t.arr[2].v = 6
		t = S{}
		n = n*10 + v.v
	}
	return
}

var table = [3]T{{1, 1}, {2, 2}, {3, 3}}

func assign() { table = [3]T{{4, 4}, {5, 5}, {6, 6}} }

func global() (n int) {
	for _, v := range table {
		assign()
		n = n*10 + v.v
	}
	for _, v := range table {
		table[2].v = 0
		n = n*10 + v.v
	}
	return
}

func waiting() (n int) {
	arr := [3]int{1, 2, 3}
	done := make(chan bool)
	for _, v := range arr {
		go func() {
			arr[2] = 7
			done <- true
		}()
		<-done
		n = n*10 + v
	}
	for i, v := range arr {
		arr = [3]int{i, i, i}
		n = n*10 + v
	}
	return
}

func main() {
	fmt.Println(global(), waiting())
	fmt.Println(a(), b(), c(), d(), e())
	fmt.Println(g(1, 2, func(i int) int { return i }), g(T{1, 1}, T{2, 2}, func(t T) int { return t.v }))
	fmt.Println(h(&S{[3]T{{1, 1}, {2, 2}, {3, 3}}}))
}
