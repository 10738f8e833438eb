package big

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

// String is x as "a/b", also if b is 1.
func (x *Rat) String() string {
	return x.a.String() + "/" + x.Denom().String()
}

// RatString is x as "a/b", or as "a" if b is 1.
func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

// FloatString is x in decimal with so many digits after the point, rounded to nearest, of two away from zero.
func (x *Rat) FloatString(prec int) string

// FloatPrec is the number of digits behind the point before those that repeat, and whether none do.
func (x *Rat) FloatPrec() (n int, exact bool)

// Limits of exponents: numbers with larger ones are not read.
const (
	maxPower5 = 1e6
	maxPower2 = 1e7
)

// SetString sets z to the number that s is, and reports whether it is one: a fraction "a/b" of integers with prefixes, or a
// number with a point, a prefix and an exponent, of 10 (e) or 2 (p).
func (z *Rat) SetString(s string) (*Rat, bool) {
	if slash := strings.IndexByte(s, '/'); slash >= 0 {
		return z.setQuotient(s[:slash], s[slash+1:])
	}
	r := &text{s: s}
	neg, _ := scanSign(r)
	n, err := scanNumeral(r, 0, true)
	if err != nil {
		return nil, false
	}
	exponent, of, err := scanExponent(r, true)
	if err != nil || r.next() >= 0 {
		return nil, false
	}
	z.a.setDigits(n.digits, n.base, neg)
	if z.a.Sign() == 0 {
		return z.SetInt64(0), true
	}
	power2, power5 := n.powers(exponent, of)
	if max(power5, -power5) > maxPower5 || power5 == -1<<63 || max(power2, -power2) > maxPower2 {
		return nil, false
	}
	return z.scale(power5, power2), true
}

func (z *Rat) setQuotient(numerator, divisor string) (*Rat, bool) {
	if _, ok := z.a.SetString(numerator, 0); !ok {
		return nil, false
	}
	r := &text{s: divisor}
	n, err := scanNumeral(r, 0, false)
	if err != nil || r.next() >= 0 {
		return nil, false
	}
	z.b.setDigits(n.digits, n.base, false)
	if z.b.Sign() == 0 {
		return nil, false
	}
	return z.SetFrac(&z.a, &z.b), true
}

// scale sets z to its numerator times 5**power5 * 2**power2.
func (z *Rat) scale(power5, power2 int64) *Rat

// Scan reads z for package fmt, by the verbs of floats.
func (z *Rat) Scan(s fmt.ScanState, ch rune) error {
	token, err := s.Token(true, func(ch rune) bool {
		return strings.ContainsRune("+-/0123456789.eE", ch)
	})
	if err != nil {
		return err
	}
	if !strings.ContainsRune("efgEFGv", ch) {
		return errors.New("Rat.Scan: invalid verb")
	}
	if len(token) == 0 {
		if _, _, err := s.ReadRune(); err == io.EOF {
			return err
		}
		s.UnreadRune()
	}
	if _, ok := z.SetString(string(token)); !ok {
		return errors.New("Rat.Scan: invalid syntax")
	}
	return nil
}
