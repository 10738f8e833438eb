package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand"
	"strings"
)

// result is a variable for the result of an operation, which may be one of the operands.
func (r *random) result(operands ...*big.Int) *big.Int {
	if r.chance(2) {
		return operands[r.below(len(operands))]
	}
	return r.integer()
}

func unary(name string, f func(z, x *big.Int) *big.Int) operation {
	return operation{name, func(r *random) string {
		x := r.integer()
		z := r.result(x)
		return fmt.Sprint(x, " ", f(z, x), " ", x, " ", z)
	}}
}

func binary(name string, f func(z, x, y *big.Int) *big.Int) operation {
	return operation{name, func(r *random) string {
		x, y := r.integer(), r.integer()
		if r.chance(8) {
			y = x
		}
		z := r.result(x, y)
		return fmt.Sprint(x, " ", y, " ", f(z, x, y), " ", x, " ", y, " ", z)
	}}
}

func division(name string, f func(z, x, y, m *big.Int) (*big.Int, *big.Int)) operation {
	return operation{name, func(r *random) string {
		x, y := r.integer(), r.integer()
		z, m := r.result(x, y), r.integer()
		if r.chance(2) && z != x {
			m = x
		}
		text := fmt.Sprint(x, " ", y)
		q, rest := f(z, x, y, m)
		return fmt.Sprint(text, " ", q, " ", rest, " ", x, " ", y, " ", z)
	}}
}

func query(name string, f func(r *random, x *big.Int) any) operation {
	return operation{name, func(r *random) string {
		x := r.integer()
		return fmt.Sprint(x, " ", f(r, x))
	}}
}

func integers() []operation {
	return append(arithmetic(), append(modular(), append(bitwise(), texts()...)...)...)
}

func arithmetic() []operation {
	return []operation{
		unary("Int.Set", (*big.Int).Set),
		unary("Int.Abs", (*big.Int).Abs),
		unary("Int.Neg", (*big.Int).Neg),
		unary("Int.Not", (*big.Int).Not),
		unary("Int.Sqrt", (*big.Int).Sqrt),
		binary("Int.Add", (*big.Int).Add),
		binary("Int.Sub", (*big.Int).Sub),
		binary("Int.Mul", (*big.Int).Mul),
		binary("Int.Quo", (*big.Int).Quo),
		binary("Int.Rem", (*big.Int).Rem),
		binary("Int.Div", (*big.Int).Div),
		binary("Int.Mod", (*big.Int).Mod),
		division("Int.QuoRem", (*big.Int).QuoRem),
		division("Int.DivMod", (*big.Int).DivMod),
		{"Int.Divide", func(r *random) string {
			x, y := r.integer(), r.integer()
			mode := pick(r, big.Trunc, big.Floor, big.Round, big.Ceil, big.ToNearestAway)
			q, rest := new(big.Int).Divide(x, y, new(big.Int), mode)
			return fmt.Sprint(x, y, mode, q, rest)
		}},
		{"Int.MulRange", func(r *random) string {
			a := int64(r.below(500) - 100)
			b := a + int64(r.below(300)-5)
			return fmt.Sprint(a, b, new(big.Int).MulRange(a, b))
		}},
		{"Int.Binomial", func(r *random) string {
			n, k := int64(r.below(300)-5), int64(r.below(300)-5)
			return fmt.Sprint(n, k, new(big.Int).Binomial(n, k))
		}},
		{"Int.Cmp", func(r *random) string {
			x, y := r.integer(), r.integer()
			return fmt.Sprint(x, y, x.Cmp(y), x.CmpAbs(y), y.Cmp(x), x.Sign())
		}},
	}
}

