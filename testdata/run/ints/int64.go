// int64 and uint64 arithmetic.
package main

import (
	"fmt"
	"math"
)

func main() {
	var a int64 = math.MaxInt64
	var u uint64 = math.MaxUint64
	fmt.Println(a+1, a*a, a*3, -a-2, a<<1, a>>62, a>>63, a>>64, -a>>64, a<<64)
	fmt.Println(u+1, u*u, u*3, -u, u<<1, u>>63, u>>64, u<<64, u/10, u%10)
	var m int64 = math.MinInt64
	fmt.Println(-m, m/-1, m%-1, m*-1, m-1, m/2, m%10, m/10, m>>1, m>>63, m == -m)
	x := uint64(0x9e3779b97f4a7c15)
	s := uint64(42)
	for range 4 {
		s += x
		z := s
		z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9
		z = (z ^ (z >> 27)) * 0x94d049bb133111eb
		z ^= z >> 31
		fmt.Print(z, " ")
	}
	fmt.Println()
	var f uint64 = 14695981039346656037
	for _, c := range []byte("hello") {
		f ^= uint64(c)
		f *= 1099511628211
	}
	fmt.Printf("%d %x %#o %b\n", f, f, f, f)
	r := uint64(88172645463325252)
	for range 3 {
		r ^= r << 13
		r ^= r >> 7
		r ^= r << 17
		fmt.Print(r, " ", int64(r), " ", uint32(r), " ", int8(r), " ", float64(r), "\n")
	}
	fmt.Println(int64(u), uint64(m), uint32(u), int32(a), int16(m), uint8(u>>3), int(u), uint(m))
	var n int64 = 7
	fmt.Println(n/2, -n/2, n%-3, -n%3, n&^2, n|8, n^15, ^n, +n, n<<2>>1)
	n++
	n += 2
	n -= 20
	n *= -3
	n /= 4
	n %= 5
	n <<= 40
	n |= 5
	n &^= 1
	fmt.Println(n, n == 1<<41+4*1, n > 0)
	arr := [3]int64{1 << 53, 1<<53 + 1, -1}
	arr[0]++
	fmt.Println(arr, arr[0] == arr[1])
	mm := map[int64]uint64{1<<60 + 1: 1, 1 << 60: 2}
	fmt.Println(mm[1<<60], mm[1<<60+1], len(mm))
	var i int = 10
	fmt.Println(int64(i)*a, uint64(i)*u, a/int64(i), i*int(n))
	for k := int64(3); k >= 0; k-- {
		fmt.Print(k, " ")
	}
	for k := uint64(1); k != 0; k <<= 21 {
		fmt.Print(k, " ")
	}
	fmt.Println()
}
