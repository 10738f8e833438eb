// Slices, arrays and pointers to arrays that share memory.
package main

import "fmt"

type S struct {
	a [4]int
	b [3]uint8
	c [2][2]string
	s [2]struct{ x int }
}

func main() {
	base := []int{0, 1, 2, 3, 4, 5, 6, 7}
	p := (*[4]int)(base[2:])
	v := p[1:3]
	v[0] = 33
	fmt.Println(base, *p, v, len(v), cap(v))
	c := [4]int(base[2:])
	c[0] = 100
	fmt.Println(base, c)
	p2 := (*[2]int)(base[4:])
	p2[0] = 44
	fmt.Println(*p, p2 == (*[2]int)(base[4:]), &p[2] == &p2[0], &base[4] == &p2[0])
	*p = [4]int{9, 8, 7, 6}
	fmt.Println(base)
	q := (*[3]int)(p[1:])
	q[0]++
	fmt.Println(*p, *q)
	copy(base[1:], base)
	fmt.Println(base)
	copy(base, base[2:])
	fmt.Println(base)
	copy(base[3:], p[:])
	fmt.Println(base, *p)
	bs := []byte("hello world")
	bp := (*[5]byte)(bs[6:])
	bp[0] = 'W'
	fmt.Println(string(bs), string(bp[:]), string(bp[1:3]))
	copy(bs[2:], bs)
	fmt.Println(string(bs))
	ba := [3]byte(bs)
	ba[0] = 'X'
	fmt.Println(string(bs), string(ba[:]))
	*bp = [5]byte{'a', 'b', 'c', 'd', 'e'}
	fmt.Println(string(bs))
	for i, x := range bp {
		bp[4-i] = x
	}
	fmt.Println(string(bs))
	for i, x := range *bp {
		bp[4-i] = x + 1
	}
	fmt.Println(string(bs))

	s := S{a: [4]int{1, 2, 3, 4}, b: [3]uint8{1, 2, 3}}
	sl := s.a[:]
	t := s
	sl[0] = 50
	s.b[1:][0] = 9
	fmt.Println(s, t)
	s = t
	sl[1] = 60
	fmt.Println(s, t)
	row := s.c[1][:]
	row[0] = "r"
	cc := s.c[:]
	cc[0][1] = "c"
	s.c[1] = [2]string{"x", "y"}
	fmt.Println(s.c, row, cc)
	ss := s.s[:]
	ss[1].x = 5
	e := &s.s[1]
	s.s = [2]struct{ x int }{{7}, {8}}
	fmt.Println(s.s, ss, e.x)
	sts := []struct{ x int }{{1}, {2}, {3}}
	sp := (*[2]struct{ x int })(sts[1:])
	sp[0].x = 20
	sa := [2]struct{ x int }(sts[1:])
	sa[0].x = 99
	fmt.Println(sts, *sp, sa)
	copy(sts[1:], sts)
	fmt.Println(sts, *sp)
	copy(sts, sts[1:])
	sts[0].x = -1
	fmt.Println(sts, *sp)
	z := (*[0]int)(base)
	var nilS []int
	fmt.Println(z == nil, (*[0]int)(nilS) == nil, [0]int(nilS))
	g := [3]int{1, 2, 3}
	gs := g[:]
	h := g
	gs[0] = 10
	g = h
	fmt.Println(gs, g, h)
	gp := &g
	gs2 := gp[1:2:2]
	gs2 = append(gs2, 77)
	gs2[0] = 55
	fmt.Println(g, gs2)
	nested := [][2]int{{1, 2}, {3, 4}}
	np := (*[2][2]int)(nested)
	np[0][0] = 11
	np[1] = [2]int{5, 6}
	fmt.Println(nested)
	inner := nested[1][:]
	nested[1] = [2]int{8, 9}
	fmt.Println(inner)
	fl := []float32{1, 2, 3, 4}
	fp := (*[2]float32)(fl[1:])
	clear(fp[:])
	fmt.Println(fl, len(fp))
	func(a [2]float32) { a[0] = 9; fmt.Println(a) }(*fp)
	var pi interface{} = fp
	pi.(*[2]float32)[1] = 4
	fmt.Println(fl, fp)
	defer func() { fmt.Println(recover()) }()
	_ = (*[9]int)(base)
}
