package fmt

import (
	"internal/dynamic"
	"strconv"
)

const (
	sign          = "+-"
	binaryDigits  = "01"
	octalDigits   = "01234567"
	decimalDigits = "0123456789"
	hexDigits     = "0123456789aAbBcCdDeEfF"
	integerVerbs  = "bdoUxXv"
	floatVerbs    = "beEfFgGv"
)

// integerSize returns the bits of an integer of some kind.
func integerSize(kind int) int {
	switch kind {
	case dynamic.Int8, dynamic.Uint8:
		return 8
	case dynamic.Int16, dynamic.Uint16:
		return 16
	case dynamic.Int32, dynamic.Uint32:
		return 32
	}
	return 64
}

// scanRune reads a rune for %c.
func (s *ss) scanRune(size int) rune {
	s.notEOF()
	r := s.next()
	if shift := 64 - size; int64(r)<<shift>>shift != int64(r) {
		s.failText("overflow on character value " + string(r))
	}
	return r
}

// numberBase returns the base that the verb asks for, and its digits.
func (s *ss) numberBase(verb rune) (base int, digits string) {
	s.checkVerb(verb, integerVerbs, "integer")
	switch verb {
	case 'b':
		return 2, binaryDigits
	case 'o':
		return 8, octalDigits
	case 'x', 'X', 'U':
		return 16, hexDigits
	}
	return 10, decimalDigits
}

// basePrefix reads the prefix of a literal. Base 0 leaves it to strconv to make sense of it.
func (s *ss) basePrefix() (base int, digits string, hasDigits bool) {
	if !s.accept("0") {
		return 0, decimalDigits + "_", false
	}
	switch {
	case s.accept("bB"):
		return 0, binaryDigits + "_", true
	case s.accept("oO"):
		return 0, octalDigits + "_", true
	case s.accept("xX"):
		return 0, hexDigits + "_", true
	}
	return 0, octalDigits + "_", true
}

// integerToken reads the digits of an integer into the token and returns its base.
func (s *ss) integerToken(verb rune, signs string) int {
	base, digits := s.numberBase(verb)
	hasDigits := false
	if verb == 'U' {
		if !s.skip("U") || !s.skip("+") {
			s.failText("bad unicode format ")
		}
	} else {
		s.accept(signs)
		if verb == 'v' {
			base, digits, hasDigits = s.basePrefix()
		}
	}
	if !hasDigits {
		s.notEOF()
		if !s.accept(digits) {
			s.failText("expected integer")
		}
	}
	s.acceptAll(digits)
	return base
}

func (s *ss) scanInt(verb rune, kind int) int {
	size := integerSize(kind)
	if verb == 'c' {
		return int(s.scanRune(size))
	}
	s.SkipSpace()
	s.notEOF()
	base := s.integerToken(verb, sign)
	i, err := strconv.ParseInt(s.token, base, 64)
	if err != nil {
		s.fail(err)
	}
	if shift := 64 - size; i<<shift>>shift != i {
		s.failText("integer overflow on token " + s.token)
	}
	return int(i)
}

func (s *ss) scanUint(verb rune, kind int) uint {
	size := integerSize(kind)
	if verb == 'c' {
		return uint(s.scanRune(size))
	}
	s.SkipSpace()
	s.notEOF()
	base := s.integerToken(verb, "")
	u, err := strconv.ParseUint(s.token, base, 64)
	if err != nil {
		s.fail(err)
	}
	if shift := 64 - size; u<<shift>>shift != u {
		s.failText("unsigned integer overflow on token " + s.token)
	}
	return uint(u)
}

// floatToken reads what looks like a floating-point number.
func (s *ss) floatToken() string {
	s.token = ""
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return s.token
	}
	s.accept(sign)
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return s.token
	}
	digits, exponent := decimalDigits+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exponent = hexDigits+"_", "pP"
	}
	s.acceptAll(digits)
	if s.accept(".") {
		s.acceptAll(digits)
	}
	if s.accept(exponent) {
		s.accept(sign)
		s.acceptAll(decimalDigits + "_")
	}
	return s.token
}

func (s *ss) scanFloat(verb rune, size int) float64 {
	s.checkVerb(verb, floatVerbs, "float"+strconv.Itoa(size))
	s.SkipSpace()
	s.notEOF()
	return s.parseFloat(s.floatToken(), size)
}

// parseFloat reads a token; a decimal number may have a binary exponent.
func (s *ss) parseFloat(token string, size int) float64 {
	mantissa, exponent := token, 0
	for i := range len(token) {
		if token[i] == 'x' || token[i] == 'X' {
			break
		}
		if token[i] == 'p' {
			n, err := strconv.Atoi(token[i+1:])
			if err != nil {
				s.failNumber(err, token)
			}
			mantissa, exponent = token[:i], n
			break
		}
	}
	f, err := strconv.ParseFloat(mantissa, size)
	if err != nil {
		s.failNumber(err, token)
	}
	return scale(f, exponent)
}

// scale returns f times a power of two.
func scale(f float64, exponent int) float64

// failNumber reports that token is not what strconv expects.
func (s *ss) failNumber(err error, token string) {
	if e, ok := err.(*strconv.NumError); ok {
		e.Num = token
	}
	s.fail(err)
}

func (s *ss) scanComplex(verb rune, size int) (re, im float64) {
	s.start(verb, floatVerbs, "complex")
	parens := s.accept("(")
	reToken := s.floatToken()
	s.token = ""
	if !s.accept(sign) {
		s.failText("syntax error scanning complex number")
	}
	imSign := s.token
	imToken := imSign + s.floatToken()
	if !s.accept("i") || parens && !s.accept(")") {
		s.failText("syntax error scanning complex number")
	}
	return s.parseFloat(reToken, size), s.parseFloat(imToken, size)
}
