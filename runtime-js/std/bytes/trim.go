package bytes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// TrimLeftFunc is s without leading runes that satisfy f.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(s[i:])
		}
		if !f(r) {
			return s[i:]
		}
		i += size
	}
	return nil
}

// TrimRightFunc is s without trailing runes that satisfy f.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	n := len(s)
	for n > 0 {
		r, size := rune(s[n-1]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeLastRune(s[:n])
		}
		if !f(r) {
			break
		}
		n -= size
	}
	return s[:n]
}

// TrimFunc is s without leading and trailing runes that satisfy f.
func TrimFunc(s []byte, f func(r rune) bool) []byte {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// Trim is s without leading and trailing runes that are in cutset.
func Trim(s []byte, cutset string) []byte {
	if s = TrimLeft(s, cutset); len(s) == 0 {
		return nil
	}
	return TrimRight(s, cutset)
}

// TrimLeft is s without leading runes that are in cutset.
func TrimLeft(s []byte, cutset string) []byte {
	if len(s) > 0 && cutset == "" {
		return s
	}
	return TrimLeftFunc(s, func(r rune) bool { return strings.ContainsRune(cutset, r) })
}

// TrimRight is s without trailing runes that are in cutset.
func TrimRight(s []byte, cutset string) []byte {
	if cutset == "" {
		return s
	}
	return TrimRightFunc(s, func(r rune) bool { return strings.ContainsRune(cutset, r) })
}

// TrimSpace is s without leading and trailing white space.
func TrimSpace(s []byte) []byte {
	if s = TrimFunc(s, unicode.IsSpace); len(s) == 0 {
		return nil
	}
	return s
}

// TrimPrefix is s without prefix.
func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix is s without suffix.
func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}
