// Numbers of any size: what each kind does, its texts, its limits and its panics.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"reflect"
)

func attempt(f func()) {
	defer func() {
		e := recover()
		var nan big.ErrNaN
		if err, ok := e.(error); ok && errors.As(err, &nan) {
			fmt.Println("NaN:", err)
			return
		}
		fmt.Printf("%T %v\n", e, e)
	}()
	f()
}

func integers() {
	f := new(big.Int).MulRange(1, 40)
	fmt.Println(f, f.BitLen(), f.TrailingZeroBits(), f.Sign())
	fmt.Printf("%x %#X %+d |%60d|%-60d|%060d|%.55d %q\n", f, f, f, f, f, f, f, f)
	x, ok := new(big.Int).SetString("-0b1010_1010", 0)
	fmt.Println(x, ok, x.Text(36), x.Text(62), *x)
	_, ok = new(big.Int).SetString("1__0", 0)
	fmt.Println(ok)

	q, m := new(big.Int).DivMod(x, big.NewInt(7), new(big.Int))
	t, r := new(big.Int).QuoRem(x, big.NewInt(7), new(big.Int))
	fmt.Println(q, m, t, r)
	x.Add(x, x).Mul(x, x).Sub(x, big.NewInt(1))
	fmt.Println(x, new(big.Int).Sqrt(x), x.Bit(3), new(big.Int).Not(x))

	u, v := new(big.Int), new(big.Int)
	g := new(big.Int).GCD(u, v, big.NewInt(240), big.NewInt(46))
	fmt.Println(g, u, v, new(big.Int).ModInverse(big.NewInt(3), big.NewInt(11)), big.Jacobi(big.NewInt(2), big.NewInt(7)))
	p := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 127), big.NewInt(1))
	fmt.Println(p.ProbablyPrime(10), new(big.Int).Exp(big.NewInt(3), p, big.NewInt(1000007)))

	words := p.Bits()
	words[0] = 5
	fmt.Println(words, p, new(big.Int).SetBits([]big.Word{1, 2, 0}), p.FillBytes(make([]byte, 18)))
	fmt.Println(reflect.DeepEqual(big.NewInt(7), new(big.Int).SetBytes([]byte{7})))
	fmt.Println(big.NewInt(math.MinInt64).IsInt64(), new(big.Int).SetUint64(math.MaxUint64))
}

func fractions() {
	x := big.NewRat(355, -113)
	fmt.Println(x, x.FloatString(20), x.Num(), x.Denom(), *x)
	x.SetString("1.25e-2")
	n, exact := x.FloatPrec()
	f, isExact := x.Float64()
	fmt.Println(x, n, exact, f, isExact, x.Inv(x).RatString())
}

func floats() {
	for mode := big.ToNearestEven; mode <= big.ToPositiveInf; mode++ {
		x := new(big.Float).SetPrec(20).SetMode(mode)
		x.Quo(big.NewFloat(-1), big.NewFloat(3))
		fmt.Println(mode, x, x.Acc(), x.Text('p', 0), x.Text('x', 3), x.Text('b', 0))
	}
	two := new(big.Float).SetPrec(300).SetInt64(2)
	fmt.Printf("%.80f|%20.5g|%-12.3e|%+v\n", two.Sqrt(two), two, two, two)
	y, base, err := big.ParseFloat("0x1.8p-1000000", 0, 64, big.ToNearestEven)
	fmt.Println(y.MantExp(nil), base, err, y.MinPrec())
	_, _, err = big.ParseFloat("1.5x", 10, 64, big.ToZero)
	fmt.Println(err)
	i, acc := big.NewFloat(-2.5).Int64()
	fmt.Println(i, acc, new(big.Float).Neg(new(big.Float)), new(big.Float).SetInf(true))
}

func main() {
	integers()
	fractions()
	floats()
	text, err := json.Marshal(map[string]any{"i": big.NewInt(1), "r": big.NewRat(1, 2), "f": big.NewFloat(0.1)})
	fmt.Println(string(text), err)
	var zero, inf big.Float
	inf.SetInf(false)
	attempt(func() { new(big.Int).Quo(big.NewInt(1), new(big.Int)) })
	attempt(func() { big.NewRat(1, 0) })
	attempt(func() { new(big.Int).Sqrt(big.NewInt(-1)) })
	attempt(func() { big.Jacobi(big.NewInt(1), big.NewInt(2)) })
	attempt(func() { big.NewInt(5).Text(63) })
	attempt(func() { big.NewInt(300).FillBytes(make([]byte, 1)) })
	attempt(func() { inf.Mul(&zero, &inf) })
	attempt(func() { big.NewFloat(math.NaN()) })
	var none *big.Int
	fmt.Println(none, none.String())
	attempt(func() { none.Sign() })
	attempt(func() { new(big.Int).UnmarshalJSON([]byte("x")) })
	fmt.Println(new(big.Int).UnmarshalText([]byte("1x")), new(big.Float).UnmarshalText([]byte("1..")))
}
