// Types of which no value is in an interface, in all that may ask a type for its shape: maps, arrays, comparisons, panics.
package main

type point struct{ x, y int }

type line struct{ from, to point }

type grid [2]line

type named map[grid]*line

type node struct {
	line
	next *node
	list []point
}

func (n *node) length() (sum int) {
	for ; n != nil; n = n.next {
		sum += len(n.list)
	}
	return
}

type set[K comparable] map[K]struct{}

func (s set[K]) add(key K) bool {
	_, known := s[key]
	s[key] = struct{}{}
	return !known
}

func main() {
	a := grid{{point{1, 2}, point{3, 4}}}
	m := named{a: &line{to: point{5, 6}}}
	b := a
	println(m[b].to.y, a == b, len(m))
	b[1].to.x = 7
	println(m[b] == nil, a == b)
	s := set[line]{}
	println(s.add(a[0]), s.add(a[0]), s.add(b[1]))
	n := &node{list: make([]point, 2, 5), next: &node{list: append([]point(nil), point{1, 1})}}
	n.list = append(n.list, point{2, 2})
	clear(n.list[:1])
	println(n.length(), n.list[2].x, n.next.to == point{}, n.next.line == *new(node).with(n.next))
	ch := make(chan line, 1)
	ch <- n.line
	println((<-ch).from.x)
	defer func() {
		println(recover() != nil)
		var missing *node
		println(missing.next.list[0].x)
	}()
	println(len(n.next.next.next.list))
}

func (n *node) with(other *node) *line { return &other.line }
