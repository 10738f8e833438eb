// One generic function over all integer kinds, plain and named: each instance wraps at its own width.
package main

import (
	"fmt"
	"math"
)

type I8 int8
type U16 uint16
type Dur int64
type Big uint64

type Int interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

func all[T Int](a, b T) string {
	r := []T{a + b, a - b, a * b, a & b, a | b, a ^ b, a &^ b, ^a, -a, a << 3, a >> 2, a << 31, a << 63 >> 1}
	if b != 0 {
		r = append(r, a/b, a%b)
	}
	a++
	b--
	a += b
	a *= 3
	a ^= 5
	r = append(r, a, b)
	return fmt.Sprint(r, a > b, a == b, float64(a), int8(a), uint32(b), T(3.0), T(int64(a)<<1))
}

func fold[T Int](xs ...T) (s T) {
	for i, x := range xs {
		s = s*31 + x ^ T(i)
	}
	return
}

type Acc[T Int] struct {
	sum, prod T
	hist      map[T]int
	last      [2]T
}

func (a *Acc[T]) Add(v T) *Acc[T] {
	if a.hist == nil {
		a.hist, a.prod = map[T]int{}, 1
	}
	a.sum += v
	a.prod *= v
	a.hist[a.sum]++
	a.last[0], a.last[1] = a.last[1], a.sum
	return a
}

func count[T Int](from T, n int) (r []T) {
	for i := from; len(r) < n; i++ {
		r = append(r, i)
	}
	return
}

func rng[T Int](n T) (s T) {
	for i := T(0); i < n; i++ {
		s += i * i
	}
	return
}

func main() {
	fmt.Println(all[int8](100, 77))
	fmt.Println(all[uint8](200, 77))
	fmt.Println(all[int16](30000, -7))
	fmt.Println(all[uint16](60000, 1234))
	fmt.Println(all[int32](2000000000, 1999999999))
	fmt.Println(all[uint32](4000000000, 3999999999))
	fmt.Println(all[int64](math.MaxInt64, -3))
	fmt.Println(all[uint64](math.MaxUint64, 12345678901))
	fmt.Println(all(math.MinInt, -1))
	fmt.Println(all[uint](1<<63, 1<<53+1))
	fmt.Println(all[uintptr](5, 7))
	fmt.Println(all[I8](-128, 127))
	fmt.Println(all[U16](65535, 2))
	fmt.Println(all[Dur](1<<62, 1<<61+1))
	fmt.Println(all[Big](1<<63+1, 3))
	fmt.Println(all(1<<53+1, 1<<53))
	fmt.Println(fold[int8](1, 2, 3, 100), fold[uint8](1, 2, 3, 100), fold(1<<62, 3, 5), fold[uint64](1<<63, 9), fold[U16](60000, 60000))
	a := (&Acc[uint8]{}).Add(200).Add(100).Add(212)
	b := (&Acc[int]{}).Add(1 << 62).Add(1 << 62).Add(-1 << 62)
	c := (&Acc[int64]{}).Add(1 << 62).Add(3).Add(-1 << 62)
	fmt.Println(*a, *b, *c)
	fmt.Println(count[int8](126, 4), count[uint16](65534, 4), count(1<<53-1, 4), count[uint64](math.MaxUint64, 3), count[int64](1<<53, 2), count(math.MaxInt, 2))
	fmt.Println(rng[int8](20), rng[uint8](20), rng(100000), rng[int64](1000), rng[uint32](5000))
}
