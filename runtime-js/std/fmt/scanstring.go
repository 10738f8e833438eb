package fmt

import "strconv"

func (s *ss) scanString(verb rune) string {
	s.start(verb, "svqxX", "string")
	switch verb {
	case 'q':
		return s.quotedString()
	case 'x', 'X':
		return s.hexString()
	}
	return s.takeWhile(notSpace)
}

// quotedString reads a string literal.
func (s *ss) quotedString() string {
	s.notEOF()
	mark := s.next()
	text := ""
	switch mark {
	case '`':
		for {
			r := s.must()
			if r == mark {
				return text
			}
			text += string(r)
		}
	case '"':
		text = `"`
		for {
			r := s.must()
			text += string(r)
			if r == '\\' {
				text += string(s.must())
			} else if r == '"' {
				break
			}
		}
		result, err := strconv.Unquote(text)
		if err != nil {
			s.fail(err)
		}
		return result
	}
	s.failText("expected quoted string")
	return ""
}

// hexString reads bytes of two hexadecimal digits each.
func (s *ss) hexString() string {
	s.notEOF()
	var bytes []byte
	for {
		r := s.next()
		if r == end {
			break
		}
		high, ok := hexValue(r)
		if !ok {
			s.UnreadRune()
			break
		}
		low, ok := hexValue(s.must())
		if !ok {
			s.failText("illegal hex digit")
		}
		bytes = append(bytes, high<<4|low)
	}
	if len(bytes) == 0 {
		s.failText("no hex data for %x string")
	}
	return string(bytes)
}

func hexValue(r rune) (byte, bool) {
	switch {
	case '0' <= r && r <= '9':
		return byte(r - '0'), true
	case 'a' <= r && r <= 'f':
		return byte(r - 'a' + 10), true
	case 'A' <= r && r <= 'F':
		return byte(r - 'A' + 10), true
	}
	return 0, false
}
