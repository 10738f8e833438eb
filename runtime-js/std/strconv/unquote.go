package strconv

import "unicode/utf8"

// UnquoteChar decodes the first character or escape of s, the inside of a literal in the given quotation
// marks: 0 allows no escaped mark and leaves all marks unescaped, else the mark itself must be escaped. It
// returns the value, whether its UTF-8 takes several bytes, and the rest of s.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	switch {
	case c == quote && (quote == '\'' || quote == '"'):
		return 0, false, "", ErrSyntax
	case c >= utf8.RuneSelf:
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	case c != '\\':
		return rune(c), false, s[1:], nil
	case len(s) == 1:
		return 0, false, "", ErrSyntax
	}
	c, s = s[1], s[2:]
	switch c {
	case 'a', 'b', 't', 'n', 'v', 'f', 'r':
		return escapeValue(c), false, s, nil
	case 'x':
		return numberEscape(s, 2, 16, 0xFF)
	case 'u':
		return numberEscape(s, 4, 16, utf8.MaxRune)
	case 'U':
		return numberEscape(s, 8, 16, utf8.MaxRune)
	case '0', '1', '2', '3', '4', '5', '6', '7':
		return numberEscape(string(c)+s, 3, 8, 0xFF)
	case '\\':
		return '\\', false, s, nil
	case '\'', '"':
		if c == quote {
			return rune(c), false, s, nil
		}
	}
	return 0, false, "", ErrSyntax
}

func escapeValue(c byte) rune {
	for i := range rune(7) {
		if "abtnvfr"[i] == c {
			return 7 + i
		}
	}
	return 0
}

// numberEscape decodes an escape of that many digits: a byte, or a code point up to limit.
func numberEscape(s string, digits, base int, limit rune) (rune, bool, string, error) {
	if len(s) < digits {
		return 0, false, "", ErrSyntax
	}
	n, status := scanDigits(s[:digits], base, 1<<32-1)
	value := rune(n)
	isByte := limit == 0xFF
	if status != good || n > uint(limit) || !isByte && !utf8.ValidRune(value) {
		return 0, false, "", ErrSyntax
	}
	return value, !isByte, s[digits:], nil
}

// Unquote returns the value of a Go string or character literal.
func Unquote(s string) (string, error) {
	end := literalEnd(s)
	if end != len(s) || end == 0 {
		return "", ErrSyntax
	}
	body := s[1 : end-1]
	if s[0] == '`' {
		return withoutReturns(body), nil
	}
	if plain(body) {
		return body, nil
	}
	text := ""
	for body != "" {
		r, multibyte, tail, err := UnquoteChar(body, s[0])
		if err != nil {
			return "", err
		}
		if r < utf8.RuneSelf || multibyte {
			text += string(r)
		} else {
			text += byteString(byte(r))
		}
		body = tail
	}
	return text, nil
}

// QuotedPrefix returns the literal that s begins with, in its quotation marks.
func QuotedPrefix(s string) (string, error) {
	end := literalEnd(s)
	if end == 0 {
		return "", ErrSyntax
	}
	return s[:end], nil
}

// literalEnd returns the length of the valid literal that s begins with; 0 if it begins with none.
func literalEnd(s string) int {
	if len(s) < 2 {
		return 0
	}
	mark := s[0]
	switch mark {
	case '`':
		for i := 1; i < len(s); i++ {
			if s[i] == '`' {
				return i + 1
			}
		}
	case '"', '\'':
		rest := s[1:]
		for count := 0; rest != ""; count++ {
			if rest[0] == mark {
				if mark == '\'' && count != 1 {
					return 0
				}
				return len(s) - len(rest) + 1
			}
			_, _, tail, err := UnquoteChar(rest, mark)
			if rest[0] == '\n' || err != nil {
				return 0
			}
			rest = tail
		}
	}
	return 0
}

// byteString returns the string of one byte.
func byteString(b byte) string {
	return string([]byte{b})
}

func withoutReturns(s string) string {
	text := ""
	start := 0
	for i := range len(s) {
		if s[i] == '\r' {
			text += s[start:i]
			start = i + 1
		}
	}
	return text + s[start:]
}
