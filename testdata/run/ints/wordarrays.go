// Arrays of integers of 64 bits that nothing but their elements is used of.
package main

import (
	"fmt"
	"math/bits"
)

const large = 0x9e3779b97f4a7c15

type word uint64

var (
	table    [256]uint64
	keys     [3][4][2]uint64
	constant = [8]uint64{3: large, 1 << 63, 7: 5}
	signed   = [...]int64{-1 << 63, -1, 1<<63 - 1, 0, -5}
	squares  = [2][3]word{{1 << 60, 2}, {2: 1 << 61}}
	early    = sumOf(2)
	counts   [4]int
	shared   [4]uint64
)

func sumOf(k int) (sum uint64) {
	for i := range constant {
		sum = sum*31 + constant[i]<<k
	}
	return sum
}

func init() {
	for i := range table {
		c := uint64(i)
		for range 8 {
			c = c>>1 ^ -(c&1)&0xC96C5795D7870F42
		}
		table[i] = c
	}
	s := uint64(large)
	for i := range keys {
		for j := range keys[i] {
			for k := 0; k < len(keys[i][j]); k++ {
				s ^= s << 13
				s ^= s >> 7
				s ^= s << 17
				keys[i][j][k] = s
			}
		}
	}
}

func checksum(text string) uint64 {
	c := ^uint64(0)
	for i := range len(text) {
		c = table[byte(c)^text[i]] ^ c>>8
	}
	return ^c
}

type state struct{ calls int }

func (s *state) next() int { s.calls++; return s.calls & 3 }

func updates() {
	var a [4]uint64
	a[0] = large
	for i := 1; i < len(a); i++ {
		a[i] = a[i-1]*0xff51afd7ed558ccd ^ a[i-1]>>29
	}
	fmt.Println(a[0], a[1], a[2], a[3])
	i, j := 1, 1
	a[i] = a[j]<<1 | a[j]>>63
	a[j] ^= a[i] >> 7
	a[i] = bits.RotateLeft64(a[j], 17) + a[i]
	a[0], a[3] = a[3], a[0]
	a[i], i = a[2]^a[j], 3
	a[i]++
	a[i&2]--
	a[2] <<= uint(j) + 40
	a[1] >>= a[3] & 31
	a[1] *= a[1]
	a[3] /= 10
	a[0] %= 1_000_003
	a[0] &^= 0xff
	a[2] |= 1 << (a[0] & 63)
	a[a[0]&3] += a[a[1]&3]
	s := &state{}
	a[s.next()] ^= uint64(s.next()) * large
	a[s.next()], a[s.next()] = a[s.next()]^1, a[s.next()]*3
	fmt.Println(a[0], a[1], a[2], a[3], s.calls)
	fmt.Println(a[0] == a[1], a[1] != 0, a[2] > a[3], a[3] <= large, max(a[0], a[1], a[2]), -a[0], ^a[1])
	fmt.Println(float64(a[0]), int8(a[1]), uint32(a[2]>>9), []any{a[3], int(a[0])}, map[uint64]int{a[1]: 1}[a[1]])
	switch a[2] & 7 {
	case a[2] % 8:
		fmt.Println("as expected")
	}
}

func negative() {
	signed[3] = signed[0] ^ signed[4]*0x5851f42d4c957f2d
	signed[4] >>= 1
	signed[1] -= signed[2]
	for i := range signed {
		fmt.Print(signed[i], " ", signed[i]/3, " ", signed[i]%7, " ", signed[i] < signed[4], " ", uint8(signed[i]>>56), "; ")
	}
	squares[1][2] ^= squares[0][0] | 3
	fmt.Println(squares[0][0], squares[0][1], squares[1][2], squares[1][0])
}

func literals(x uint64, f func() uint64) uint64 {
	w := [4]uint64{f(), x * large, 2: f() ^ x}
	v := [2][2]uint64{{x, f()}, {w[0]}}
	w[3] ^= v[0][1] << 5
	v[1][1] -= w[1]
	return w[0]*3 ^ w[1] ^ w[2] + w[3] ^ v[1][1]
}

func perIteration() (funcs []func(uint64) uint64) {
	for i := range 3 {
		var memory [2]uint64
		memory[0] = uint64(i) * large
		funcs = append(funcs, func(x uint64) uint64 {
			memory[1] ^= memory[0]<<3 ^ x
			memory[0] += memory[1]
			return memory[0]
		})
	}
	return funcs
}

func deep(n uint64) uint64 {
	var w [3]uint64
	w[0] = n * large
	if n > 0 {
		w[1] = deep(n-1) ^ w[0]
	}
	w[2] = w[1] ^ w[0]>>3
	return w[2]
}

func caught(name string, f func()) {
	defer func() { fmt.Println(name, recover(), shared[0], shared[1]) }()
	f()
}

func panics(k int, zero uint64) {
	shared[0] = large
	caught("read", func() { shared[1] = shared[k] })
	caught("write", func() { shared[k] = shared[0] * 3 })
	caught("update", func() { shared[0] ^= shared[1] ^ shared[k] })
	caught("divide", func() { shared[0] = shared[0]*31 + shared[0]/zero })
	caught("inner", func() { shared[0] = keys[1][k-2][k-3] })
	caught("outer", func() { keys[k-9][0][0] = shared[0] })
	caught("called", func() {
		shared[1] ^= func() uint64 { shared[1] = large - 7; panic("in the middle") }()
	})
}

// mixed arrays are wanted as a whole, too.
func mixed() {
	whole := [2]uint64{large, 3}
	whole[1] *= large
	other := whole
	other[0] ^= 1
	part := [2]uint64{large}
	p := &part[1]
	*p = part[0] << 1
	list := [3]uint64{large, 2, 3}
	sum := uint64(0)
	for i, v := range list {
		list[2] ^= v << i
		sum = sum*31 ^ v
	}
	rows := [2][2]uint64{{large}}
	row := rows[0]
	row[1] = rows[0][0] * 3
	for _, one := range list[1:] {
		sum ^= one
	}
	fmt.Println(whole, other, whole == other, part[1], sum, rows, row)
	for i := range 20 {
		counts[i*i%4]++
	}
	fmt.Println(counts[0], counts[1], counts[2], counts[3])
}

func jumps() {
	n := 0
again:
	var w [2]uint64
	w[n&1] = uint64(n+1) * large
	f := func() uint64 { w[0] ^= w[1] << 9; return w[0] + w[1] }
	fmt.Print(f(), " ")
	if n++; n < 3 {
		goto again
	}
	fmt.Println()
}

func main() {
	fmt.Println(early, sumOf(0), constant[3], constant[4], constant[0], constant[7])
	fmt.Println(checksum("the quick brown fox"), keys[2][3][1], keys[0][0][0]^keys[1][2][0], table[255])
	updates()
	negative()
	calls := uint64(0)
	fmt.Println(literals(7, func() uint64 { calls = calls*31 + 1; return calls * large }))
	for _, f := range perIteration() {
		fmt.Print(f(1), " ", f(2), "; ")
	}
	fmt.Println(deep(0), deep(9))
	panics(4, 0)
	mixed()
	jumps()
}
