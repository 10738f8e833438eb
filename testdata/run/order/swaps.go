// An index of an assignment is in bounds because of another one only where that is evaluated before.
package main

import "fmt"

type S struct{ a int }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func swaps() {
	var v []S
	var n []int
	var a [][2]int
	var p *[2]S
	i, j := 3, 4
	try("0", func() { n[0], n[1] = n[1], n[0] })
	try("1", func() { v[0], v[1] = v[1], v[0] })
	try("2", func() { v[i], v[j] = v[j], v[i] })
	try("3", func() { v[i], v[0] = v[j], v[1] })
	try("4", func() { a[i], a[j] = a[j], a[i] })
	try("5", func() { p[0], p[1] = p[1], p[0] })
	try("6", func() { v[i], i = v[j], 3 })
	try("7", func() { v[i].a, v[j].a = v[j].a, v[i].a })
	try("8", func() { a[i][0], a[j][1] = a[j][1], a[i][0] })
	try("9", func() { a[i][i-3], a[j][1] = a[j][1], a[i][0] })
	try("10", func() { v = append(v, S{1}); v[0], v[1] = v[1], v[0] })
	try("11", func() { v[1], v[0] = v[0], v[1] })
	try("12", func() { v[i-3], v[j-3] = v[j-3], v[i-3] })
	try("13", func() { n[1], v[0].a, v[1] = v[0].a, n[1], v[0] })
	fmt.Println(v)
}

//go:noinline
func same[T any](x T) T { return x }

func proofs() {
	var s []int
	var l [][]int
	m := map[int]int{}
	i, k, z := 3, 1, 0
	var arr [3]int
	var arr4 [4]int
	ps := []S{}
	try("a", func() { l[s[1]][0] = s[0] })
	try("b", func() { l[s[1]][-s[0]] = 1 })
	try("c", func() { m[s[1]] += s[0] })
	try("d", func() { i, l[s[1]] = s[0], nil })
	try("e", func() { ps[1].a = ps[0].a / z })
	try("f", func() {
		n := i
		arr[n], k = 1, arr4[n]
		fmt.Println(arr, n, k)
	})
	try("g", func() {
		n := same(3)
		var a3 [3]int
		var a2 [2]int
		var x int
		a3[n], x = 1, a2[n]
		fmt.Println(a3, n, x)
	})
	try("h", func() { l[1][i] = l[0][i] + 1 })
	try("i", func() { l = make([][]int, 1); l[i+1][1] = l[i][1] + 1 })
	try("j", func() { l[s[1]][s[0]]++ })
	try("k", func() { l[s[1]][-s[0]] += 2 })
	try("l", func() { l[s[1]][0], s[0] = 1, 2 })
	try("m", func() { l[1], l[0] = nil, nil })
	try("n", func() { l[0], l[1] = nil, nil })
	try("o", func() { l[1], z = l[0], 7 })
}

func places() {
	i, j := 0, 1
	var arr [3]S
	var m [2][2]int
	i, arr[i].a = 1, 2
	fmt.Println(i, arr)
	m[0][0], m[m[0][0]][j] = 1, 5
	fmt.Println(m)
	j, m[j][j-1] = 0, 6
	fmt.Println(m, j)
	v := []S{{1}, {2}}
	w := v
	v, v[0].a = nil, 9
	fmt.Println(v, w)
	p := &arr
	q := p
	p, p[i].a = nil, 3
	fmt.Println(p, *q)
	pp := []*S{{1}}
	qq := pp[0]
	pp[0], pp[0].a = nil, 4
	fmt.Println(*qq)
	type N struct {
		s []S
		n *S
	}
	n := N{v, qq}
	n, n.n.a = N{}, 12
	fmt.Println(n, *qq)
	n = N{w, qq}
	n.s, n.s[1].a = nil, 17
	fmt.Println(n.s, w)
}

func main() {
	swaps()
	proofs()
	places()
}
