// complex64 and complex128: arithmetic, division, comparison, printing, keys.
package main

import (
	"fmt"
	"math"
	"strings"
)

type C complex128

func (c C) Conj() C { return C(complex(real(c), -imag(c))) }

func mandel(c complex128) int {
	z := 0i
	for n := range 50 {
		if real(z)*real(z)+imag(z)*imag(z) > 4 {
			return n
		}
		z = z*z + c
	}
	return 50
}

func main() {
	a, b := 1+2i, 3-4i
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != b, a == 1+2i)
	fmt.Println(real(a), imag(a), complex(real(b), 0), a*1i, 2*a, a/2)
	var c64 complex64 = complex(0.1, 0.2)
	fmt.Println(c64, c64*c64, complex128(c64), real(c64), c64+1)
	a += b
	a *= 2
	a -= 1i
	a /= 1 + 1i
	fmt.Println(a)
	zero := 0i
	inf, nan := math.Inf(1), math.NaN()
	fmt.Println(a/zero, zero/zero, complex(inf, nan), complex(inf, 0)*complex(0, 1), complex(nan, 1) == complex(nan, 1), -zero)
	fmt.Printf("%v %g %f %.2f %e %8.1f|%+v %T %T\n", b, b, b, b, b, b, b, b, c64)
	fmt.Printf("%#v %v %s\n", b, []complex128{a, b}, 1i)
	fmt.Println(C(b).Conj(), C.Conj(1i))
	m := map[complex128]string{1i: "i", 0: "0"}
	fmt.Println(m[complex(0, 1)], m[-zero], len(m))
	arr := [2]complex128{1: 2i}
	brr := arr
	brr[0]++
	fmt.Println(arr, brr, arr == brr)
	s := make([]complex64, 2)
	s[1] -= 3i
	p := &s[1]
	*p *= *p
	fmt.Println(s, *p)
	for y := 1.0; y >= -1; y -= 0.5 {
		for x := -2.0; x <= 0.5; x += 0.25 {
			fmt.Print(strings.Repeat("*", mandel(complex(x, y))/25), mandel(complex(x, y)), " ")
		}
		fmt.Println()
	}
	const k = 2i * 2i
	var i int = k
	fmt.Println(k, i, real(2i*3i), 'a'+0i)
	var x any = 1 + 0i
	_, ok := x.(complex128)
	fmt.Println(ok, x == any(1+0i), x == any(complex64(1)))
	f := func(c complex128) (complex128, float64) { return c * c, real(c) }
	fmt.Println(f(1 + 1i))
	d := struct{ c complex128 }{1i}
	e := d
	e.c++
	fmt.Println(d, e)
}
