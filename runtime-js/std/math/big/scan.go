package big

import (
	"errors"
	"io"
	"strconv"
)

// A source gives the bytes of a text.
type source interface {
	// next is the next byte, -1 at the end.
	next() int
	// back makes the last byte the next again, if there was one.
	back()
	// failure is why it ended, nil at the end of the text.
	failure() error
}

// text is a source.
type text struct {
	s  string
	at int
}

func (t *text) next() int {
	if t.at == len(t.s) {
		t.at++
		return -1
	}
	if t.at > len(t.s) {
		return -1
	}
	t.at++
	return int(t.s[t.at-1])
}

func (t *text) back() {
	t.at--
}

func (t *text) failure() error {
	if t.s == "" {
		return io.EOF
	}
	return nil
}

var (
	errNoDigits  = errors.New("number has no digits")
	errSeparator = errors.New("'_' must separate successive digits")
)

// A numeral is what a number's digits say.
type numeral struct {
	digits string
	base   int
	places int // after the point
}

// powers tells by which powers of 2 and 5 the digits of a number with an exponent of 2 or 10 are multiplied: its places and
// the exponent, where a power of 10 is one of both.
func (n *numeral) powers(exponent int64, of int) (power2, power5 int64) {
	if of == 10 {
		power5 = exponent
	}
	power2 = exponent
	switch n.base {
	case 10:
		power5 -= int64(n.places)
		power2 -= int64(n.places)
	case 16:
		power2 -= 4 * int64(n.places)
	case 8:
		power2 -= 3 * int64(n.places)
	case 2:
		power2 -= int64(n.places)
	}
	return power2, power5
}

// scanSign reads a sign, if there is one.
func scanSign(r source) (neg bool, err error) {
	switch r.next() {
	case '-':
		return true, nil
	case '+':
		return false, nil
	}
	r.back()
	return false, r.failure()
}

// scanner is the state of reading a numeral.
type scanner struct {
	numeral
	count   int
	point   int  // the digits before it, -1 without one
	last    byte // '0' for a digit or prefix, '_', '.'
	isOctal bool // by a prefix that may be the number 0
	isWrong bool // underscores are
}

// scanNumeral reads digits, with a prefix if base is 0, and with a point if that is allowed.
func scanNumeral(r source, base int, canPoint bool) (numeral, error) {
	if !baseFits(base, canPoint) {
		panic("invalid number base " + strconv.Itoa(base))
	}
	s := scanner{numeral: numeral{base: base}, point: -1, last: '.'}
	if base == 0 {
		s.prefix(r, canPoint)
	}
	for s.accept(r.next(), base == 0, canPoint) {
	}
	r.back()
	return s.finish(r.failure())
}

// baseFits reports whether numerals have the base; with a point they have few.
func baseFits(base int, canPoint bool) bool {
	if canPoint {
		return base == 0 || base == 2 || base == 8 || base == 10 || base == 16
	}
	return base == 0 || 2 <= base && base <= MaxBase
}

// prefix reads what tells the base. A zero is a digit unless a letter follows, or the digits of an octal integer.
func (s *scanner) prefix(r source, canPoint bool) {
	s.base = 10
	if r.next() != '0' {
		r.back()
		return
	}
	s.last = '0'
	switch r.next() {
	case 'b', 'B':
		s.base = 2
	case 'o', 'O':
		s.base = 8
	case 'x', 'X':
		s.base = 16
	default:
		r.back()
		if canPoint {
			s.digits = "0"
			s.count = 1
		} else {
			s.base = 8
			s.isOctal = true
		}
	}
}

// accept takes a character of the numeral.
func (s *scanner) accept(c int, canSeparate, canPoint bool) bool {
	switch {
	case c == '_' && canSeparate:
		s.isWrong = s.isWrong || s.last != '0'
		s.last = '_'
	case c == '.' && canPoint && s.point < 0:
		s.isWrong = s.isWrong || s.last == '_'
		s.last = '.'
		s.point = s.count
	case digitOf(c, s.base) < s.base:
		s.digits += string(rune(c))
		s.count++
		s.last = '0'
	default:
		return false
	}
	return true
}

// digitOf is the value of a digit; that of other characters is too large.
func digitOf(c, base int) int {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'z':
		return c - 'a' + 10
	case 'A' <= c && c <= 'Z' && base <= 36:
		return c - 'A' + 10
	case 'A' <= c && c <= 'Z':
		return c - 'A' + 36
	}
	return MaxBase
}

func (s *scanner) finish(err error) (numeral, error) {
	if s.count == 0 && !s.isOctal {
		return s.numeral, errNoDigits
	}
	if err != nil {
		return s.numeral, err
	}
	if s.isWrong || s.last == '_' {
		err = errSeparator
	}
	if s.count == 0 {
		s.digits = "0"
		s.base = 10
	}
	if s.point >= 0 {
		s.places = s.count - s.point
	}
	return s.numeral, err
}

// scanExponent reads the exponent of a number, if there is one, and tells what it is an exponent of: 2 or 10.
func scanExponent(r source, canSeparate bool) (exponent int64, base int, err error) {
	switch r.next() {
	case 'e', 'E':
		base = 10
	case 'p', 'P':
		base = 2
	default:
		r.back()
		return 0, 10, nil
	}
	sign := ""
	if neg, _ := scanSign(r); neg {
		sign = "-"
	}
	s := scanner{numeral: numeral{base: 10}, point: -1, last: '.'}
	for s.accept(r.next(), canSeparate, false) {
	}
	r.back()
	n, err := s.finish(r.failure())
	if err != nil {
		return 0, base, err
	}
	exponent, err = strconv.ParseInt(sign+n.digits, 10, 64)
	return exponent, base, err
}
