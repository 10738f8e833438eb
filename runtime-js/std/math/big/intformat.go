package big

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Format prints x for package fmt, by the verbs of integers, with all their flags.
func (x *Int) Format(s fmt.State, ch rune) {
	base := 10
	switch ch {
	case 'b':
		base = 2
	case 'o', 'O':
		base = 8
	case 'x', 'X':
		base = 16
	case 'd', 's', 'v':
	default:
		io.WriteString(s, "%!"+string(ch)+"(big.Int="+x.String()+")")
		return
	}
	if x == nil {
		io.WriteString(s, "<nil>")
		return
	}
	digits := strings.TrimPrefix(x.Text(base), "-")
	sign := signFor(s, x.neg)
	if ch == 'X' {
		digits = strings.ToUpper(digits)
	}
	prec, hasPrec := s.Precision()
	if hasPrec && prec == 0 && digits == "0" {
		return
	}
	if len(digits) < prec {
		digits = strings.Repeat("0", prec-len(digits)) + digits
	}
	pad(s, sign+prefixFor(s, ch), digits, s.Flag('0') && !s.Flag('-') && !hasPrec)
}

// signFor is the sign of a number for the flags.
func signFor(s fmt.State, neg bool) string {
	switch {
	case neg:
		return "-"
	case s.Flag('+'):
		return "+"
	case s.Flag(' '):
		return " "
	}
	return ""
}

// prefixFor is what stands before the digits for the verb and the flags.
func prefixFor(s fmt.State, ch rune) string {
	if ch == 'O' {
		return "0o"
	}
	if s.Flag('#') {
		switch ch {
		case 'b':
			return "0b"
		case 'o':
			return "0"
		case 'x':
			return "0x"
		case 'X':
			return "0X"
		}
	}
	return ""
}

// pad writes a number as wide as was asked for.
func pad(s fmt.State, sign, digits string, byZeros bool) {
	width, _ := s.Width()
	n := max(width-len(sign)-len(digits), 0)
	switch {
	case byZeros:
		sign += strings.Repeat("0", n)
	case s.Flag('-'):
		digits += strings.Repeat(" ", n)
	default:
		sign = strings.Repeat(" ", n) + sign
	}
	io.WriteString(s, sign+digits)
}

// state is what package fmt scans, as a source.
type state struct {
	fmt.ScanState
	err     error
	isEmpty bool // nothing has been read
	ended   bool
}

func newState(s fmt.ScanState) *state { return &state{ScanState: s, isEmpty: true} }

func (s *state) next() int {
	ch, size, err := s.ReadRune()
	if err == nil && size != 1 {
		err = errors.New("invalid rune " + runeName(ch))
	}
	s.ended = err != nil
	if err != nil && (err != io.EOF || s.isEmpty) {
		s.err = err
	}
	s.isEmpty = false
	if err != nil {
		return -1
	}
	return int(ch)
}

// runeName is ch as the verb %#U prints it.
func runeName(ch rune) string {
	hex := strings.ToUpper(strconv.FormatInt(int64(ch), 16))
	name := "U+" + strings.Repeat("0", max(4-len(hex), 0)) + hex
	if strconv.IsPrint(ch) {
		name += " '" + string(ch) + "'"
	}
	return name
}

func (s *state) back() {
	if !s.ended {
		s.UnreadRune()
	}
}

func (s *state) failure() error { return s.err }

// Scan reads z for package fmt, by the verbs of integers.
func (z *Int) Scan(s fmt.ScanState, ch rune) error {
	base := 0
	switch ch {
	case 'b':
		base = 2
	case 'o':
		base = 8
	case 'd':
		base = 10
	case 'x', 'X':
		base = 16
	case 's', 'v':
	default:
		return errors.New("Int.Scan: invalid verb")
	}
	s.SkipSpace()
	_, err := z.scan(newState(s), base)
	return err
}
