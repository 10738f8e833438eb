// Package main computes 1,000 digits of pi, and with numbers of 1,000 digits.
package main

import (
	"math/big"

	"bench/measure"
)

// digitsOfPi is the spigot of Gibbons.
func digitsOfPi(n int) int {
	var q, r, t, k, m, x = big.NewInt(1), big.NewInt(0), big.NewInt(1), big.NewInt(1), big.NewInt(3), big.NewInt(3)
	one, two, three, four, seven, ten := big.NewInt(1), big.NewInt(2), big.NewInt(3), big.NewInt(4), big.NewInt(7), big.NewInt(10)
	sum := 0
	var a, b big.Int
	for n > 0 {
		a.Mul(four, q)
		a.Add(&a, r).Sub(&a, t)
		if a.Cmp(b.Mul(m, t)) < 0 {
			sum = (sum*31 + int(m.Int64())) % 1000003
			n--
			next := new(big.Int).Sub(r, new(big.Int).Mul(m, t))
			next.Mul(next, ten)
			a.Mul(three, q)
			a.Add(&a, r).Mul(&a, ten).Quo(&a, t)
			m.Sub(&a, new(big.Int).Mul(ten, m))
			q.Mul(q, ten)
			r = next
			continue
		}
		next := new(big.Int).Mul(two, q)
		next.Add(next, r).Mul(next, x)
		a.Mul(seven, k)
		a.Add(&a, two).Mul(&a, q).Add(&a, b.Mul(r, x))
		m.Quo(&a, b.Mul(t, x))
		q.Mul(q, k)
		t.Mul(t, x)
		x.Add(x, two)
		k.Add(k, one)
		r = next
	}
	return sum
}

func arithmetic() int {
	a := new(big.Int).Exp(big.NewInt(7), big.NewInt(1183), nil)
	b := new(big.Int).Exp(big.NewInt(3), big.NewInt(2096), nil)
	sum := 0
	for range 200 {
		c := new(big.Int).Mul(a, b)
		c.Add(c, a)
		q, r := new(big.Int).QuoRem(c, b, new(big.Int))
		text := r.String()
		back, _ := new(big.Int).SetString(text, 10)
		sum += len(text) + q.Cmp(a) + back.Cmp(r)
	}
	return sum
}

func main() {
	measure.Least(func() int { return digitsOfPi(1000) + arithmetic() })
}
