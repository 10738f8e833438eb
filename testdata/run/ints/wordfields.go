// Fields of structs that hold integers that wrap: generators of random numbers, hashes and boards as people keep them. They are
// two words in objects, whatever is done with these objects: copied, compared, printed, embedded, pointed into, reflected on.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"sort"
)

type splitmix struct{ state uint64 }

func (s *splitmix) Uint64() uint64 {
	s.state += 0x9e3779b97f4a7c15
	z := s.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// xorshift has steps on the field itself.
type xorshift struct {
	name  string
	s     uint64
	draws int
}

func (x *xorshift) Uint64() uint64 {
	x.s ^= x.s << 13
	x.s ^= x.s >> 7
	x.s ^= x.s << 17
	x.draws++
	return x.s
}

type source interface{ Uint64() uint64 }

// xoroshiro has two fields that are rotated into one another.
type xoroshiro struct{ s0, s1 uint64 }

func rotl(x uint64, k uint) uint64 { return x<<k | x>>(64-k) }

func (x *xoroshiro) Uint64() uint64 {
	s0, s1 := x.s0, x.s1
	sum := s0 + s1
	s1 ^= s0
	x.s0 = rotl(s0, 24) ^ s1 ^ s1<<16
	x.s1 = rotl(s1, 37)
	return sum
}

func (x *xoroshiro) swap() { x.s0, x.s1 = x.s1, x.s0 }

// lcg is signed, and its kind a defined one.
type seed int64

type lcg struct {
	seed
	inner struct{ last seed }
}

func (l *lcg) next() seed {
	l.seed = l.seed*6364136223846793005 + 1442695040888963407
	l.inner.last = l.seed >> 33
	return l.inner.last
}

// hash64 has methods of hash.Hash64.
type hash64 interface {
	fmt.Stringer
	Write(p []byte) (int, error)
	Sum64() uint64
	Sum(b []byte) []byte
	Reset()
}

// fnv is converted to an interface.
type fnv struct{ sum uint64 }

func newFNV() hash64 { return &fnv{14695981039346656037} }

func (f *fnv) Write(p []byte) (int, error) {
	for _, b := range p {
		f.sum ^= uint64(b)
		f.sum *= 1099511628211
	}
	return len(p), nil
}
func (f *fnv) Sum64() uint64  { return f.sum }
func (f *fnv) Reset()         { f.sum = 14695981039346656037 }
func (f *fnv) String() string { return fmt.Sprintf("fnv(%x)", f.sum) }
func (f *fnv) Sum(b []byte) []byte {
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(f.sum>>uint(shift)))
	}
	return b
}

// board embeds, and is copied and compared.
type squares struct{ own, other uint64 }

func (s *squares) put(at int) { s.own |= 1 << uint(at); s.own, s.other = s.other, s.own }

type board struct {
	squares
	key   uint64
	moves []int
	past  [2]squares
}

func (b *board) move(at int) {
	b.past[1] = b.past[0]
	b.past[0] = b.squares
	b.put(at)
	b.key ^= uint64(at+1) * 0x9e3779b97f4a7c15
	b.key = b.key<<9 | b.key>>55
	b.moves = append(b.moves, at)
}

func (s squares) free() uint64 { return ^(s.own | s.other) }

// A list, whose owners change while a value is computed.
type node struct {
	h    uint64
	next *node
}

func (n *node) mix(x uint64) uint64 {
	n.h = (n.h ^ x) * 0xff51afd7ed558ccd
	return n.h
}

var head = &node{h: 1, next: &node{h: 2}}

func advance(p **node) uint64 {
	*p = (*p).next
	return 0x123456789
}

func owners() {
	p := head
	p.h = 1<<63 | 5
	first := p
	p.h += advance(&p)
	fmt.Println(first.h, p.h)
	q := first
	q.h, q = 77<<56, q.next
	fmt.Println(first.h, q.h)
	alias := first
	first.h = alias.h<<1 ^ first.h>>3
	alias.h -= first.h * 0x9e3779b97f4a7c15
	fmt.Println(first.h, alias.h == first.h)
	h := func() *node { fmt.Print("once "); return first }
	h().h ^= 1 << 40
	h().h++
	h().h--
	h().h *= 0xff51afd7ed558ccd
	fmt.Println(h().h + h().mix(3) ^ h().h)
}

func nilOwner() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	var n *node
	n.h = head.mix(9)
	return nil
}

func nilUpdate() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = errors.Join(e)
		}
	}()
	var n *node
	n.mix(9)
	return nil
}

// divided panics in the middle of an assignment, which changes nothing then.
func divided(s *splitmix, by uint64) (state uint64) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Print(e, " ")
		}
		state = s.state
	}()
	s.state = s.state * 0x9e3779b97f4a7c15 / by
	return
}

// generic has the field of a generic type, which stays as it is.
type generic[T any] struct {
	h    uint64
	last T
}

func (g *generic[T]) add(x T, h uint64) {
	g.h = (g.h ^ h) * 0x9e3779b97f4a7c15
	g.last = x
}

