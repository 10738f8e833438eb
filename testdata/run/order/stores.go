// Which of the later values of an assignment panic before its earlier stores: those that read memory once memory has been
// written, and those that read a variable that has been, but no calculation with other variables.
package main

import "fmt"

func try(name int, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

//go:noinline
func same[T any](x T) T { return x }

type T struct {
	x, y int
}

var g int

func main() {
	p := &T{}
	l := []int{1}
	m := map[string]int{}
	arr := [3]int{}
	try(1, func() { var a, b int; p.x, b = 5, a/b; _ = b })
	fmt.Println(p)
	try(2, func() { var a, b int; g, b = 5, a/b; _ = b })
	fmt.Println(g)
	try(3, func() { var a, b int; l[0], b = 5, a/b; _ = b })
	fmt.Println(l)
	try(4, func() { var a, b int; m["x"], b = 5, a/b; _ = b })
	fmt.Println(m)
	try(5, func() { var b int; g, b = 7, p.y/b; _ = b })
	fmt.Println(g)
	try(6, func() { var b int; g, b = 8, arr[2]/b; _ = b })
	fmt.Println(g)
	try(7, func() {
		r := func() (r int) {
			defer func() { fmt.Println(recover()) }()
			var b int
			r, b = 5, b/b
			return
		}()
		fmt.Println(r)
	})
	try(8, func() {
		r := func() (r int) {
			defer func() { fmt.Println(recover()) }()
			var b int
			r, b = 5, l[b+1]
			return
		}()
		fmt.Println(r)
	})
	try(9, func() {
		r := func() (r, q int) {
			defer func() { fmt.Println(recover()) }()
			var b int
			r, q = 5, b/b
			return
		}
		fmt.Println(r())
	})
	try(10, func() {
		r := func() (r, q int) {
			defer func() { fmt.Println(recover()) }()
			var b int
			return 5, b / b
		}
		fmt.Println(r())
	})
	try(11, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		defer f()
		x, b = 8, b/b
		_ = b
	})
	try(12, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		defer f()
		x, b = 8, b/same(b)
		_ = b
	})
	try(13, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		defer f()
		x, b = 8, l[3]
		_ = b
	})
	try(14, func() {
		var b, k int
		x := 1
		f := func() { fmt.Println(x) }
		defer f()
		x, b, arr[k/b] = 8, 1, 3
		_ = b
	})
	try(15, func() {
		var b, k int
		var loc [3]int
		x := 1
		f := func() { fmt.Println(x) }
		defer f()
		x, b, loc[k/b] = 8, 1, 3
		_ = b
	})
	try(16, func() {
		var b, k int
		var s = []int{1}
		x := 1
		f := func() { fmt.Println(x) }
		defer f()
		x, b, s[k/b] = 8, 1, 3
		_ = b
	})
	try(17, func() {
		var b, k int
		var s = []int{1}
		x := 1
		f := func() { fmt.Println(x) }
		defer f()
		x, k, s[k/b] = 8, 1, 3
		_ = b
	})
	try(18, func() {
		var b, k int
		var s = []int{1}
		x := 1
		f := func() { fmt.Println(x) }
		defer f()
		x, s[k+2] = 8, 3
		_ = b
	})
	try(19, func() {
		var b, k int
		var s = [2]int{1}
		x := 1
		f := func() { fmt.Println(x) }
		defer f()
		x, s[k+2] = 8, 3
		_ = b
		_ = s
	})
	try(20, func() {
		var b any = 1
		x := 1
		f := func() { fmt.Println(x) }
		var y string
		defer f()
		x, y = 8, b.(string)
		_ = b
		_ = y
	})
	try(21, func() {
		var b any = 1
		x := 1
		f := func() { fmt.Println(x) }
		var y *int
		defer f()
		x, y = 8, b.(*int)
		_ = b
		_ = y
	})
	try(22, func() {
		var b *T
		x := 1
		f := func() { fmt.Println(x) }
		var y int
		defer f()
		x, y = 8, b.x
		_ = b
		_ = y
	})
	try(23, func() {
		var s []int
		x := 1
		f := func() { fmt.Println(x) }
		var y []int
		defer f()
		x, y = 8, s[x:]
		_ = y
	})
	try(24, func() {
		var s []int
		x := 1
		f := func() { fmt.Println(x) }
		var y [2]int
		defer f()
		x, y = 8, [2]int(s)
		_ = y
	})
	try(25, func() {
		var s []int
		x := 1
		f := func() { fmt.Println(x) }
		var y *[2]int
		defer f()
		x, y = 8, (*[2]int)(s)
		_ = y
	})
	try(26, func() {
		s := -1
		x := 1
		f := func() { fmt.Println(x) }
		var y int
		defer f()
		x, y = 8, 1<<s
		_ = y
	})
	try(27, func() {
		var s, r any = l, l
		x := 1
		f := func() { fmt.Println(x) }
		var y bool
		defer f()
		x, y = 8, s == r
		_ = y
	})
	try(28, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y bool
		defer f()
		x, y = 8, 3/b == 1
		_ = y
	})
	try(29, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y bool
		defer f()
		x, y = 8, -(3/b) == 1
		_ = y
	})
	try(30, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y int
		defer f()
		x, y = 8, -(3 / b)
		_ = y
	})
	try(31, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y [2]int
		defer f()
		x, y = 8, [2]int{3 / b}
		_ = y
	})
	try(32, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y T
		defer f()
		x, y = 8, T{3 / b, 1}
		_ = y
	})
	try(33, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y *T
		defer f()
		x, y = 8, &T{3 / b, 1}
		_ = y
	})
	try(34, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y []int
		defer f()
		x, y = 8, []int{3 / b, 1}
		_ = y
	})
	try(35, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y any
		defer f()
		x, y = 8, 3/b
		_ = y
	})
	try(36, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y int
		defer f()
		x, y = 8, min(3/b, 1)
		_ = y
	})
	try(37, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y string
		defer f()
		x, y = 8, string(rune(3/b))
		_ = y
	})
	try(38, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y float64
		defer f()
		x, y = 8, float64(3/b)
		_ = y
	})
	try(39, func() {
		var b int
		x := 1
		f := func() { fmt.Println(x) }
		var y int
		defer f()
		x, y = 8, int("abc"[b+3])
		_ = y
	})
	try(40, func() {
		var b int
		a := [2]int{}
		x := 1
		f := func() { fmt.Println(x) }
		var y int
		defer f()
		x, y = 8, a[b+3]
		_ = y
	})
	var s []bool
	var list []int
	var z, i, h int
	_ = h
	try(41, func() { s[i], z = same(3) > 2, z%z })
	try(42, func() { s[i], h = true, z%z })
	try(43, func() { var r, y int; s[i], r = true, y%y; _ = r })
	try(44, func() { var r, y int; s[i], r = true, r%(r+y); _ = r })
	try(45, func() { var r, y int; s[i], r = same(3) > 2, r%(r+y); _ = r })
	try(46, func() { var r, y int; list[i], r = 3, r%(r+y); _ = r })
	try(47, func() { var r, y int; list[i], r = same(3), r%(r+y); _ = r })
	try(48, func() { var r, y int; list[same(i)], r = 1, r%(r+y); _ = r })
	try(49, func() { var r, y, u int; list[i], u = 1, r%(r+y); _ = r; _ = u })
	try(50, func() { var r, y, u int; list[i], u = same(1), r%(r+y); _ = r; _ = u })
	try(51, func() { var r, y, u int; list[i], u = r, r%(r+y); _ = r; _ = u })
	try(52, func() { var a, b int; a, b = list[i], z/z; _, _ = a, b })
	try(53, func() { a, b := list[i], z/z; _, _ = a, b })
	try(54, func() { a, b := same(list[i]), z/z; _, _ = a, b })
	try(55, func() { a, b := list[i], same(z)/z; _, _ = a, b })
	try(56, func() { a, b := same(z)+list[i], same(z)/z; _, _ = a, b })
	try(57, func() { var a, b int; a, b = same(z)+list[i], same(z)/z; _, _ = a, b })
}
