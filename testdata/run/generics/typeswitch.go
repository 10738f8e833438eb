// Type switches and assertions on type parameters; zero values; instances as dynamic types.
package main

import (
	"errors"
	"fmt"
	"time"
	"unsafe"
)

type Box[T any] struct{ v T }

func (b Box[T]) Get() T { return b.v }

type Getter[T any] interface{ Get() T }

func kind[T any](v T) string {
	switch x := any(v).(type) {
	case nil:
		return "nil"
	case int:
		return fmt.Sprint("int ", x+1)
	case int8:
		return fmt.Sprint("int8 ", x+1)
	case string:
		return "string " + x
	case []T:
		return "slice of T"
	case Box[int]:
		return "Box[int]"
	case fmt.Stringer:
		return "Stringer"
	case error:
		return "error"
	}
	switch any(&v).(type) {
	case *float64:
		return "float64"
	case *[]int:
		return "ints"
	}
	return fmt.Sprintf("%T", v)
}

func zero[T any]() T { var z T; return z }

func isZero[T comparable](v T) bool { return v == *new(T) }

func as[T any](x any) (T, bool) { t, ok := x.(T); return t, ok }

func is[T any](x any) bool {
	switch x.(type) {
	case T:
		return true
	}
	return false
}

func name[T any]() string { return fmt.Sprintf("%T", *new(T)) }

func size[T any]() uintptr { var t T; return unsafe.Sizeof(t) }

type num interface{ ~int | ~float64 }

func half[T num](x T) T { return x / 2 }

type T1[T any] struct{}

func (T1[T]) Is(x any) bool { _, ok := x.(T); return ok }

func dup[K comparable, V any](k K, v V) map[K][]V { return map[K][]V{k: {v, v}} }

type node[T any] interface {
	*T
	Set(string)
}
type rec struct{ s string }

func (r *rec) Set(s string) { r.s = s }

func build[T any, P node[T]](s string) T {
	var t T
	P(&t).Set(s)
	return t
}

func main() {
	fmt.Println(kind(1), kind(int8(127)), kind("s"), kind(Box[int]{}), kind(Box[string]{}), kind(time.Second), kind(errors.New("x")), kind(2.5), kind([]int{}), kind[any](nil), kind[error](nil), kind(map[string]bool{}))
	fmt.Println(zero[int](), zero[string]() == "", zero[*int]() == nil, zero[[2]bool](), zero[Box[Box[int]]](), zero[error]() == nil, zero[[]int]() == nil)
	fmt.Println(isZero(0), isZero(""), isZero(1.5), isZero(Box[int]{}), isZero[any](nil), isZero([2]int{0, 1}))
	fmt.Println(as[int](1))
	fmt.Println(as[string](1))
	fmt.Println(as[fmt.Stringer](time.Minute))
	fmt.Println(as[Getter[int]](Box[int]{3}))
	fmt.Println(as[Getter[string]](Box[int]{3}))
	fmt.Println(is[int](1), is[int](int64(1)), is[error](errors.New("")), is[any](nil), is[Box[int]](Box[int]{}), is[[]int]([]int{}), is[func()](func() {}))
	fmt.Println(name[int](), name[[]map[string]*rec](), name[Box[rec]](), name[struct{ a int }](), name[error](), name[func(int) string]())
	fmt.Println(size[int8](), size[int](), size[string](), size[[3]int16](), size[Box[bool]]())
	fmt.Println(half(7), half(7.0), T1[int]{}.Is(1), T1[string]{}.Is(1))
	fmt.Println(dup("a", 1), dup(1, "b"))
	fmt.Println(build[rec]("built"))
	func() {
		defer func() { fmt.Println(recover()) }()
		f := func(x any) int { return mustBe[int](x) }
		fmt.Println(f(3), f("no"))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		mustBe[Getter[string]](Box[int]{})
	}()
	var g Getter[int] = Box[int]{9}
	switch v := g.(type) {
	case Box[int]:
		fmt.Println("box", v.v)
	}
}

func mustBe[T any](x any) T { return x.(T) }
