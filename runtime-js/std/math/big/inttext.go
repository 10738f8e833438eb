package big

// MaxBase is the largest base of texts: digits, small letters, capital letters.
const MaxBase = 10 + ('z' - 'a' + 1) + ('Z' - 'A' + 1)

// Text is x in a base from 2 to 62. Digits from 10 on are small, those from 36 on capital letters. A nil x is "<nil>".
func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	return x.text(base)
}

func (x *Int) text(base int) string

// String is x in decimal.
func (x *Int) String() string { return x.Text(10) }

// Append appends the text of x in a base to buf.
func (x *Int) Append(buf []byte, base int) []byte {
	return append(buf, x.Text(base)...)
}

// SetString sets z to the number that s is in a base, from 2 to 62, and reports whether it is one. For base 0 a prefix tells the
// base (0b, 0 or 0o, 0x; without one it is 10), and underscores may stand between digits. Of bases up to 36 capital letters
// are small ones.
func (z *Int) SetString(s string, base int) (*Int, bool) {
	r := &text{s: s}
	if _, err := z.scan(r, base); err != nil || r.next() >= 0 {
		return nil, false
	}
	return z, true
}

// scan sets z to the number that r begins with.
func (z *Int) scan(r source, base int) (usedBase int, err error) {
	neg, err := scanSign(r)
	if err != nil {
		return 0, err
	}
	n, err := scanNumeral(r, base, false)
	if err != nil {
		return 0, err
	}
	z.setDigits(n.digits, n.base, neg)
	return n.base, nil
}

// setDigits sets z to the number with these digits.
func (z *Int) setDigits(digits string, base int, neg bool)
