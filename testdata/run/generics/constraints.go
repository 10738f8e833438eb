// Constraints, type sets, operators on type parameters.
package main

import (
	"cmp"
	"fmt"
	"math"
)

type Signed interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64
}
type Unsigned interface {
	~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}
type Integer interface{ Signed | Unsigned }
type Float interface{ ~float32 | ~float64 }
type Number interface{ Integer | Float }
type MyInt int8

func (m MyInt) String() string { return fmt.Sprintf("<%d>", int8(m)) }

type StringerInt interface {
	~int8
	fmt.Stringer
}

func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func Mul[T Number](a, b T) T                        { return a * b }
func Div[T Number](a, b T) T                        { return a / b }
func Shl[T Integer](a T, n int) T                   { return a << n }
func Not[T Integer](a T) T                          { return ^a }
func Neg[T Number](a T) T                           { return -a }
func Conv[T, U Number](a T) U                       { return U(a) }
func Show[T StringerInt](a T) string                { a++; return a.String() }
func Less[T cmp.Ordered](a, b T) bool               { return a < b }
func Len[T ~string | ~[]byte](s T) int              { return len(s) * 100 }
func First[T ~[]E, E any](s T) (E, T)               { return s[0], s[:1] }
func Keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }
func Ptr[T any](v T) *T                             { return &v }
func Eq[T comparable](a, b T) bool                  { return a == b }
func Inc[T Integer](p *T)                           { *p++; *p += 1 }
func Max[T cmp.Ordered](a T, b ...T) T {
	for _, x := range b {
		a = max(a, x)
	}
	return a
}
func Bytes[T ~string | ~[]byte](s T) (n int) {
	for i := range len(s) {
		n += int(s[i])
	}
	return
}
func Slice[T ~string | ~[]byte](s T) T { return s[1:2] }
func Const[T Integer]() T              { return 100 }

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(0.1, 0.2), Sum[int8](100, 100), Sum[uint8](200, 100), Sum[float32](0.1, 0.2), Sum[MyInt](127, 1), Sum[uint64]())
	fmt.Println(Mul[int32](1<<20, 1<<20+3), Mul[int64](1<<40, 1<<30), Mul(1<<40, 1<<30), Mul[uint16](300, 300), Mul[float32](16777217, 3))
	fmt.Println(Div(7, 2), Div(7.0, 2), Div[int8](-128, -1), Div[uint64](math.MaxUint64, 3), Div(-7, 2), Div[float32](1, 3))
	fmt.Println(Shl[int8](1, 7), Shl[uint8](255, 4), Shl(1, 62), Shl(1, 64), Shl[int64](-1, 63), Shl[uint32](3, 31))
	fmt.Println(Not[uint8](1), Not(1), Not[int16](-1), Not[uint64](0), Neg[uint32](1), Neg[int8](-128), Neg(1.5), Neg(0), 1/Neg(0.0))
	fmt.Println(Conv[float64, int](3.99), Conv[int, uint8](300), Conv[int64, float32](1<<53+1), Conv[int8, uint64](-1), Conv[uint8, MyInt](200))
	fmt.Println(Show(MyInt(127)), Less("a", "b"), Less(math.NaN(), 1), Less[MyInt](1, -1), Len("héé"), Len([]byte("hé")))
	type S []string
	e, s := First(S{"x", "y"})
	fmt.Printf("%v %v %T\n", e, s, s)
	fmt.Println(Keys(map[string]int{"a": 1}), *Ptr(5), *Ptr("s"), Ptr(1) == Ptr(1))
	fmt.Println(Eq(1, 1), Eq("a", "b"), Eq[any](1, int8(1)), Eq([2]int{1, 2}, [2]int{1, 2}), Eq(struct{ a int }{1}, struct{ a int }{1}), Eq(math.NaN(), math.NaN()))
	i8, u := int8(126), uint64(math.MaxUint64)
	Inc(&i8)
	Inc(&u)
	fmt.Println(i8, u, Max(3, 1, 4), Max("a", "c", "b"), Max(1.5))
	fmt.Println(Bytes("é"), Bytes([]byte{1, 2}), Slice("abc"), Slice([]byte("abc")), Const[int8](), Const[uint64]())
	f := Sum[float64]
	fmt.Println(f(1, 2), fmt.Sprintf("%T", f), fmt.Sprintf("%T", Ptr[MyInt]))
	defer func() { fmt.Println(recover()) }()
	Eq[any]([]int{}, []int{})
}
