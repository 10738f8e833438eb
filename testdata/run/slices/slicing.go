// Slice expressions on slices, arrays, pointers to arrays and strings.
package main

import (
	"fmt"
)

func main() {
	a := [6]int{0, 1, 2, 3, 4, 5}
	s := a[:]
	fmt.Println(s[2:4], s[:2], s[4:], s[6:], len(s[2:4]), cap(s[2:4]), cap(s[4:]), cap(s[6:]))
	t := s[1:3:4]
	fmt.Println(t, len(t), cap(t), t[:3], t[2:2], cap(t[1:]))
	u := s[2:3]
	fmt.Println(u[:4], u[1:4:4], u[0:0])
	p := &a
	fmt.Println(p[1:3], p[:0:2], cap(p[:0:2]), len(p))
	s[0] = 100
	a[1] = 200
	fmt.Println(a, s, p[0])
	b := a
	b[0] = -1
	fmt.Println(a[0], b[0], s[0])
	var n []int
	fmt.Println(n[:] == nil, n[0:0] == nil, len(n[:]), s[0:0] == nil)
	z := make([]int, 0)
	fmt.Println(z == nil, len(z), cap(z), z[:0] == nil)
	str := "abcdef"
	fmt.Println(str[1:3], str[:0] == "", str[6:], str[2:][1:2])
	i, j := 2, 5
	fmt.Println(s[i:j], s[i:j][1:], s[j:j], str[i:j], s[i:i+1:j])
	arr := [...]string{5: "five", 2: "two", "three", 0: "zero"}
	fmt.Printf("%d %q\n", len(arr), arr)
	sl := []int{10: 1, 2, 5: 3}
	fmt.Println(len(sl), sl)
	ap := (*[3]int)(s[1:4])
	ap[0] = 77
	fmt.Println(s, *ap, [2]int(s[:2]), len(ap))
	var ap0 = (*[0]int)(n)
	fmt.Println(ap0 == nil, (*[0]int)(z) == nil)
	for _, f := range []func(){
		func() { fmt.Println(s[:j+2]) },
		func() { fmt.Println(s[j:i]) },
		func() { fmt.Println(s[i:j:4]) },
		func() { fmt.Println(s[i:7]) },
		func() { fmt.Println(s[:1:8][0]) },
		func() { fmt.Println(str[j:7]) },
		func() { fmt.Println(str[7:]) },
		func() { fmt.Println(str[i+3 : i]) },
		func() { fmt.Println(p[j:i]) },
		func() { fmt.Println((*[4]int)(s[:3])) },
		func() { i = -1; fmt.Println(s[i:]) },
		func() { fmt.Println(s[:i]) },
		func() { fmt.Println(str[i:]) },
		func() { fmt.Println(n[0]) },
		func() { fmt.Println(n[1:]) },
		func() { fmt.Println(s[len(s)]) },
		func() { fmt.Println(str[len(str)+i+1]) },
		func() { s[i] = 0 },
		func() { fmt.Println(a[i+100]) },
		func() { fmt.Println(make([]int, i)) },
		func() { fmt.Println(make([]int, 2, i+2)) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}
