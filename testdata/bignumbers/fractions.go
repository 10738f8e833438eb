package main

import (
	"fmt"
	"math"
	"math/big"
)

func (r *random) fraction() *big.Rat {
	x, y := r.integer(), r.integer()
	switch {
	case r.chance(4):
		return new(big.Rat).SetInt(x)
	case r.chance(4):
		y.SetInt64(1 + int64(r.below(10)))
	case r.chance(4):
		y.Exp(big.NewInt(pick(r, int64(2), 5, 10)), big.NewInt(int64(r.below(60))), nil)
	}
	if y.Sign() == 0 {
		return new(big.Rat)
	}
	return new(big.Rat).SetFrac(x, y)
}

func fraction1(name string, f func(r *random, x *big.Rat) string) operation {
	return operation{name, func(r *random) string {
		x := r.fraction()
		return fmt.Sprint(x, " ", f(r, x), " ", x)
	}}
}

func fraction2(name string, f func(z, x, y *big.Rat) *big.Rat) operation {
	return operation{name, func(r *random) string {
		x, y := r.fraction(), r.fraction()
		if r.chance(8) {
			y = x
		}
		z := pick(r, x, y, new(big.Rat), r.fraction())
		text := fmt.Sprint(x, " ", y)
		return fmt.Sprint(text, " ", f(z, x, y), " ", x, " ", y, " ", z, " ", *z)
	}}
}

// float64 is a float of any size.
func (r *random) float64() float64 {
	switch r.below(8) {
	case 0:
		return pick(r, 0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, 5e-324, 1)
	case 1:
		return math.Float64frombits(r.next())
	case 2:
		return float64(r.int64())
	}
	return float64(r.int64()) / float64(int64(1)<<r.below(60))
}

func fractions() []operation {
	return []operation{
		fraction2("Rat.Add", (*big.Rat).Add),
		fraction2("Rat.Sub", (*big.Rat).Sub),
		fraction2("Rat.Mul", (*big.Rat).Mul),
		fraction2("Rat.Quo", (*big.Rat).Quo),
		fraction2("Rat.Cmp", func(z, x, y *big.Rat) *big.Rat { return z.SetInt64(int64(x.Cmp(y))) }),
		fraction1("Rat.Inv", func(r *random, x *big.Rat) string { return x.Inv(x).String() }),
		fraction1("Rat.signs", func(r *random, x *big.Rat) string {
			return fmt.Sprint(new(big.Rat).Neg(x), new(big.Rat).Abs(x), x.Sign(), x.IsInt(), x.Num(), x.Denom())
		}),
		fraction1("Rat.SetFrac64", func(r *random, x *big.Rat) string {
			return x.SetFrac64(r.int64(), r.int64()).String()
		}),
		fraction1("Rat.floats", func(r *random, x *big.Rat) string {
			f, exact := x.Float64()
			g, exact2 := x.Float32()
			return fmt.Sprint(f, exact, g, exact2)
		}),
		fraction1("Rat.small", func(r *random, x *big.Rat) string {
			x.Quo(x, new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(pick(r, 130, 150, 1030, 1080)))))
			f, exact := x.Float64()
			g, exact2 := x.Float32()
			return fmt.Sprint(f, exact, g, exact2)
		}),
		fraction1("Rat.SetFloat64", func(r *random, x *big.Rat) string {
			f := r.float64()
			y := x.SetFloat64(f)
			return fmt.Sprint(f, y == nil, x)
		}),
		fraction1("Rat.FloatString", func(r *random, x *big.Rat) string {
			n, exact := x.FloatPrec()
			return fmt.Sprint(x.FloatString(r.below(40)), n, exact, x.RatString())
		}),
		fraction1("Rat.SetString", func(r *random, x *big.Rat) string {
			text := r.number(x.Num())
			if r.chance(3) {
				text = r.text(x.String())
			}
			y, ok := new(big.Rat).SetString(text)
			return fmt.Sprint(text, " ", y, ok)
		}),
		fraction1("Rat.scan", func(r *random, x *big.Rat) string {
			text := r.text(pick(r, x.String(), x.FloatString(5)+" more"))
			var y big.Rat
			n, err := fmt.Sscan(text, &y)
			if err != nil {
				return fmt.Sprint(text, "|", n, err)
			}
			return fmt.Sprint(text, "|", n, err, &y)
		}),
		fraction1("Rat.marshal", func(r *random, x *big.Rat) string {
			text, err := x.MarshalText()
			gob, _ := x.GobEncode()
			var y, z big.Rat
			if r.chance(4) && len(gob) > 0 {
				gob = gob[:r.below(len(gob))]
			}
			err2 := y.GobDecode(gob)
			err3 := z.UnmarshalText([]byte(r.text(string(text))))
			if err2 != nil || err3 != nil {
				return fmt.Sprint(err2, err3)
			}
			return fmt.Sprint(string(text), err, gob, err2, err3, &z)
		}),
	}
}

// number is a text of a number with a point, a prefix or an exponent.
func (r *random) number(x *big.Int) string {
	prefix, digits := "", x.Text(10)
	exponents := "eE"
	switch r.below(6) {
	case 0:
		prefix, digits, exponents = "0x", x.Text(16), "p"
	case 1:
		prefix, digits = "0b", x.Text(2)
		exponents = "pe"
	case 2:
		prefix, digits = "0o", x.Text(8)
		exponents = "pe"
	}
	sign := ""
	if digits[0] == '-' {
		sign, digits = "-", digits[1:]
	}
	if r.chance(2) {
		at := r.below(len(digits) + 1)
		digits = digits[:at] + "." + digits[at:]
	}
	if r.chance(2) {
		digits += string(exponents[r.below(len(exponents))]) + fmt.Sprint(r.below(400)-200)
	}
	return r.text(sign + prefix + digits)
}
