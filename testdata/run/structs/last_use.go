// Structs and arrays that are stored for the last time, and those that are not: in loops, in the same statement, behind goto, in
// variables that others were made of, in closures.
package main

import "fmt"

type vec struct{ x, y int }
type box struct {
	at  vec
	tag [2]string
}

func made(n int) box           { return box{vec{n, n}, [2]string{"a", "b"}} }
func try(n int) (box, bool)    { return made(n), n%2 == 0 }
func changed(list []box) []box { list[0].at.x += 100; return list }
func (b *box) move()           { b.at.y++ }
func (b box) moved() box       { b.at.y += 10; return b }

func keep(list []box) []box {
	b := made(1)
	list = append(list, b)
	list[0].at.x = 50
	return list
}

func twice(list []box) []box {
	b := made(2)
	list = append(list, b)
	list = append(list, b)
	list[len(list)-1].at.x = 51
	return list
}

func same(list []box) ([]box, box) {
	b := made(3)
	b, list = made(4), append(list, b)
	list = append(list, b, b)
	list[len(list)-1].at.x = 52
	return list, list[len(list)-2]
}

func loop() (list []box) {
	b := made(5)
	for i := range 3 {
		b.at.y = i
		list = append(list, b)
	}
	for i := 0; i < 2; i++ {
		c := made(i)
		c.at.y = 9
		list = append(list, c)
	}
	for c := made(7); c.at.x < 10; c.at.x++ {
		list = append(list, c)
	}
	var d box
	for {
		list = append(list, d)
		if d.at.x++; d.at.x > 2 {
			break
		}
	}
	for _, e := range []box{made(1), made(2)} {
		e.tag[0] = "e"
		list = append(list, e)
	}
	list[0].tag[1], list[4].tag[1] = "z", "y"
	return list
}

func jump() (list []box) {
	b := made(6)
	n := 0
again:
	list = append(list, b)
	list[n].at.x = n
	if n++; n < 3 {
		goto again
	}
	return list
}

// parts are made of a variable that is given away.
func parts(list []box) ([]box, vec, [2]string, int) {
	b := made(8)
	at := b.at
	tag := b.tag
	sum := 0
	for _, s := range b.tag {
		list = append(list, b)
		list[len(list)-1].tag[0], list[len(list)-1].tag[1] = "q", "q"
		sum += len(s)
		if s == "q" {
			sum = -1
		}
	}
	list = append(list, b)
	list[len(list)-1].at.x = 53
	list[len(list)-1].tag[0] = "changed"
	return list, at, tag, sum
}

func captured(list []box) ([]box, func() int) {
	b := made(9)
	f := func() int { b.at.x++; return b.at.x }
	list = append(list, b)
	f()
	return list, f
}

func pointed(list []box) ([]box, *box) {
	b := made(10)
	p := &b
	list = append(list, b)
	p.move()
	return list, p
}

func param(list []box, b box) []box {
	b.at.x++
	list = append(list, b)
	list[len(list)-1].at.y = 54
	return list
}

func kept(list []box, b box) []box {
	list = append(list, b)
	list[len(list)-1].at.y = 55
	return list
}

func best(list []box) (out map[string]box, any any) {
	var found box
	for i := range 5 {
		if b, ok := try(i); ok && b.at.x >= found.at.x {
			found = b
			found.at.y = -1
		}
	}
	list = append(list, found)
	changed(list)
	out = map[string]box{}
	m := made(11)
	out["m"] = m
	n := made(12)
	any = n
	return
}

func result() (b box, list []box) {
	b = made(13)
	list = append(list, b)
	list[0].at.x = 0
	return
}

func arrays() [][2]vec {
	a := [2]vec{{1, 2}, {3, 4}}
	b := a
	list := [][2]vec{a}
	list[0][0].x = 7
	c := [2]vec{{5, 6}}
	nested := [1][2]vec{c}
	nested[0][1].y = 8
	return append(list, b, nested[0])
}

func sent(c chan box) box {
	b := made(14)
	c <- b
	got := <-c
	got.at.x = 1
	d := made(15)
	func(d box) { d.at.x = 99; c <- d }(d)
	e := <-c
	c <- e
	f := <-c
	return box{at: f.at, tag: d.moved().tag}
}

func panics(list *[]box) {
	defer func() { recover() }()
	b := made(16)
	*list = append(*list, b)
	var none *box
	none.move()
	b.at.x = 0
}

func main() {
	fmt.Println(keep(nil), twice(nil))
	fmt.Println(same(nil))
	fmt.Println(loop())
	fmt.Println(jump())
	fmt.Println(parts(nil))
	list, f := captured(nil)
	fmt.Println(list, f())
	list, p := pointed(list)
	fmt.Println(list, *p)
	b := made(20)
	list = param(list, b)
	list = kept(list, b)
	fmt.Println(list, b)
	fmt.Println(best(nil))
	fmt.Println(result())
	fmt.Println(arrays())
	fmt.Println(sent(make(chan box, 1)))
	panics(&list)
	fmt.Println(list[len(list)-1])
}