func modular() []operation {
	return []operation{
		{"Int.GCD", func(r *random) string {
			a, b := r.integer(), r.integer()
			if common := r.integer(); r.chance(2) {
				a.Mul(a, common)
				b.Mul(b, common)
			}
			x, y := new(big.Int), new(big.Int)
			text := fmt.Sprint(a, " ", b)
			z := r.result(a, b)
			switch r.below(4) {
			case 0:
				x = nil
			case 1:
				y = nil
			case 2:
				x, y = nil, nil
			}
			z.GCD(x, y, a, b)
			// Go makes a 0 with a sign.
			if x != nil {
				x.Add(x, new(big.Int))
			}
			return fmt.Sprint(text, " ", z, " ", x, " ", y)
		}},
		{"Int.ModInverse", func(r *random) string {
			g, n := r.integer(), r.integer()
			z := r.result(g, n)
			text := fmt.Sprint(g, " ", n)
			return fmt.Sprint(text, " ", z.ModInverse(g, n), " ", z)
		}},
		{"Int.Exp", func(r *random) string {
			x, y, m := r.integer(), r.natural(r.below(200)), r.integer()
			if r.chance(5) {
				y.Neg(y)
			}
			if r.chance(5) || m.Sign() == 0 {
				y, m = big.NewInt(int64(r.below(50)-5)), nil
			}
			text := fmt.Sprint(x, " ", y, " ", m)
			z := r.result(x, y)
			return fmt.Sprint(text, " ", z.Exp(x, y, m), " ", z)
		}},
		{"Int.ModSqrt", func(r *random) string {
			p := r.prime()
			x := r.integer()
			z := r.integer()
			return fmt.Sprint(x, " ", p, " ", z.ModSqrt(x, p), " ", z)
		}},
		{"Jacobi", func(r *random) string {
			x, y := r.integer(), r.integer()
			if !r.chance(10) {
				y.SetBit(y, 0, 1)
			}
			return fmt.Sprint(x, y, big.Jacobi(x, y))
		}},
		{"Int.ProbablyPrime", func(r *random) string {
			x := r.natural(r.below(pick(r, 10, 20, 70, 200)))
			if r.chance(2) {
				x = r.prime()
			}
			if r.chance(4) {
				x.Mul(x, r.prime())
			}
			return fmt.Sprint(x, x.ProbablyPrime(r.below(3)))
		}},
		{"Int.Rand", func(r *random) string {
			n := r.integer()
			rnd := rand.New(rand.NewSource(r.int64()))
			z := r.result(n)
			text := n.String()
			return fmt.Sprint(text, " ", z.Rand(rnd, n), " ", rnd.Int63())
		}},
	}
}

// prime is a prime of any residue modulo 8.
func (r *random) prime() *big.Int {
	p := r.natural(3 + r.below(120))
	p.SetBit(p, 0, 1)
	for !p.ProbablyPrime(0) {
		p.Add(p, big.NewInt(2))
	}
	return p
}

func bitwise() []operation {
	return []operation{
		binary("Int.And", (*big.Int).And),
		binary("Int.AndNot", (*big.Int).AndNot),
		binary("Int.Or", (*big.Int).Or),
		binary("Int.Xor", (*big.Int).Xor),
		{"Int.shifts", func(r *random) string {
			x, n := r.integer(), uint(r.below(300))
			z := r.result(x)
			text := x.String()
			return fmt.Sprint(text, " ", n, " ", new(big.Int).Lsh(x, n), " ", z.Rsh(x, n))
		}},
		query("Int.Bit", func(r *random, x *big.Int) any { return x.Bit(r.below(300) - 2) }),
		query("Int.SetBit", func(r *random, x *big.Int) any { return x.SetBit(x, r.below(300)-2, uint(r.below(2))) }),
		query("Int.SetBit.wrong", func(r *random, x *big.Int) any { return x.SetBit(x, 1, 2) }),
		query("Int.BitLen", func(r *random, x *big.Int) any { return x.BitLen() }),
		query("Int.TrailingZeroBits", func(r *random, x *big.Int) any {
			return x.Lsh(x, uint(r.below(200))).TrailingZeroBits()
		}),
		query("Int.Bytes", func(r *random, x *big.Int) any {
			return fmt.Sprint(x.Bytes(), new(big.Int).SetBytes(x.Bytes()))
		}),
		query("Int.FillBytes", func(r *random, x *big.Int) any {
			buf := make([]byte, max((x.BitLen()+7)/8+r.below(4)-1, 0))
			for i := range buf {
				buf[i] = 0xaa
			}
			return x.FillBytes(buf)
		}),
		query("Int.Bits", func(r *random, x *big.Int) any {
			words := x.Bits()
			text := fmt.Sprint(words, *x)
			if len(words) > 0 {
				words[0] ^= big.Word(r.next())
			}
			y := new(big.Int).Set(x)
			z := new(big.Int).SetBits(append(words, 0))
			sum := new(big.Int).Add(x, z)
			return fmt.Sprint(text, x, y, z, sum, *z)
		}),
		query("Int.int64", func(r *random, x *big.Int) any {
			return fmt.Sprint(x.IsInt64(), x.IsUint64(), x.Int64(), x.Uint64())
		}),
		query("Int.Float64", func(r *random, x *big.Int) any {
			f, acc := x.Float64()
			return fmt.Sprint(f, acc)
		}),
	}
}

