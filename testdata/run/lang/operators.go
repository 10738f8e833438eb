// Operators, precedence, and short-circuit evaluation.
package main

import (
	"fmt"
	"math"
)

func t(s string, v bool) bool { fmt.Print(s, " "); return v }

func main() {
	fmt.Println(t("a", true) || t("b", true) && t("c", false))
	fmt.Println(t("a", false) && t("b", true) || t("c", true))
	fmt.Println(!t("a", false) && !t("b", true))
	fmt.Println(1+2*3, (1+2)*3, 1<<2+3, 1<<(2+3), 10-4-3, 100/10/5)
	fmt.Println(6&3|8, 6&^3, 6^3, ^6, -6>>1, 1|2^3&5)
	fmt.Println(7/2, -7/2, 7/-2, -7/-2, 7%2, -7%2, 7%-2, -7%-2)
	fmt.Println("a"+"b" < "ac", "Z" < "a", "abc" < "abcd", "" < "a", "é" > "z")
	x := 10
	x += 5
	x -= 3
	x *= 4
	x /= 5
	x %= 6
	fmt.Println(x)
	x <<= 4
	x |= 3
	x &= 0x1b
	x ^= 0xff
	x &^= 0x0f
	x >>= 2
	fmt.Println(x)
	x++
	x--
	p := &x
	*p++
	*p *= 2
	fmt.Println(x, *p**p, *p / *p, - -x, +x, !!(x > 0))
	s := "a"
	s += "b" + "c"
	fmt.Println(s, s == "abc", s != "abc", s >= "abb")
	a := []int{1, 2, 3}
	i := 0
	a[i]++
	a[i+1] <<= a[i]
	fmt.Println(a)
	var b bool
	b = x > 3 == true
	fmt.Println(b, b != false)
	y := 3
	fmt.Println(y&1 == 1, y&(y-1) == 2, 5-y-1, y - -y)
	const big = 1 << 62
	fmt.Println(uint(big)<<1, uint64(big)<<1, -int64(big)*2 == math.MinInt64)
}
