// Constants converted to type parameters of complex and other numeric types; map keys and arrays in generic structs.
package main

import "fmt"

type number interface {
	~int8 | ~uint16 | ~float32 | ~float64 | ~complex64 | ~complex128
}

type celsius float32

func consts[T number]() []T { return []T{T(0), T(3), 2} }

func roots[T ~complex64 | ~complex128]() (T, T) { return T(-1i), T(0.1) }

type room struct {
	id    int
	exits [4]int
}

var rooms = map[int]room{1: {1, [4]int{2: 5}}}

func seen[K comparable](keys ...K) map[K]int {
	m := make(map[K]int)
	for _, k := range keys {
		m[k]++
	}
	return m
}

type key *[2]byte

func read[T interface{ ~*[2]byte }](b []byte) (t T, n int) {
	n = len(t)
	if len(b) >= n {
		t = T(b[:n])
	}
	return
}

func main() {
	fmt.Println(consts[int8](), consts[celsius](), consts[complex64](), consts[complex128]())
	fmt.Println(roots[complex64]())
	fmt.Println(roots[complex128]())
	fmt.Println(len(seen(rooms[1], rooms[1], rooms[2])))
	k, n := read[key]([]byte("ab"))
	fmt.Println(*k, n)
}
