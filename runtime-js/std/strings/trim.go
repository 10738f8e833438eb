package strings

import (
	"unicode"
	"unicode/utf8"
)

// TrimLeftFunc removes leading runes that satisfy f.
func TrimLeftFunc(s string, f func(rune) bool) string {
	for i, r := range s {
		if !f(r) {
			return s[i:]
		}
	}
	return ""
}

// TrimRightFunc removes trailing runes that satisfy f.
func TrimRightFunc(s string, f func(rune) bool) string {
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		if !f(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// TrimFunc removes leading and trailing runes that satisfy f.
func TrimFunc(s string, f func(rune) bool) string {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// Trim removes leading and trailing runes that are in cutset.
func Trim(s, cutset string) string {
	return TrimRight(TrimLeft(s, cutset), cutset)
}

// TrimLeft removes leading runes that are in cutset.
func TrimLeft(s, cutset string) string {
	if !isASCII(cutset) {
		return TrimLeftFunc(s, func(r rune) bool { return ContainsRune(cutset, r) })
	}
	start := 0
	for start < len(s) && hasByte(cutset, s[start]) {
		start++
	}
	return s[start:]
}

// TrimRight removes trailing runes that are in cutset.
func TrimRight(s, cutset string) string {
	if !isASCII(cutset) {
		return TrimRightFunc(s, func(r rune) bool { return ContainsRune(cutset, r) })
	}
	end := len(s)
	for end > 0 && hasByte(cutset, s[end-1]) {
		end--
	}
	return s[:end]
}

// hasByte is for few bytes, of which a loop finds one before the host's search has begun.
func hasByte(s string, c byte) bool {
	for i := range len(s) {
		if s[i] == c {
			return true
		}
	}
	return false
}

// TrimSpace removes leading and trailing white space.
func TrimSpace(s string) string {
	start, end := 0, len(s)
	for ; start < end; start++ {
		c := s[start]
		if c >= utf8.RuneSelf {
			return TrimFunc(s[start:], unicode.IsSpace)
		}
		if c != ' ' && (c < '\t' || c > '\r') {
			break
		}
	}
	for ; end > start; end-- {
		c := s[end-1]
		if c >= utf8.RuneSelf {
			return TrimRightFunc(s[start:end], unicode.IsSpace)
		}
		if c != ' ' && (c < '\t' || c > '\r') {
			break
		}
	}
	return s[start:end]
}

// TrimPrefix is s without prefix.
func TrimPrefix(s, prefix string) string {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix is s without suffix.
func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}
