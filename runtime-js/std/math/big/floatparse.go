package big

import (
	"errors"
	"fmt"
	"strconv"
)

// ParseFloat is Parse with a new Float of that precision and rounding mode.
func ParseFloat(s string, base int, prec uint, mode RoundingMode) (f *Float, b int, err error) {
	return new(Float).SetPrec(prec).SetMode(mode).Parse(s, base)
}

// SetString sets z to the number that s is, in the form of Parse for base 0, and reports whether it is one.
func (z *Float) SetString(s string) (*Float, bool) {
	if f, _, err := z.Parse(s, 0); err == nil {
		return f, true
	}
	return nil, false
}

// Parse sets z to the number that s is, with precision 64 if it has none, and tells its base. The base is 2, 8, 10, 16, or for 0
// what a prefix says (0b, 0o, 0x; without one it is 10), and then underscores may stand between digits. An exponent is one of
// 10 (e) or of 2 (p, of any base). Infinities are "Inf" and "inf", with a sign or without.
func (z *Float) Parse(s string, base int) (f *Float, b int, err error) {
	if n := len(s); n == 3 && isInf(s) || n == 4 && (s[0] == '+' || s[0] == '-') && isInf(s[1:]) {
		return z.SetInf(s[0] == '-'), 0, nil
	}
	r := &text{s: s}
	if b, err = z.scan(r, base); err != nil {
		return nil, b, err
	}
	if c := r.next(); c >= 0 {
		return z, b, errors.New("expected end of string, found " + strconv.QuoteRune(rune(c)))
	}
	return z, b, nil
}

func isInf(s string) bool { return s == "Inf" || s == "inf" }

// scan sets z to the number that r begins with.
func (z *Float) scan(r source, base int) (usedBase int, err error) {
	neg, err := scanSign(r)
	z.form = zero
	z.neg = neg
	if err != nil {
		return 0, err
	}
	n, err := scanNumeral(r, base, true)
	if err != nil {
		return n.base, err
	}
	exponent, of, err := scanExponent(r, base == 0)
	if err != nil {
		return n.base, err
	}
	var digits Int
	digits.setDigits(n.digits, n.base, neg)
	z.precision(64)
	if len(digits.abs) == 0 {
		z.acc = Exact
		return n.base, nil
	}
	power2, power5 := n.powers(exponent, of)
	if !z.scaled(&digits, power2, power5) {
		return n.base, errors.New("exponent overflow")
	}
	return n.base, nil
}

// scaled sets z to digits * 2**power2 * 5**power5, if its exponent of 2 is not beyond limits by the digits and power2 alone.
func (z *Float) scaled(digits *Int, power2, power5 int64) bool {
	exp := power2 + int64(digits.BitLen())
	if exp < MinExp || exp > MaxExp {
		return false
	}
	if power5 == 0 {
		z.setScaled(digits, int(power2))
		return true
	}
	// More bits than there are: what is rounded is the product.
	exact := new(Float).SetInt(digits)
	exact.shift(int(power2))
	power := new(Float).SetPrec(z.Prec() + 64)
	if power5 < 0 {
		z.Quo(exact, power.powerOf5(uint64(-power5)))
	} else {
		z.Mul(exact, power.powerOf5(uint64(power5)))
	}
	return true
}

// largest5 is the largest power of 5 in 64 bits, most5 its exponent.
const (
	largest5 = 7450580596923828125
	most5    = 27
)

// powerOf5 sets z to 5**n.
func (z *Float) powerOf5(n uint64) *Float {
	if n < most5 {
		power := uint64(1)
		for ; n > 0; n-- {
			power *= 5
		}
		return z.SetUint64(power)
	}
	z.SetUint64(largest5)
	n -= most5
	factor := new(Float).SetPrec(z.Prec() + 64).SetUint64(5)
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			z.Mul(z, factor)
		}
		factor.Mul(factor, factor)
	}
	return z
}

// Scan reads z for package fmt.
func (z *Float) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	_, err := z.scan(newState(s), 0)
	return err
}