func texts() []operation {
	return []operation{
		query("Int.Text", func(r *random, x *big.Int) any {
			base := 2 + r.below(61)
			text := x.Text(base)
			y, ok := new(big.Int).SetString(text, base)
			return fmt.Sprint(base, text, y, ok, string(x.Append([]byte("x"), base)))
		}),
		query("Int.SetString", func(r *random, x *big.Int) any {
			format := pick(r, "%d", "%#x", "%#o", "%O", "%#b", "%x", "0%d", "+%d", "0_%d", "0X%X", "%d_000", "%b")
			text := r.text(fmt.Sprintf(format, x))
			base := pick(r, 0, 0, 0, 10, 16, 2, 8, 36, 62)
			y, ok := new(big.Int).SetString(text, base)
			return fmt.Sprint(text, " ", base, " ", y, ok)
		}),
		query("Int.Format", func(r *random, x *big.Int) any {
			format := r.format("bodxXOsvqe")
			return format + " " + fmt.Sprintf("["+format+"]", x)
		}),
		query("Int.Sscan", func(r *random, x *big.Int) any {
			text := r.text(fmt.Sprintf(pick(r, "%d", "%#x", " %d rest", "%#o", "%b"), x))
			var y, z big.Int
			verb := pick(r, "%d", "%v", "%x", "%o", "%b", "%s", "%c")
			n, err := fmt.Sscan(text, &y)
			m, err2 := fmt.Sscanf(text, verb, &z)
			rest := strings.NewReader(text)
			var u big.Int
			_, err3 := fmt.Fscan(rest, &u)
			// What a text that is no number leaves behind is nobody's business.
			if err != nil {
				y.SetInt64(0)
			}
			return fmt.Sprint(text, "|", n, err, &y, "|", verb, m, err2, "|", err3, rest.Len())
		}),
		query("Int.marshal", func(r *random, x *big.Int) any {
			text, err := json.Marshal(map[string]any{"x": x, "v": []*big.Int{x, nil}})
			var back struct {
				X big.Int
				V []*big.Int
			}
			err2 := json.Unmarshal([]byte(r.text(string(text))), &back)
			gob, _ := x.GobEncode()
			if r.chance(8) && len(gob) > 0 {
				gob[0] ^= byte(r.below(8))
			}
			y := new(big.Int)
			err3 := y.GobDecode(gob)
			return fmt.Sprint(string(text), err, &back.X, back.V, err2 == nil, gob, y, err3)
		}),
	}
}

// format is a directive with flags.
func (r *random) format(verbs string) string {
	text := "%"
	for _, flag := range "+-# 0" {
		if r.chance(4) {
			text += string(flag)
		}
	}
	if r.chance(2) {
		text += fmt.Sprint(r.below(60))
	}
	if r.chance(3) {
		text += "." + fmt.Sprint(r.below(40))
	}
	return text + string(verbs[r.below(len(verbs))])
}
