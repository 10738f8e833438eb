package main

// Arrays inside of arrays, deeper than anybody writes.

type Deep [2][1][2][1][1][2][1][2]int

type Point struct{ X, Y int }

type Points [1][1][1][1][1][2]Point

type Holder struct {
	deep Deep
	list []Points
}

func sum(d Deep) (n int) {
	d[1][0][1][0][0][1][0][1] += 100
	for i := range d {
		for j := range d[i][0] {
			for k, x := range d[i][0][j][0][0] {
				n += x[0][0] + 10*x[0][1] + k
			}
		}
	}
	return n
}

var global Deep

func main() {
	var h Holder
	h.deep[1][0][1][0][0][1][0][1] = 7
	other := h
	other.deep[0][0][0][0][0][0][0][0] = 3
	println(sum(h.deep), sum(other.deep), h.deep == other.deep, h.deep[1] == other.deep[1])
	p := &h.deep[1][0]
	h.deep = other.deep
	h.deep[1][0][0][0][0][0][0][0] = 9
	println(p[0][0][0][0][0][0], other.deep[1][0][0][0][0][0][0][0], sum(h.deep))
	var points Points
	points[0][0][0][0][0][1] = Point{1, 2}
	h.list = append(h.list, points, points)
	points[0][0][0][0][0][1].X = 5
	h.list = append(h.list, points)
	h.list[1] = h.list[2]
	h.list[2][0][0][0][0][0][1].Y = 6
	for _, each := range h.list {
		q := each[0][0][0][0][0][1]
		print(q.X, " ", q.Y, " ", each == points, "; ")
	}
	println()
	global = h.deep
	m := map[string]Deep{"a": global}
	global[0][0][0][0][0][0][0][0]++
	println(m["a"] == global, m["a"] == h.deep, len(m["b"]))
	var x any = global
	global[0][0][0][0][0][0][0][0]++
	println(x == any(global), sum(x.(Deep)))
}
