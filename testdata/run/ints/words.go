package main

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"sync"
)

// Integers of 64 bits that wrap around, at every edge: what functions hold as two words has to be what Go has.

var edges = []uint64{
	0, 1, 2, 3, 5, 31, 64, 997, 1 << 20, 1<<21 - 1, 1 << 21, 1<<21 + 1, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32, 1<<32 + 1,
	1<<53 - 1, 1 << 53, 1<<53 + 1, 1<<63 - 1, 1 << 63, 1<<63 + 1, 1<<64 - 1, 1<<64 - 31, 0x9e3779b97f4a7c15, 14695981039346656037,
}

func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	return h
}

func unsigned() {
	sum := uint64(14695981039346656037)
	for _, x := range edges {
		for _, y := range edges {
			a, b := x, y
			a ^= a << 13 // in words from here on
			a ^= a >> 7
			b = b<<7 | b>>57
			sum = (sum ^ (a + b)) * 1099511628211
			sum = (sum ^ (a - b)) * 1099511628211
			sum = (sum ^ (a * b)) * 1099511628211
			sum ^= a&b + a|b ^ a&^b
			sum ^= -a + ^b
			if b != 0 {
				sum = sum*31 + a/b
				sum = sum*31 + a%b
			}
			sum = sum*31 + a/1000 + b%997 + a/3 + b%5 + a/(1<<21) + b%(1<<40+1)
			if a < b {
				sum++
			}
			if a <= b {
				sum += 2
			}
			if a > b {
				sum += 4
			}
			if a >= b {
				sum--
			}
			if a == b || a != x && b == y {
				sum *= 3
			}
		}
		fmt.Printf("%d %016x\n", x, sum)
	}
}

func signed() {
	sum := int64(-3750763034362895579)
	for _, x := range edges {
		for _, y := range edges {
			a, b := int64(x), int64(y)
			a ^= a << 13
			a ^= a >> 7
			b = b*6364136223846793005 + 1442695040888963407
			sum = (sum ^ (a + b)) * 1099511628211
			sum = (sum ^ (a - b)) * 1099511628211
			sum = (sum ^ (a * b)) * 1099511628211
			sum ^= -a + ^b
			if b != 0 {
				sum = sum*31 + a/b
				sum = sum*31 + a%b
			}
			sum = sum*31 + a/1000 + b%997 + a/-3 + b%-5 + a/(1<<21) + b%(1<<40+1)
			if a < b {
				sum++
			}
			if a <= b {
				sum += 2
			}
			if a > 0 {
				sum += 4
			}
			if a >= 0 {
				sum--
			}
			if a < 0 != (b < 0) {
				sum *= 3
			}
		}
		fmt.Printf("%d %d\n", int64(x), sum)
	}
	least := int64(math.MinInt64)
	least ^= least << 1
	minus := int64(-1) ^ (sum-sum)<<3
	minus ^= minus << 64
	fmt.Println(least, least/minus, least%minus, -least, least*minus)
}

func shifts() {
	h := uint64(0x9e3779b97f4a7c15)
	h *= 0xff51afd7ed558ccd
	s := int64(h) * 0x27d4eb2f165667c5
	for _, n := range []uint{0, 1, 31, 32, 33, 63, 64, 65, 1 << 31, 1<<32 + 1} {
		fmt.Println(n, h<<n, h>>n, s<<n, s>>n, h<<(n&63)|h>>(64-n&63), uint64(1)<<n|h, bits.RotateLeft64(h, int(n)), bits.RotateLeft64(h, -int(n)))
	}
	fmt.Println(h<<0, h>>0, h<<32, h>>32, h<<63, h>>63, s>>0, s>>32, s>>40, s>>63, s<<33, h>>64, s>>64, h<<64)
	fmt.Println((h^h>>3)<<5, (h^h<<3)>>5, (h+1)<<40, (h+1)>>40, (s-1)>>40, (s*s)>>33, (h*h)<<1, (h*h)>>1)
	defer func() { fmt.Println(recover()) }()
	for n := 2; ; n-- {
		h ^= h << n
		fmt.Println(h)
	}
}

