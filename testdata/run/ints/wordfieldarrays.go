// Arrays of integers of 64 bits in fields, of which nothing but elements is used: copied, compared, printed and hashed as values.
package main

import (
	"fmt"
	"math/bits"
	"reflect"
)

const large = 0x9e3779b97f4a7c15

type xoshiro struct {
	name string
	s    [4]uint64
}

func (x *xoshiro) next() uint64 {
	r := bits.RotateLeft64(x.s[1]*5, 7) * 9
	t := x.s[1] << 17
	x.s[2] ^= x.s[0]
	x.s[3] ^= x.s[1]
	x.s[1] ^= x.s[2]
	x.s[0] ^= x.s[3]
	x.s[2] ^= t
	x.s[3] = bits.RotateLeft64(x.s[3], 45)
	return r
}

type sponge struct {
	lanes [5][5]int64
	round int
}

func (s *sponge) absorb(text string) int64 {
	for i := range len(text) {
		s.lanes[i%5][s.round%5] ^= int64(text[i])<<56 | int64(i)
		s.round++
	}
	for i := range s.lanes {
		for j := 0; j < len(s.lanes[i]); j++ {
			s.lanes[i][j] = s.lanes[j][i]*0x5851f42d4c957f2d ^ s.lanes[i][(j+1)%5]>>5
		}
	}
	return s.lanes[4][0] ^ s.lanes[1][s.round%5]
}

type source interface{ next() uint64 }

type wrapper struct {
	xoshiro
	other *xoshiro
	more  []xoshiro
}

type (
	exported   struct{ S [2]uint64 }
	pointed    struct{ s [2]uint64 }
	replaced   struct{ s [2]uint64 }
	generic    [2]uint64
	box[T any] struct {
		value T
		s     [2]uint64
	}
)

func others() {
	e := exported{[2]uint64{large, 1}}
	e.S[1] *= large
	p := pointed{}
	p.s[0] = large
	at := &p.s[0]
	*at ^= 1
	r := replaced{}
	r.s[0] ^= large
	r.s = [2]uint64{r.s[0] * 3, 1}
	b := box[string]{"b", [2]uint64{1: large}}
	b.s[0] ^= b.s[1] << 1
	g := struct{ s generic }{}
	g.s[1] = large
	fmt.Println(e, p, r, b, g)
}

func copies() {
	a := xoshiro{"a", [4]uint64{1, 2, 3, 1 << 63}}
	b := a
	b.next()
	c := &b
	d := *c
	fmt.Println(a == b, b == d, a != xoshiro{}, a.next() == b.next())
	fmt.Printf("%v %+v %v\n", a, b, d)
	list := []xoshiro{a, b, {}}
	list = append(list, *c)
	list[2].s[1] = large
	for i := range list {
		list[i].next()
	}
	for _, x := range list {
		x.s[0] = 5
		fmt.Print(x.s[0], " ", x.next(), " ", x.s[0], "; ")
	}
	fmt.Println(list[0].s[0], len(list))
	m := map[xoshiro]int{a: 1, b: 2, d: 3}
	fmt.Println(m[a], m[b], m[d], m[xoshiro{}], reflect.DeepEqual(b, *c), reflect.DeepEqual(a, b))
	var v any = a
	w := v.(xoshiro)
	w.s[3] ^= large
	fmt.Println(v == any(a), v == any(w), reflect.ValueOf(w).Field(1).Index(3).Uint() == w.s[3])
	ch := make(chan xoshiro, 1)
	ch <- a
	a.s[2]++
	x := <-ch
	fmt.Println(x.s[2], a.s[2], a.s[2]-x.s[2])
	arrays := [2]xoshiro{a, b}
	same := arrays
	same[0].s[0] = large
	same[1], same[0] = same[0], same[1]
	fmt.Println(arrays == same, arrays[0].s[0] == same[1].s[0], same[1].s[0])
}

// aliases of one object.
func aliases(p, q *xoshiro, i, j int) {
	p.s[i] = q.s[j]<<1 | q.s[j]>>63
	q.s[j] ^= p.s[i] * large
	p.s[i], q.s[j] = q.s[j]^7, p.s[i]
	pick := func() *xoshiro { i ^= 1; return q }
	pick().s[i] ^= pick().s[i] + large
	pick().s[i]++
	p.s[i&1] += pick().s[j] ^ q.next()
	fmt.Println(p.s[0], p.s[1], q.s[2], q.s[3], i)
}

func caught(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func panics() {
	var none *xoshiro
	x := &xoshiro{}
	k := 4
	caught("nil read", func() { fmt.Println(none.s[1]) })
	caught("nil write", func() { none.s[1] = x.next() })
	caught("nil update", func() { none.s[k&3] ^= large })
	caught("index", func() { x.s[k] = large })
	caught("index of nil", func() { none.s[k]++ })
	caught("divide", func() { x.s[0] = large / x.s[3] })
	caught("nested", func() { (&sponge{}).lanes[k][k+1]-- })
	caught("called", func() { x.s[1] += func() uint64 { x.s[1] = large; panic("inside") }() })
	fmt.Println(*x)
}

func main() {
	x := &xoshiro{s: [4]uint64{88172645463325252, large, 3, 1 << 62}}
	fmt.Println(x.next(), x.next(), x.next()%1000, x.s[0] > x.s[1], float64(x.s[2]))
	s := sponge{}
	fmt.Println(s.absorb("the quick brown fox"), s.absorb(""), s.lanes[2][3], s)
	w := wrapper{xoshiro: *x, other: x, more: make([]xoshiro, 2)}
	w.s[0] ^= 1
	w.other.s[0] ^= 2
	w.more[1].s[3] = w.next()
	w.more[0] = w.xoshiro
	var src source = &w
	fmt.Println(src.next(), w.other.next(), w.more[1].s[3], w.more[0].next() == w.other.s[0])
	others()
	copies()
	y := *x
	aliases(x, x, 0, 0)
	aliases(x, &y, 1, 1)
	panics()
}
