// Anonymous structs, struct conversion, tags, empty structs, nested literals.
package main

import (
	"fmt"
	"unsafe"
)

type T struct {
	a int `json:"a"`
	b struct {
		c, d string
		e    []struct{ f int }
	}
}

func get() struct{ x, y int } { return struct{ x, y int }{1, 2} }

type XY struct{ x, y int }

func main() {
	t := T{a: 1}
	t.b.c = "c"
	t.b.e = append(t.b.e, struct{ f int }{5})
	u := t
	u.b.d = "d"
	u.b.e[0].f = 6
	fmt.Println(t, u)
	var xy XY = get()
	fmt.Println(xy, xy == get())
	an := struct {
		x int `tag:"1"`
		y int
	}{3, 4}
	xy = XY(an)
	fmt.Println(xy)
	pts := []struct{ x, y int }{{1, 2}, {3, 4}}
	pts = append(pts, xy)
	fmt.Printf("%v %T\n", pts, pts)
	tests := map[string]struct {
		in   []int
		want int
	}{"a": {[]int{1}, 1}, "b": {nil, 0}}
	fmt.Println(tests["a"].want, tests["b"].in == nil, tests["zz"])
	var e struct{}
	s := make([]struct{}, 5)
	fmt.Println(e, len(s), s, unsafe.Sizeof(s[0]))
	done := make(chan struct{}, 1)
	done <- struct{}{}
	fmt.Println(<-done)
	pp := []*XY{{1, 2}, {3, 4}}
	mp := map[XY]*XY{{1, 1}: {2, 2}}
	fmt.Println(*pp[1], *mp[XY{1, 1}])
	arr := [...][]XY{{{1, 2}}, {}, {{3, 4}, {5, 6}}}
	fmt.Println(arr, len(arr))
	cfg := struct {
		f    func(int) int
		next *struct{ v int }
	}{f: func(i int) int { return i + 1 }, next: &struct{ v int }{9}}
	fmt.Println(cfg.f(1), cfg.next.v)
	fmt.Printf("%+v %#v %T\n", t, xy, an)
	i := any(struct{ x, y int }{1, 2})
	_, ok := i.(XY)
	v, ok2 := i.(struct{ x, y int })
	fmt.Println(ok, v, ok2)
	type rec struct {
		name string
		kids []rec
		meta map[string]rec
	}
	r := rec{"root", []rec{{name: "k1"}, {"k2", []rec{{}}, nil}}, map[string]rec{"m": {name: "x"}}}
	c := r
	c.kids[0].name = "changed"
	c.name = "copy"
	fmt.Println(r.kids[0].name, r.name, len(r.kids[1].kids), r.meta["m"].name, r)
}
