// Package main uses structs that nobody changes once they are made, in each place that can hold one.
package main

import "fmt"

type vec struct{ x, y float64 }

func (a vec) add(b vec) vec { return vec{a.x + b.x, a.y + b.y} }

// twice assigns its receiver and its parameter, which are variables of its own.
func (a vec) twice(b vec) (vec, vec) {
	a = a.add(a)
	b = b.add(b)
	return a, b
}

type line struct {
	from, to vec
	label    string
}

type box struct {
	corner  vec
	lines   []line
	corners [2]vec
}

func find(lines []line, label string) (line, bool) {
	for _, l := range lines {
		if l.label == label {
			return l, true
		}
	}
	return line{}, false
}

func named(fail bool) (v vec, err error) {
	defer func() {
		if r := recover(); r != nil {
			v, err = v.add(vec{100, 100}), fmt.Errorf("recovered %v", r)
		}
	}()
	v = vec{1, 2}
	if fail {
		panic("failed")
	}
	return v.add(v), nil
}

// held assigns a variable that a closure has, after it has given out what was in it.
func held() (vec, vec, func() vec) {
	v := vec{1, 1}
	before := v
	get := func() vec { return v }
	set := func(w vec) { v = w }
	set(vec{2, 2})
	return before, v, get
}

func fields(b *box) (vec, vec) {
	before := b.corner
	b.corner = b.corner.add(vec{1, 1})
	return before, b.corner
}

func elements() []vec {
	list := make([]vec, 2, 4)
	first := list[0]
	list[0] = vec{5, 5}
	list = append(list, first, list[0])
	shorter := append(list[:2], vec{7, 7})
	old := list
	list = append(list, vec{8, 8})
	list[1], list[0] = list[0], list[1]
	copy(list[1:], list)
	array := [3]vec{{1, 0}, {2, 0}}
	other := array
	array[0], array[2] = array[2], array[0]
	clear(shorter[:1])
	return append(append(append(list, old...), array[:]...), other[:]...)
}

// show keeps structs out of interfaces: reflection could change what these lead to.
func show(label string, list ...vec) {
	fmt.Print(label)
	for _, v := range list {
		fmt.Print(" <", v.x, " ", v.y, ">")
	}
	fmt.Println()
}

func loops() (total vec, funcs []func() vec) {
	for v := (vec{0, 0}); v.x < 3; v = v.add(vec{1, 2}) {
		funcs = append(funcs, func() vec { return v })
		total = total.add(v)
	}
	for _, v := range [2]vec{{1, 1}, {2, 2}} {
		v = v.add(v)
		total = total.add(v)
	}
	return
}

func kept() (any, map[vec]vec, chan vec) {
	v := vec{1, 2}
	m := map[vec]vec{v: v}
	c := make(chan vec, 2)
	c <- v
	var held any = v
	v = v.add(v)
	m[v] = m[v].add(m[vec{1, 2}])
	close(c)
	return held, m, c
}

func deferred() (out []vec) {
	v := vec{1, 1}
	defer func(w vec) { out = append(out, w, v) }(v)
	f := v.add
	v = vec{3, 3}
	return []vec{f(vec{})}
}

func main() {
	b := &box{lines: []line{{vec{1, 1}, vec{2, 2}, "a"}, {label: "b"}}}
	for _, label := range []string{"a", "b", "c"} {
		l, ok := find(b.lines, label)
		show(l.label, l.from, l.to)
		fmt.Println(ok)
	}
	for _, fail := range []bool{false, true} {
		v, err := named(fail)
		show("named", v)
		fmt.Println(err)
	}
	before, now, get := held()
	show("held", before, now, get())
	before, now = fields(b)
	show("fields", before, now)
	saved := *b
	b.corner, b.corners[1] = vec{9, 9}, b.corner
	show("saved", saved.corner, saved.corners[1], b.corner, b.corners[1])
	double, other := vec{1, 2}.twice(vec{3, 4})
	show("twice", double, other)
	show("elements", elements()...)
	total, funcs := loops()
	show("loops", total, funcs[0](), funcs[2]())
	value, m, c := kept()
	show("kept", value.(vec), m[vec{1, 2}], m[vec{2, 4}], m[vec{}], <-c, <-c)
	show("deferred", deferred()...)
	fmt.Println(vec{} == vec{0, 0}, line{} == line{label: "x"}, any(vec{}) == any(vec{}), len(m))
	var nobody *box
	defer func() { fmt.Println(recover()) }()
	show("not reached", nobody.corner)
}
