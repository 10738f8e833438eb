// Complex constants without an imaginary part where other numbers are wanted, in generic functions too.
package main

import "fmt"

type F interface{ ~float64 | ~float32 }
type N interface {
	~int | ~int8 | ~uint64 | ~float32 | ~float64 | ~int64 | ~uint
}
type C interface{ ~complex64 | ~complex128 }
type All interface{ N | C }
type my float64
type myint int8

func f[T F]() T                 { return T(1 + 0i) }
func n[T N]() []T               { return []T{T(3 + 0i), T(2.0), T('a'), T(1i * 1i * -1), 2.0, 'b', 4 + 0i} }
func c[T C]() []T               { return []T{T(3 + 1i), T(2.0), T('a'), 1i, 2.5, 'x', T(1)} }
func all[T All]() []T           { return []T{T(3 + 0i), T(2.0), T('a'), 'b', 7.0, 0i} }
func s[T ~string | ~[]byte]() T { return T("abc") }
func op[T N](x T) (T, bool, T) {
	y := x + (2 + 0i)
	y += 1 + 0i
	var z T = 5 + 0i
	return y, x < 0i, z
}
func arg[T N](x T) string { return fmt.Sprint(x, T(0i), any(T(1+0i))) }

func show[T any](x T) { fmt.Printf("%T %v\n", x, x) }

func main() {
	show(f[float64]())
	show(f[float32]())
	show(f[my]())
	show(n[int]())
	show(n[int8]())
	show(n[uint64]())
	show(n[float32]())
	show(n[my]())
	show(n[myint]())
	show(c[complex64]())
	show(c[complex128]())
	show(all[complex64]())
	show(all[int64]())
	show(all[my]())
	show(s[string]())
	show(s[[]byte]())
	fmt.Println(op(int64(4)))
	fmt.Println(op(my(4)))
	fmt.Println(op(int8(4)))
	fmt.Println(arg(myint(4)), arg(uint64(3)), arg(2.5))
	fmt.Println(float64(0+0i), int(3+0i), uint64(4+0i), my(2+0i), float32(1+0i), 2+0i == f[float64]())
	var x float64 = 2 + 0i
	var i int64 = 3 + 0i
	x *= 2 + 0i
	i <<= 1 + 0i
	fmt.Println(x, i, i<<(2+0i), []int{1, 2, 3}[1+0i], make([]int, 2+0i), x == 4+0i)
	switch x {
	case 4 + 0i:
		fmt.Println("four")
	}
	m := map[float64]int64{1 + 0i: 2 + 0i}
	fmt.Println(m[1+0i], [3]float32{2 + 0i: 1 + 0i}, any(float64(1+0i)))
	ch := make(chan float64, 1+0i)
	ch <- 3 + 0i
	fmt.Println(<-ch, func() float64 { return 1 + 0i }())
}
