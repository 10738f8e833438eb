// Builtins whose arguments are the results of one call.
package main

import "fmt"

func bytes(a []byte) ([]byte, string)                           { return a, "xyz" }
func slices(a []int) ([]int, []int)                             { return a, []int{7, 8} }
func words() ([]string, string, string)                         { return []string{"a"}, "b", "c" }
func funcs() ([]func() int, func() int)                         { return nil, func() int { return 42 } }
func entry(m map[string]int, k string) (map[string]int, string) { return m, k }
func parts() (float64, float64)                                 { return 1.5, -2 }
func stored() (map[any]int, int)                                { return kept, 2 }
func several() (int8, float64, string, error)                   { return -1, 2.5, "three", nil }

var kept = map[any]int{1: 1, 2: 2}
var joined = append(words())

func grow[T any](f func() ([]T, T)) []T { return append(f()) }

func main() {
	b := []byte("abcd")
	fmt.Println(copy(bytes(b)), string(b))
	s := []int{1, 2, 3}
	fmt.Println(copy(slices(s)), s)
	fmt.Println(append(words()), joined)
	for _, f := range append(funcs()) {
		fmt.Println(f())
	}
	m := map[string]int{"a": 1, "b": 2}
	delete(entry(m, "a"))
	delete(stored())
	fmt.Println(m, kept)
	fmt.Println(complex(parts()))
	fmt.Println(grow(func() ([]any, any) { return []any{1}, "x" }))
	println(several())
	defer print("done", "\n")
	print(several())
	println()
}
