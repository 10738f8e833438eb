package main

import (
	"fmt"
	"math/big"
)

func (r *random) prec() uint {
	return uint(pick(r, 1+r.below(8), 24, 53, 64, 1+r.below(200), 128, 1+r.below(1000)))
}

func (r *random) mode() big.RoundingMode { return big.RoundingMode(r.below(6)) }

// float is a number of any precision, mode and kind.
func (r *random) float() *big.Float {
	z := new(big.Float).SetMode(r.mode())
	if !r.chance(6) {
		z.SetPrec(r.prec())
	}
	switch r.below(12) {
	case 0:
		return z.SetInf(r.chance(2))
	case 1:
		if z.SetInt64(0); r.chance(2) {
			z.Neg(z)
		}
		return z
	case 2:
		return new(big.Float)
	case 3:
		return z.SetInt64(r.int64())
	case 4:
		z.SetInt(r.integer())
		return z.SetMantExp(z, r.below(40000)-20000)
	}
	z.SetInt(r.integer())
	return z.SetMantExp(z, r.below(600)-300)
}

// show is all that there is to say of x.
func show(x *big.Float) string {
	if x == nil {
		return "nil"
	}
	return fmt.Sprint(x.Text('p', 0), x.Prec(), x.Mode(), x.Acc())
}

func float1(name string, f func(r *random, x *big.Float) string) operation {
	return operation{name, func(r *random) string {
		x := r.float()
		text := show(x)
		return fmt.Sprint(text, " ", f(r, x), " ", show(x))
	}}
}

func float2(name string, f func(z, x, y *big.Float) *big.Float) operation {
	return operation{name, func(r *random) string {
		x, y := r.float(), r.float()
		if r.chance(8) {
			y = x
		}
		if r.chance(6) {
			y.Set(x)
		}
		z := pick(r, x, y, new(big.Float), r.float())
		text := show(x) + " " + show(y) + fmt.Sprint(" ", z.Prec(), z.Mode(), " ")
		return text + attempt(func() string { return show(f(z, x, y)) }) + " " + show(x) + " " + show(y)
	}}
}

func floats() []operation {
	return append(floatArithmetic(), append(floatConversions(), floatTexts()...)...)
}

func floatArithmetic() []operation {
	return []operation{
		float2("Float.Add", (*big.Float).Add),
		float2("Float.Sub", (*big.Float).Sub),
		float2("Float.Mul", (*big.Float).Mul),
		float2("Float.Quo", (*big.Float).Quo),
		float2("Float.extreme", func(z, x, y *big.Float) *big.Float {
			x.SetMantExp(x, pick(&random{uint64(x.Prec())}, big.MaxExp, big.MinExp, 0)-x.MantExp(nil))
			y.SetMantExp(y, pick(&random{uint64(y.Prec())}, 2, -2, big.MaxExp, big.MinExp)-y.MantExp(nil))
			if x.Signbit() {
				return z.Mul(x, y)
			}
			return z.Quo(x, y)
		}),
		float2("Float.near", func(z, x, y *big.Float) *big.Float {
			if !x.IsInf() && !y.IsInf() {
				y.SetMantExp(y, x.MantExp(nil)-y.MantExp(nil))
			}
			return z.Sub(x, y)
		}),
		float2("Float.Set", func(z, x, y *big.Float) *big.Float { return z.Set(x) }),
		float2("Float.Neg", func(z, x, y *big.Float) *big.Float { return z.Neg(x) }),
		float2("Float.Abs", func(z, x, y *big.Float) *big.Float { return z.Abs(x) }),
		float2("Float.Copy", func(z, x, y *big.Float) *big.Float { return z.Copy(x) }),
		float2("Float.Sqrt", func(z, x, y *big.Float) *big.Float {
			// By other modes Go rounds an approximation of an exact root.
			return z.Sqrt(x.SetMode(x.Mode() % 2))
		}),
		float2("Float.Cmp", func(z, x, y *big.Float) *big.Float {
			return big.NewFloat(float64(x.Cmp(y)*100 + y.Cmp(x)*10 + x.Sign()))
		}),
		float1("Float.SetPrec", func(r *random, x *big.Float) string {
			if r.chance(10) {
				return show(x.SetPrec(0))
			}
			return show(x.SetPrec(r.prec()))
		}),
		float1("Float.MantExp", func(r *random, x *big.Float) string {
			m := r.float()
			e := x.MantExp(m)
			return fmt.Sprint(e, show(m), show(r.float().SetMantExp(m, e)), x.MinPrec(), x.IsInt(), x.IsInf(), x.Signbit())
		}),
	}
}