func counts() {
	h := uint64(1)
	for range 5 {
		h = h*6364136223846793005 + 1442695040888963407
		fmt.Println(bits.LeadingZeros64(h), bits.TrailingZeros64(h), bits.OnesCount64(h), bits.Len64(h),
			bits.Reverse64(h), bits.ReverseBytes64(h), bits.LeadingZeros64(h>>40), bits.TrailingZeros64(h<<40), bits.Len64(h&0))
		hi, lo := bits.Mul64(h, h)
		sum, carry := bits.Add64(h, hi, 1)
		fmt.Println(hi, lo, sum, carry)
	}
	set := uint64(0x8100000000000081)
	for ; set != 0; set &= set - 1 {
		fmt.Print(bits.TrailingZeros64(set&-set), " ")
	}
	fmt.Println()
}

type hash uint64
type pair struct{ a, b uint64 }

func conversions() {
	h := uint64(0xdeadbeefcafebabe)
	for range 3 {
		h ^= h << 13
		h ^= h >> 7
		h ^= h << 17
		fmt.Println(int8(h), uint8(h), int16(h), uint16(h), int32(h), uint32(h), int64(h), int(h), uint(h), uintptr(h), hash(h))
		fmt.Println(float64(h), float32(h), float64(int64(h)), float32(int64(h)), float64(h>>11), float32(h>>39), uint64(float64(h>>12)), string(rune(h&0x7f)), complex(float64(h), 0))
		var any any = h
		m := map[uint64]string{h: "h", h + 1: "next"}
		k := map[any2]int{h: 1, int64(h): 2, hash(h): 3}
		p := map[pair]int{{h, h * 3}: 7}
		fmt.Println(any == h, m[h], m[h+1], m[h+2] == "", k[h], k[int64(h)], k[hash(h)], p[pair{h, h * 3}], any)
		small := h >> 40
		list := make([]int, small>>18+1)
		list[small>>18]++
		text := "abcdefgh"[small&7:]
		fmt.Println(len(list), text, list[h>>58], [4]string{"a", "b", "c", "d"}[h&3])
	}
	signed := int64(-7)
	signed = signed*6364136223846793005 + 1
	fmt.Println(signed, uint64(signed), float64(signed), uint8(signed), strconvOf(signed))
	// From everything.
	i8, u8, i32, u32, f := int8(-1), uint8(200), int32(-5), uint32(1<<32-1), 1e18
	h = h*31 + uint64(i8)
	h = h*31 + uint64(u8)
	h = h*31 + uint64(i32)
	h = h*31 + uint64(u32)
	h = h*31 + uint64(f)
	h = h*31 + uint64(len(edges))
	fmt.Println(h)
}

type any2 = any

func strconvOf(x int64) string { return fmt.Sprint(x) }

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, e)
		}
	}()
	f()
}

func say(s string, x uint64) uint64 {
	fmt.Print(s, " ")
	return x
}

func panics() {
	h := uint64(0x9e3779b97f4a7c15)
	try("division", func() {
		h := uint64(1) * 0x9e3779b97f4a7c15
		h ^= h << 5
		zero := h & 0
		h = h*3 + say("left", h)/(say("right", zero))
		fmt.Println("not reached", h)
	})
	try("remainder", func() {
		h := int64(1) * 0x1e3779b97f4a7c15
		h ^= h << 5
		h %= h - h
		fmt.Println("not reached", h)
	})
	try("index", func() {
		h := uint64(7)
		h ^= h << 50
		list := []uint64{1, 2}
		h += list[1] * 0x9e3779b97f4a7c15
		list[0] ^= h<<7 | h>>57
		fmt.Println(h, list)
		list[h>>60+2] = h * 3
	})
	try("in the middle", func() {
		x := h
		defer func() { fmt.Println("x", x) }()
		x = x*0x9e3779b97f4a7c15 + fail(x)
	})
	var p *pair
	try("nil", func() {
		x := uint64(3)
		x ^= x << 60
		x ^= p.a<<3 | x
	})
	fmt.Println(h)
}

func fail(x uint64) uint64 {
	if x != 0 {
		panic(errors.New("failed"))
	}
	return 1
}

func recursive(h uint64, depth int) uint64 {
	h ^= h << 13
	h ^= h >> 7
	if depth == 0 {
		return h
	}
	left := recursive(h, depth-1)
	right := recursive(left^h, depth-1)
	return left*0x9e3779b97f4a7c15 ^ right + h
}

