// Type switches over every kind of type.
package main

import (
	"errors"
	"fmt"
	"math"
)

type E string
type S struct{ n int }
type G[T any] struct{ v T }

func (e E) Error() string   { return string(e) }
func (s *S) String() string { return "S!" }

func kind(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("int or int64 %v %T", v, v)
	case int8:
		return fmt.Sprint("int8 ", v+1)
	case uint8:
		return fmt.Sprint("uint8 ", v+1)
	case int32:
		return "int32 " + string(v)
	case uint64:
		return fmt.Sprint("uint64 ", v-1)
	case float64:
		return fmt.Sprint("float64 ", v/2)
	case float32:
		return fmt.Sprint("float32 ", v/3)
	case complex128:
		return fmt.Sprint("complex ", real(v))
	case string:
		return "string " + v
	case bool:
		return fmt.Sprint("bool ", !v)
	case error:
		return "error " + v.Error()
	case fmt.Stringer:
		return "stringer " + v.String()
	case []int:
		return fmt.Sprint("slice ", len(v))
	case []byte:
		return "bytes " + string(v)
	case [2]int:
		return fmt.Sprint("array ", v[1])
	case map[string]int:
		return fmt.Sprint("map ", v["a"])
	case func() int:
		return fmt.Sprint("func ", v())
	case func(int):
		return "func(int)"
	case chan int:
		return fmt.Sprint("chan ", cap(v))
	case <-chan int:
		return "recv chan"
	case *int:
		return fmt.Sprint("*int ", *v)
	case **int:
		return "**int"
	case S:
		return fmt.Sprint("S ", v.n)
	case struct{ a int }:
		return fmt.Sprint("anon ", v.a)
	case G[int]:
		return fmt.Sprint("G[int] ", v.v)
	case G[string]:
		return "G[string] " + v.v
	case *G[int]:
		return "*G[int]"
	default:
		return fmt.Sprintf("other %T", v)
	}
}

func main() {
	n := 5
	p := &n
	var np *S
	for _, x := range []any{nil, 1, int64(2), int8(127), byte(255), 'x', uint64(0), 3.0, float32(1), 2i, "s", true, E("e"), &S{1}, S{2}, []int{1}, []byte("b"), [2]int{1, 2}, map[string]int{"a": 4}, func() int { return 6 }, func(int) {}, make(chan int, 3), (<-chan int)(nil), p, &p, struct{ a int }{7}, G[int]{8}, G[string]{"g"}, &G[int]{}, G[bool]{}, errors.New("std"), int16(1), uint(1), uintptr(1), [3]int{}, []string{}, np, [][]int{}, struct{}{}, struct{ b int }{1}, math.Pi} {
		fmt.Println(kind(x))
	}
	switch x := any(n); y := x.(type) {
	case int:
		y++
		fmt.Println(x, y)
	}
	switch any(n).(type) {
	case string:
	default:
		fmt.Println("default first")
	case float64:
	}
	var e error
	switch e.(type) {
	case nil:
		fmt.Println("nil error")
	case error:
		fmt.Println("never")
	}
	switch f := any(1.5).(type) {
	case int, float64:
		if g, ok := f.(float64); ok {
			fmt.Println("float", g)
			break
		}
		fmt.Println("never")
	}
}