func floatConversions() []operation {
	return []operation{
		float1("Float.float64", func(r *random, x *big.Float) string {
			f, acc := x.Float64()
			g, acc2 := x.Float32()
			return fmt.Sprint(f, acc, g, acc2)
		}),
		float1("Float.subnormal", func(r *random, x *big.Float) string {
			x.SetMantExp(x, pick(r, -1074, -149, -1060, -130, 127, 1023)-x.MantExp(nil)+r.below(6)-3)
			f, acc := x.Float64()
			g, acc2 := x.Float32()
			return fmt.Sprint(f, acc, g, acc2)
		}),
		float1("Float.int64", func(r *random, x *big.Float) string {
			if r.chance(2) {
				x.SetMantExp(x, 60+r.below(6)-x.MantExp(nil))
			}
			i, acc := x.Int64()
			u, acc2 := x.Uint64()
			return fmt.Sprint(i, acc, u, acc2)
		}),
		float1("Float.Int", func(r *random, x *big.Float) string {
			if e := x.MantExp(nil); e > 5000 || e < -5000 {
				return "large"
			}
			i, acc := x.Int(nil)
			q, acc2 := x.Rat(nil)
			return fmt.Sprint(i, acc, q, acc2)
		}),
		float1("Float.SetInt", func(r *random, x *big.Float) string {
			return show(x.SetInt(r.integer()))
		}),
		float1("Float.SetRat", func(r *random, x *big.Float) string {
			return show(x.SetRat(r.fraction()))
		}),
		float1("Float.SetInt64", func(r *random, x *big.Float) string {
			return show(x.SetInt64(r.int64())) + show(x.SetUint64(r.next()))
		}),
		float1("Float.SetFloat64", func(r *random, x *big.Float) string {
			return show(x.SetFloat64(r.float64()))
		}),
		float1("Float.NewFloat", func(r *random, x *big.Float) string {
			return show(big.NewFloat(r.float64()))
		}),
	}
}

func floatTexts() []operation {
	small := func(r *random, x *big.Float) *big.Float {
		if e := x.MantExp(nil); e > 3000 || e < -3000 {
			x.SetMantExp(x, r.below(1000)-500-e)
		}
		return x
	}
	return []operation{
		float1("Float.Text", func(r *random, x *big.Float) string {
			format := "eEfgGxpbq"[r.below(9)]
			return fmt.Sprint(string(format), small(r, x).Text(format, r.below(60)-5), x)
		}),
		float1("Float.shortest", func(r *random, x *big.Float) string {
			return small(r, x).Text("efgx"[r.below(4)], -1)
		}),
		float1("Float.Format", func(r *random, x *big.Float) string {
			format := r.format("eEfFgGxbvsd")
			return format + " " + fmt.Sprintf("["+format+"]", small(r, x))
		}),
		float1("Float.Parse", func(r *random, x *big.Float) string {
			text := r.number(r.integer())
			base := pick(r, 0, 0, 0, 10, 2, 8, 16)
			f, b, err := x.Parse(text, base)
			return fmt.Sprint(text, " ", base, " ", show(f), b, err)
		}),
		float1("Float.reparse", func(r *random, x *big.Float) string {
			text := r.text(small(r, x).Text("efgpxb"[r.below(6)], r.below(40)-5))
			f, b, err := r.float().Parse(text, 0)
			return fmt.Sprint(text, " ", show(f), b, err)
		}),
		float1("Float.scan", func(r *random, x *big.Float) string {
			text := r.text(small(r, x).Text('g', 10) + pick(r, "", " next", "x"))
			var y big.Float
			n, err := fmt.Sscan(text, &y)
			return fmt.Sprint(text, "|", n, err, show(&y))
		}),
		float1("Float.marshal", func(r *random, x *big.Float) string {
			text, err := small(r, x).MarshalText()
			gob, _ := x.GobEncode()
			y, z := r.float(), r.float()
			err2 := y.GobDecode(gob)
			err3 := z.UnmarshalText([]byte(r.text(string(text))))
			return fmt.Sprint(string(text), err, show(y), err2, err3)
		}),
	}
}
