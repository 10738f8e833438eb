// Integers that wrap around in variables that closures share with the function around them.
package main

import (
	"fmt"
	"iter"
	"math/bits"
	"sync"
)

func generator(seed uint64) (next func() uint64, reset func(uint64), peek func() uint64) {
	s := seed
	next = func() uint64 {
		s ^= s << 13
		s ^= s >> 7
		s ^= s << 17
		return s
	}
	return next, func(seed uint64) { s = seed }, func() uint64 { return s }
}

// parameter is captured itself.
func parameter(h uint64) func(string) uint64 {
	return func(text string) uint64 {
		for i := range len(text) {
			h = (h ^ uint64(text[i])) * 1099511628211
		}
		return h
	}
}

// order: what a call changes in the middle of an expression.
func order() {
	h := uint64(0x9e3779b97f4a7c15)
	step := func() uint64 { h = bits.RotateLeft64(h, 9) * 0xff51afd7ed558ccd; return h >> 3 }
	a := h ^ step()
	b := step() ^ h
	h ^= step()
	c := h
	h = h<<1 ^ step()&0xff ^ h
	h, d := step(), h
	list := [4]uint64{h}
	list[step()&3] ^= h ^ step()
	fmt.Println(a, b, c, d, h, list, h == step(), step() == h, step() < h)
}

// each iteration has its own variable.
func loops() (funcs []func() uint64) {
	for h := uint64(1); h != 0; h = h*0x5851f42d4c957f2d ^ h>>17 {
		seed := h * 0x9e3779b97f4a7c15
		funcs = append(funcs, func() uint64 {
			h ^= seed<<7 | seed>>57
			seed = seed*31 + 7
			return h
		})
		if len(funcs) > 5 {
			break
		}
	}
	return funcs
}

func deep(n int) uint64 {
	h := uint64(n) * 0x9e3779b97f4a7c15
	var fold func(int) uint64
	fold = func(k int) uint64 {
		own := h ^ uint64(k)<<55
		if k > 0 {
			h = h<<5 | h>>59
			own ^= fold(k - 1)
		}
		h *= 0xff51afd7ed558ccd
		return own ^ h
	}
	return fold(n) ^ h
}

func stopped(list []uint64) (h uint64, err any) {
	sum := uint64(1)
	defer func() {
		err = recover()
		h = sum
		sum *= 3
	}()
	for i := 0; ; i++ {
		mix := func() { sum = (sum ^ list[i]) * 1099511628211 }
		mix()
	}
}

func jumps() (funcs []func() uint64) {
	i := 0
again:
	h := uint64(i+1) * 0xc4ceb9fe1a85ec53
	funcs = append(funcs, func() uint64 { h ^= h << 21; return h })
	if i++; i < 3 {
		goto again
	}
	return funcs
}

func values(h uint64) iter.Seq2[int, uint64] {
	return func(yield func(int, uint64) bool) {
		for i := 0; yield(i, h); i++ {
			h ^= h << 13
			h ^= h >> 7
			h ^= h << 17
		}
	}
}

func sums() {
	total := uint64(7)
	for i, v := range values(3) {
		total = total*31 ^ v
		func() { total ^= v << 3 }()
		if i == 9 {
			break
		}
	}
	fmt.Println(total)
}

func goroutines() {
	h := uint64(1)
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			h ^= uint64(i*i+1) * 0x9e3779b97f4a7c15
		}()
	}
	wg.Wait()
	ch := make(chan uint64, 1)
	ch <- h
	k := <-ch * 0x9e3779b97f4a7c15
	func() { k ^= k >> 31; ch <- k }()
	fmt.Println(h, k, <-ch)
}

// address: others change it through a pointer.
func address() {
	h := uint64(5)
	p := &h
	f := func() uint64 { h *= 0x9e3779b97f4a7c15; return h }
	*p ^= f()
	fmt.Println(h, *p == f())
}

type hasher struct{ sum func() uint64 }

func (h *hasher) start(x uint64) *hasher {
	x ^= 0xff51afd7ed558ccd
	h.sum = func() uint64 { x = x<<7 ^ x; return x }
	return h
}

func checksum(table []uint64, text string) uint64 {
	c := ^uint64(0)
	visit := func(b byte) { c = table[byte(c)^b] ^ c>>8 }
	for i := range len(text) {
		visit(text[i])
	}
	return ^c
}

func main() {
	next, reset, peek := generator(88172645463325252)
	fmt.Println(next(), next(), peek())
	reset(42)
	fmt.Println(peek(), next(), int64(next()), next()%1000, uint8(peek()))
	hash := parameter(14695981039346656037)
	fmt.Println(hash("a"), hash("bc"), hash(""))
	order()
	for _, f := range loops() {
		fmt.Print(f(), " ", f(), "; ")
	}
	fmt.Println()
	fmt.Println(deep(0), deep(7))
	fmt.Println(stopped([]uint64{1, 1 << 63, 99}))
	for _, f := range jumps() {
		fmt.Print(f(), " ", f(), "; ")
	}
	fmt.Println()
	sums()
	goroutines()
	address()
	h := new(hasher).start(3)
	fmt.Println(h.sum(), h.sum(), h.start(9).sum())
	table := make([]uint64, 256)
	for i := range table {
		table[i] = uint64(i) * 0xC96C5795D7870F42
	}
	fmt.Println(checksum(table, "checked"), checksum(table, ""))
}
