// Random operations on the numbers of math/big, in an order that a seed decides: each prints a line. The arguments are the
// seed, the number of operations, and, if given, the one to which the others are narrowed by name.
package main

import (
	"bufio"
	"fmt"
	"math/big"
	"os"
	"strconv"
	"strings"
)

// random is a generator of its own, so that the sequence belongs to the seed alone.
type random struct{ state uint64 }

func (r *random) next() uint64 {
	r.state += 0x9e3779b97f4a7c15
	z := r.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func (r *random) below(n int) int { return int(r.next() % uint64(n)) }

func (r *random) chance(n int) bool { return r.below(n) == 0 }

func pick[T any](r *random, list ...T) T { return list[r.below(len(list))] }

// bits is a number of bits, mostly small.
func (r *random) bits() int {
	return r.below(pick(r, 4, 40, 70, 140, 300, 1200, 4000) + 1)
}

// natural is a number of about so many bits, with runs of equal bits now and then.
func (r *random) natural(bits int) *big.Int {
	x := new(big.Int)
	switch r.below(4) {
	case 0:
		return x.Lsh(big.NewInt(1), uint(bits)).Sub(x, big.NewInt(int64(r.below(3)-1))).Abs(x)
	case 1:
		for n := 0; n < bits; {
			run := min(1+r.below(100), bits-n)
			x.Lsh(x, uint(run))
			if r.chance(2) {
				x.Add(x, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(run)), big.NewInt(1)))
			}
			n += run
		}
		return x
	}
	for n := 0; n < bits; n += 64 {
		x.Lsh(x, 64).Or(x, new(big.Int).SetUint64(r.next()))
	}
	return x.Rsh(x, uint((64-bits%64)%64))
}

func (r *random) integer() *big.Int {
	x := r.natural(r.bits())
	if r.chance(3) {
		x.Neg(x)
	}
	return x
}

func (r *random) int64() int64 { return int64(r.next()) >> r.below(64) }

// text damages a text now and then.
func (r *random) text(s string) string {
	if r.chance(4) && s != "" {
		at := r.below(len(s))
		s = s[:at] + pick(r, "_", ".", "0", "e", "p", "x", "-", "", "7", "/", "9", "z", "é") + s[at+r.below(2):]
	}
	return s
}

// attempt is what f gives, or what it panics with.
func attempt(f func() string) (result string) {
	defer func() {
		if e := recover(); e != nil {
			result = fmt.Sprintf("panic %T %v", e, e)
		}
	}()
	return f()
}

type operation struct {
	name string
	run  func(r *random) string
}

func main() {
	seed, _ := strconv.ParseUint(os.Args[1], 10, 64)
	count, _ := strconv.Atoi(os.Args[2])
	operations := append(append(integers(), fractions()...), floats()...)
	if len(os.Args) > 3 {
		kept := operations[:0]
		for _, op := range operations {
			if strings.Contains(op.name, os.Args[3]) {
				kept = append(kept, op)
			}
		}
		operations = kept
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for i := range count {
		r := &random{seed + uint64(i)*0x2545f4914f6cdd1d}
		op := operations[r.below(len(operations))]
		fmt.Fprintf(out, "%d %s %s\n", i, op.name, attempt(func() string { return op.run(r) }))
	}
}
