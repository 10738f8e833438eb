package fmt

import "unicode/utf8"

func (s *ss) scanf(format string, a []any) (n int, err error) {
	defer catch(&err)
	last := len(format) - 1
	for i := 0; i <= last; {
		matched := s.match(format[i:])
		if matched > 0 {
			i += matched
			continue
		}
		if format[i] != '%' {
			if matched < 0 {
				s.failText("input does not match format")
			}
			break
		}
		i++
		var hasWid bool
		s.wid, hasWid, i = parseNumber(format, i, last)
		if !hasWid {
			s.wid = unlimited
		}
		verb, size := utf8.DecodeRuneInString(format[i:])
		i += size
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			s.scanPercent()
			continue
		}
		s.limit = unlimited
		if s.wid < unlimited {
			s.limit = min(s.count+s.wid, unlimited)
		}
		if n >= len(a) {
			s.failText("too few operands for format '%" + format[i-size:] + "'")
		}
		scanOne(s, verb, a[n])
		n++
		s.limit = unlimited
	}
	if n < len(a) {
		s.failText("too many operands")
	}
	return n, nil
}

// match reads input that the start of format asks for, up to the next verb. It returns how much of format that
// is, -1 if the input is something else.
func (s *ss) match(format string) int {
	i := 0
	for i < len(format) {
		c, size := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			i += s.matchSpace(format[i:])
			continue
		}
		if c == '%' {
			if i+size == len(format) {
				s.failText("missing verb: % at end of format string")
			}
			if format[i+size] != '%' {
				return i
			}
			i += size
		}
		if s.must() != c {
			s.UnreadRune()
			return -1
		}
		i += size
	}
	return i
}

// matchSpace reads the space that the start of format asks for: each newline, with the blanks before it, for
// a newline or the end of the input with blanks before it. Blanks at the end of that allow blanks in the input;
// blanks alone ask for at least one or the end.
func (s *ss) matchSpace(format string) int {
	newlines, trailing := 0, false
	i := 0
	for i < len(format) {
		c, size := utf8.DecodeRuneInString(format[i:])
		if !isSpace(c) {
			break
		}
		if c == '\n' {
			newlines++
		}
		trailing = c != '\n'
		i += size
	}
	for range newlines {
		r := s.nextAfterBlanks(s.next())
		if r != '\n' && r != end {
			s.failText("newline in format does not match input")
		}
	}
	if trailing {
		r := s.next()
		if newlines == 0 {
			if !isSpace(r) && r != end {
				s.failText("expected space in input to match format")
			}
			if r == '\n' {
				s.failText("newline in input does not match format")
			}
		}
		if s.nextAfterBlanks(r) != end {
			s.UnreadRune()
		}
	}
	return i
}

// nextAfterBlanks returns r or the first rune after it that is not a blank.
func (s *ss) nextAfterBlanks(r rune) rune {
	for isSpace(r) && r != '\n' {
		r = s.next()
	}
	return r
}

// scanPercent reads the % that %% asks for.
func (s *ss) scanPercent() {
	s.SkipSpace()
	s.notEOF()
	if !s.accept("%") {
		s.failText("missing literal %")
	}
}
