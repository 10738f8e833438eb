package main

import (
	"errors"
	"fmt"
	"math/bits"
	"sort"
)

// Functions that pass integers of 64 bits as words, and those that must not: values, interfaces, go, defer, results of others.

const large = 0x9e3779b97f4a7c15

func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	return h ^ h>>33
}

func combine(a uint64, name string, b uint64) uint64 {
	a = a<<7 | a>>57
	return a*31 ^ mix(b) + uint64(len(name))
}

// Both words of a result stay together, whatever else is called in the expression.
func order() {
	log := ""
	say := func(s string) string { log += s; return s }
	x := combine(mix(1), say("a"), mix(2)) ^ combine(mix(3), say("b"), mix(4))*mix(5) + mix(6)<<3 | mix(7)>>60
	y := mix(mix(mix(8))) &^ mix(9) / (mix(10) | 1) % (mix(11) | 1)
	fmt.Println(x, y, log, mix(x) == mix(y), mix(x) < mix(y), mix(x) >= mix(x), -mix(1), ^mix(2))
	list := []uint64{mix(1), mix(2), mix(3)}
	list[mix(4)%3] ^= mix(5)
	list[mix(5)%3] = mix(6)
	m := map[uint64]uint64{mix(7): mix(8)}
	m[mix(7)] += mix(9)
	fmt.Println(list, m, []any{mix(10), int8(mix(11)), float64(mix(12))}, struct{ a, b uint64 }{mix(13), mix(14)})
	mix(15)
	_ = mix(16)
	switch mix(17) & 1 {
	case mix(18) & 1:
		fmt.Println("same")
	default:
		fmt.Println("other")
	}
	for h := mix(19); h>>60 != 0; h = mix(h) {
		fmt.Print(h, " ")
	}
	fmt.Println()
}

// Small and negative results of the same function.
func signed(x int64) int64 {
	x = x*6364136223846793005 + 1
	x ^= x >> 31
	if x < 0 {
		return -5
	}
	if x&1 == 0 {
		return int64(len("four"))
	}
	return x
}

func hashOf(s string) int {
	h := 7
	for i := 0; i < len(s); i++ {
		h = h*31 + int(s[i])
	}
	return h
}

type tree struct {
	left, right *tree
	seed        uint64
}

func grow(seed uint64, depth int) *tree {
	seed = seed*large + 1
	if depth == 0 {
		return nil
	}
	return &tree{grow(seed, depth-1), grow(seed^seed>>29, depth-1), seed}
}

func (t *tree) sum() uint64 {
	if t == nil {
		return large
	}
	return (t.left.sum() ^ t.seed) * (t.right.sum() | 1) >> 1
}

// Recursion of two functions.
func even(h uint64, n int) uint64 {
	if n == 0 {
		return h ^ h<<13
	}
	return odd(h*large, n-1) ^ h
}

func odd(h uint64, n int) uint64 {
	if n == 0 {
		return h ^ h>>7
	}
	return even(h+large, n-1) ^ h
}

type generator struct{ state uint64 }

func (g *generator) next() uint64 {
	g.state ^= g.state << 13
	g.state ^= g.state >> 7
	g.state ^= g.state << 17
	return g.state
}

func (g generator) peek() uint64 { g.state ^= g.state << 13; return g.state * large }

func (g *generator) below(n uint64) uint64 { return g.next() % n }

type source interface{ draw() uint64 }

type lcg uint64

func (l *lcg) draw() uint64 { *l = *l*6364136223846793005 + 1442695040888963407; return uint64(*l) ^ uint64(*l)>>17 }

type outer struct {
	*generator
	lcg
}

type pair struct{ seed uint64 }

func (p pair) draw() uint64 { p.seed ^= p.seed << 21; return p.seed * large }

func twice(f func(uint64) uint64, x uint64) uint64 { x ^= x << 5; return f(f(x)) }

func asValue(x uint64) uint64 { x ^= x << 9; return x * large }

func deferred(x uint64) uint64 { x ^= x << 11; fmt.Println("deferred", x*large); return x }

