// Copies of structs in loops and blocks, beside writes to such structs elsewhere in the function and right there.
package main

import (
	"encoding/json"
	"fmt"
	"sort"
)

type item struct {
	Name string
	N    int
	At   point
}

type point struct{ X, Y int }

type box struct{ items []item }

func (b *box) bump()        { b.items[0].N++ }
func (b box) first() string { return b.items[0].Name }

// decoded writes items before the loop, and reads them in it.
func decoded(text string) (names string, n int) {
	var all []item
	if err := json.Unmarshal([]byte(text), &all); err != nil {
		return err.Error(), 0
	}
	sort.Slice(all, func(i, j int) bool { return all[i].N < all[j].N })
	for _, it := range all {
		names += it.Name
		n = n*10 + it.N + it.At.X
	}
	for i := range all {
		all[i].N *= 2
	}
	for i := 0; i < len(all); i++ {
		it := all[i]
		n += it.N
	}
	return names, n
}

func whole() (n int) {
	arr := [2]item{{N: 1}, {N: 2}}
	s := arr[:]
	for _, it := range s {
		arr = [2]item{{N: 9}, {N: 9}}
		n = n*10 + it.N
	}
	return n
}

func pointed() (n int) {
	it := item{N: 1}
	p := &it
	for range 2 {
		old := *p
		it = item{N: 7}
		n = n*10 + old.N
	}
	return n
}

func written(all []item) (n int) {
	for i, it := range all {
		all[i].At = point{5, 6}
		n = n*10 + it.At.X
	}
	for i := range all {
		it := all[i]
		all[i].N++
		n = n*10 + it.N
	}
	return n
}

func called(b *box) (n int) {
	for range 2 {
		it := b.items[0]
		b.bump()
		n = n*10 + it.N
	}
	return n
}

func deferred(all []item) (it item) {
	defer func() { all[0].N = 99 }()
	{
		x := all[0]
		return x
	}
}

func returned(all []item) item {
	all[0].N = 4
	for _, it := range all {
		if it.N == 4 {
			return it
		}
	}
	return item{}
}

func kept(all []item) (out []item, m map[string]item, last any, p *item) {
	all[0].N = 1
	m = map[string]item{}
	for _, it := range all {
		out = append(out, it)
		m[it.Name] = it
		last = it
		other := it
		other.N++
		p = &other
	}
	return
}

func swapped(all []item) string {
	for i := 0; i < len(all)-1; i++ {
		a, b := all[i], all[i+1]
		all[i], all[i+1] = b, a
	}
	t := all[0]
	all[0] = all[1]
	all[1] = t
	return fmt.Sprint(all)
}

// exchanged swaps through rows of an array whose elements pointers may hold.
func exchanged() (n int) {
	arr := [3]item{{N: 1}, {N: 2}, {N: 3}}
	p := &arr[0]
	rows := [][]item{arr[:], arr[:2]}
	for i, it := range arr {
		rows[0][(i+1)%3], rows[1][0] = rows[1][0], rows[0][(i+1)%3]
		n = n*100 + it.N*10 + p.N
	}
	arr, first := [3]item{{N: 8}}, rows[0][0]
	return n*10 + first.N + arr[0].N
}

func jumps(all []item) (n int) {
	i := 0
again:
	it := all[i%len(all)]
	if i < 4 {
		all[0].N++
		i++
		n = n*10 + it.N
		goto again
	}
	return n
}

func nested(b []box) (n int) {
	for _, x := range b {
		for _, it := range x.items {
			n += it.N + len(x.first())
		}
		x.bump()
		for _, it := range x.items {
			n += it.N
		}
	}
	return n
}

func main() {
	fmt.Println(decoded(`[{"Name":"b","N":2,"At":{"X":1}},{"Name":"a","N":1}]`))
	list := func() []item { return []item{{"a", 1, point{1, 1}}, {"b", 2, point{2, 2}}} }
	fmt.Println(whole(), pointed(), written(list()), called(&box{list()}), deferred(list()))
	l := list()
	r := returned(l)
	l[0].N = 5
	fmt.Println(r, l)
	out, m, last, p := kept(l)
	l[0].N, l[1].N, p.N = 70, 71, 72
	fmt.Println(out, m, last, *p)
	fmt.Println(exchanged(), swapped(list()), jumps(list()), nested([]box{{list()}, {list()}}))
}