func aliasing(h, k uint64) (uint64, uint64) {
	h = h*31 + k
	k = k*37 + h
	h, k = k, h
	h, k = h^k<<3, k^h>>5
	h ^= h
	k ^= h<<7 | k>>57
	h = k<<20 ^ k>>20 ^ k
	h, k = h+k, h-k
	fresh, h := h*0x9e3779b97f4a7c15, h<<9|h>>55
	return fresh + h, k
}

func closures() {
	h := uint64(88172645463325252)
	next := func() uint64 {
		h ^= h << 13
		h ^= h >> 7
		h ^= h << 17
		return h
	}
	seed := uint64(5)
	seed = seed*6364136223846793005 + 1442695040888963407
	read := func() uint64 { return seed ^ seed<<3 }
	for i := uint64(1); i*0x9e3779b97f4a7c15 != 0 && i < 4; i++ {
		defer func() { fmt.Println("deferred", i, i*0x9e3779b97f4a7c15) }()
	}
	fmt.Println(next(), next(), next(), read())
	twice := func(x uint64) (r uint64) {
		x ^= x << 21
		defer func() { r += x * 0x9e3779b97f4a7c15 }()
		r = x ^ x>>35
		return r * 3
	}
	fmt.Println(twice(h), twice(1))
	x := h ^ h<<9
	defer fmt.Println("deferred", x, x*3)
	x *= 0x9e3779b97f4a7c15
	fmt.Println(x)
}

type generator struct {
	state uint64
	sub   struct{ a, b uint64 }
	list  [3]uint64
}

func (g *generator) next() uint64 {
	g.state += 0x9e3779b97f4a7c15
	z := g.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	g.sub.a ^= z<<7 | z>>57
	g.sub.b = g.sub.a * 0x9e3779b97f4a7c15
	g.list[z%3] ^= z ^ z<<1
	return z ^ z>>31
}

func goroutines() {
	var group sync.WaitGroup
	results := make([]uint64, 4)
	turn := make(chan uint64)
	for i := range results {
		group.Add(1)
		go func() {
			defer group.Done()
			h := uint64(i)
			for range 50 {
				h = h*0x9e3779b97f4a7c15 + <-turn
				h ^= h >> 29
			}
			results[i] = h
		}()
	}
	go func() {
		g := generator{state: 1}
		h := uint64(0)
		for range 200 {
			h = h*31 + g.next()
			turn <- h & 1
		}
	}()
	group.Wait()
	fmt.Println(len(results))
}

func flow(text string) string {
	h := uint64(5381)
	state := int64(1)
again:
	for i := 0; i < len(text); i++ {
		h = h*33 ^ uint64(text[i])
		switch h & 3 {
		case 0:
			h += 0x9e3779b97f4a7c15
			fallthrough
		case 1:
			state = state*6364136223846793005 + 1
		case 2:
			continue
		}
		switch {
		case h > 1<<63:
			h -= 1 << 62
		case state < 0 && h != 0:
			state = -state
		}
	}
	if h>>60 != 3 && len(text) < 40 {
		text += text
		goto again
	}
	return fmt.Sprint(h, state, text)
}

func ints(s string) (int, uint) {
	h, u := 0, uint(1)
	for i := 0; i < len(s); i++ {
		h = h*31 + int(s[i])
		u = u*131 + uint(s[i])
	}
	acc := h
	acc ^= acc >> 17
	acc -= h / 1000
	acc += h % 997
	product := 1_000_000_006
	for range 3 {
		product = product * 999_999_937 % 1_000_000_007
		product = product * product % 998_244_353
	}
	negative := -product
	return acc + product + negative*3_000_000_001%1_000_003, u
}

func main() {
	unsigned()
	signed()
	try("shift", shifts)
	counts()
	conversions()
	panics()
	fmt.Println(recursive(1, 6))
	fmt.Println(aliasing(1<<63+5, 0x9e3779b97f4a7c15))
	closures()
	g := generator{state: 42}
	for range 3 {
		fmt.Println(g.next(), g)
	}
	copied := g
	fmt.Println(copied == g, copied.next() == g.next(), mix(g.state))
	goroutines()
	fmt.Println(flow("words"))
	fmt.Println(ints("the quick brown fox"))
	fmt.Println(ints(""))
}