func fill[S source](s S, n int) (sum uint64) {
	for range n {
		sum += s.Uint64()
	}
	return sum
}

func main() {
	a := splitmix{42}
	b := a
	fmt.Println(a.Uint64(), a.Uint64(), b.Uint64(), a == b, b.state)
	b.Uint64()
	fmt.Println(a == b, a, &b, map[splitmix]int{a: 1}[b])
	fmt.Printf("%v %+v %#v %x\n", a, a, a, a.state)

	x := &xorshift{name: "x", s: 1 << 40}
	fmt.Println(x.Uint64(), x.Uint64(), *x)
	p := &x.s
	*p += 5
	*p ^= x.s << 1
	fmt.Println(*p, x.s, float64(x.s), int32(x.s), byte(x.s>>56), x.s%1000, x.s > 1<<63, x.s != *p)
	for _, s := range []source{&a, x, &xoroshiro{1, 2}} {
		fmt.Println(s.Uint64(), fill(s, 10))
	}
	r := xoroshiro{s1: 1 << 50}
	fmt.Println(fill(&r, 5), r)
	r.swap()
	fmt.Println(r, r == xoroshiro{r.s0, r.s1}, r != xoroshiro{})

	l := lcg{seed: 7}
	c := l
	fmt.Println(l.next(), l.next(), l.seed < 0, -l.seed, c.seed, c.next(), l, c == l)

	h := newFNV()
	fmt.Fprint(h, "hello, world")
	fmt.Printf("%x %x %v\n", h.Sum64(), h.Sum(nil), h)
	h.Reset()
	h.Write(nil)
	fmt.Println(h.Sum64())

	var game board
	for _, at := range []int{0, 63, 31, 32, 5} {
		game.move(at)
	}
	old := game
	game.move(40)
	fmt.Println(game, old.squares == game.past[0], old.key, game.free(), old.past[1].own)
	game.squares = squares{own: game.key}
	game.past[1].own *= 0x9e3779b97f4a7c15
	fmt.Println(game.own, game.other, game.past)
	boards := []squares{game.squares, old.squares, {3, 4}}
	sort.Slice(boards, func(i, j int) bool { return boards[i].own < boards[j].own })
	fmt.Println(boards)
	byKey := map[string]squares{"a": old.squares}
	s := byKey["a"]
	s.put(9)
	fmt.Println(byKey, s)

	owners()
	fmt.Println(nilOwner(), nilUpdate(), head.h)
	fmt.Println(divided(&a, 0), divided(&a, 3))

	g := generic[string]{}
	g.add("x", 3)
	fmt.Println(g)

	v := reflect.ValueOf(&b).Elem()
	fmt.Println(v.Field(0).Uint(), v.Type())
	w := reflect.New(reflect.TypeOf(struct{ S squares }{})).Elem()
	fmt.Println(w.Interface())
	type sized struct{ own, other uint64 }
	fmt.Println(sized(old.squares), squares(sized{1, 2}), struct{ state uint64 }(a))
	step := a.Uint64
	a.state = 0
	fmt.Println(step(), func() uint64 { a.state ^= a.state << 3; return a.state }(), a.state)
	ch := make(chan splitmix, 1)
	ch <- a
	a.state, b.state = b.state, a.state
	fmt.Println(<-ch, a.state, b.state)
	for a.state = 1; a.state < 1<<62; a.state *= 3 {
		b.state -= a.state * 0x9e3779b97f4a7c15
	}
	fmt.Println(a, b)
	n, err := fmt.Sscan("18446744073709551615", &a.state)
	fmt.Println(n, err, a.state, a.state+1)
	switch a.state {
	case 1<<64 - 1:
		fmt.Println("most")
	}
}

// torn has operands that calls in the same expression change.
type torn struct {
	h     uint64
	small int32
	count int
}

func (t *torn) step() uint64 {
	t.h = (t.h ^ t.h>>29) * 0xbf58476d1ce4e5b9
	t.small = -t.small
	return t.h
}

func (t *torn) sums() {
	t.h += 3
	fmt.Println(t.h>>7^t.step(), t.h<<40^t.step(), t.h>>40+t.step(), t.h<<7|t.step())
	before := t.h
	fmt.Println(before-t.h^t.step(), uint64(int64(t.small))^t.step(), uint64(int64(t.small))+t.step()*3)
	t.h ^= t.step() >> 9
	t.h = t.h<<35 | t.h>>29
	t.h = t.h<<32 ^ t.step()<<33
	t.h &= t.h - 1
	t.h ^= 0
	t.h = -t.h &^ 0xff
	fmt.Println(t.h, int64(t.h)>>40, int64(t.h)>>3, t.h == t.step(), t.step() < t.h)
	t.count = int(t.h>>60) + t.count<<3
}

func same(n *node) (err any) {
	defer func() { err = recover() }()
	n.h = n.h
	n.h ^= 0
	return nil
}

func init() {
	t := torn{h: 1<<63 + 12345, small: 7}
	for range 3 {
		t.sums()
	}
	fmt.Println(t, same(head), same(nil))
}