func started(x uint64, done chan uint64) { x ^= x << 15; done <- x * large }

func several(x uint64) (uint64, uint64) { x ^= x << 3; return x * large, x }

func taking(a, b uint64) uint64 { a ^= a << 3; b ^= b >> 3; return a*large + b }

func named(x uint64) (r uint64) {
	r = x * large
	r ^= r >> 3
	return
}

func recovering(x uint64) (r uint64) {
	defer func() {
		if e := recover(); e != nil {
			r = r<<1 | 1
		}
	}()
	r = x ^ x<<31
	return failing(r) * large
}

func failing(x uint64) uint64 {
	x ^= x << 1
	if x&3 == 3 {
		panic(errors.New("three"))
	}
	return x ^ x<<44
}

func waits(ch chan uint64, x uint64) uint64 {
	x ^= x << 13
	return x*large + <-ch + mix(x)
}

func unused(_ uint64, x uint64, _ int) uint64 { x ^= x << 13; return x }

func variadic(x uint64, list ...uint64) uint64 {
	for _, v := range list {
		x = (x ^ v) * large
	}
	return x
}

func generic[T ~uint64 | ~int64](x T) T {
	x ^= x << 13
	return x*31 ^ x>>7
}

func collect(seed uint64) func(yield func(uint64) bool) {
	return func(yield func(uint64) bool) {
		for h := seed; h>>61 != 7; h = h*large + 1 {
			if !yield(h) {
				return
			}
		}
	}
}

func first(seed uint64) uint64 {
	seed ^= seed << 40
	for h := range collect(seed) {
		if h&7 == 1 {
			return h * large
		}
	}
	return seed
}

func labels(x uint64) uint64 {
outer:
	for i := 0; ; i++ {
		x = x*large + 1
		for j := range 8 {
			if x>>j&1 == 1 {
				continue outer
			}
			if x&(1<<j) == 0 && i > 3 {
				break outer
			}
		}
		if i > 100 {
			return x
		}
	}
	if x == 0 {
		goto end
	}
	x ^= x >> 3
end:
	return x ^ x<<1
}

var initial = mix(large) ^ bits.RotateLeft64(mix(1), 3)

func main() {
	order()
	for x := int64(-3); x < 4; x++ {
		fmt.Print(signed(x), " ", uint8(signed(x)), " ", signed(x)/7, " ")
	}
	fmt.Println(hashOf(""), hashOf("hello"), hashOf("the quick brown fox"), hashOf("a")%7)
	fmt.Println(grow(1, 5).sum(), even(3, 9), odd(3, 9))
	g := generator{88172645463325252}
	fmt.Println(g.next(), g.peek(), g.state, g.below(10), g.below(1<<40), outer{&g, 3}.next())
	l := lcg(5)
	o := outer{&g, 7}
	for _, s := range []source{&l, pair{9}, &pair{10}, &o} {
		fmt.Print(s.draw(), " ")
	}
	fmt.Println(l.draw(), o.draw(), pair{3}.draw())
	fmt.Println(twice(asValue, 3), twice(mix, 4), twice((pair{5}).with, 6), asValue(7))
	defer deferred(deferred(8))
	done := make(chan uint64)
	go started(9, done)
	fmt.Println(<-done)
	fmt.Println(taking(several(10)))
	fmt.Println(taking(11, 12), named(13), recovering(2), recovering(5), unused(14, 15, 16), initial)
	ch := make(chan uint64, 1)
	ch <- 17
	fmt.Println(waits(ch, 18), variadic(19), variadic(20, 21, mix(22)), generic(uint64(23)), generic(int64(-24)), first(25), labels(26))
	list := []uint64{5, 3, 8, 1, 9}
	sort.Slice(list, func(i, j int) bool { return mix(list[i]) < mix(list[j]) })
	fmt.Println(list)
	var none *generator
	defer func() { fmt.Println(recover()) }()
	fmt.Println(none.next())
}

func (p pair) with(x uint64) uint64 { x ^= x << 13; return x*large ^ p.seed }
