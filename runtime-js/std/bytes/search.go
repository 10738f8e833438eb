// Package bytes has functions on byte slices.
package bytes

import (
	"strings"
	"unicode/utf8"
)

// The searches run in JS on typed arrays. Where runes count, a string of the bytes is made first: that is fast.

// Equal reports whether a and b have the same bytes.
func Equal(a, b []byte) bool

// Compare is -1, 0 or +1 by the order of bytes.
func Compare(a, b []byte) int

// Index is the index of the first sep in s, or -1.
func Index(s, sep []byte) int

// LastIndex is the index of the last sep in s, or -1.
func LastIndex(s, sep []byte) int

// IndexByte is the index of the first c in b, or -1.
func IndexByte(b []byte, c byte) int

// LastIndexByte is the index of the last c in s, or -1.
func LastIndexByte(s []byte, c byte) int

// indexFrom is the index of the first non-empty sep at or after from, or -1.
func indexFrom(s, sep []byte, from int) int

// Count counts non-overlapping instances of sep; of an empty one, the runes of s plus one.
func Count(s, sep []byte) int {
	if len(sep) == 0 {
		return utf8.RuneCount(s) + 1
	}
	n := 0
	for i := indexFrom(s, sep, 0); i >= 0; i = indexFrom(s, sep, i+len(sep)) {
		n++
	}
	return n
}

// Contains reports whether subslice is within b.
func Contains(b, subslice []byte) bool { return Index(b, subslice) >= 0 }

// ContainsAny reports whether a rune of chars is in b.
func ContainsAny(b []byte, chars string) bool { return IndexAny(b, chars) >= 0 }

// ContainsRune reports whether r is in b.
func ContainsRune(b []byte, r rune) bool { return IndexRune(b, r) >= 0 }

// ContainsFunc reports whether a rune of b satisfies f.
func ContainsFunc(b []byte, f func(rune) bool) bool { return IndexFunc(b, f) >= 0 }

// IndexRune is the index of the first r in s, or -1. utf8.RuneError also matches invalid UTF-8.
func IndexRune(s []byte, r rune) int {
	if 0 <= r && r < utf8.RuneSelf {
		return IndexByte(s, byte(r))
	}
	return strings.IndexRune(string(s), r)
}

// IndexAny is the index of the first rune of s that is in chars, or -1.
func IndexAny(s []byte, chars string) int { return strings.IndexAny(string(s), chars) }

// LastIndexAny is the index of the last rune of s that is in chars, or -1.
func LastIndexAny(s []byte, chars string) int { return strings.LastIndexAny(string(s), chars) }

// IndexFunc is the index of the first rune that satisfies f, or -1.
func IndexFunc(s []byte, f func(r rune) bool) int { return strings.IndexFunc(string(s), f) }

// LastIndexFunc is the index of the last rune that satisfies f, or -1.
func LastIndexFunc(s []byte, f func(r rune) bool) int { return strings.LastIndexFunc(string(s), f) }

// EqualFold reports whether s and t are equal under simple case folding.
func EqualFold(s, t []byte) bool { return strings.EqualFold(string(s), string(t)) }

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool {
	return len(s) >= len(prefix) && Equal(s[:len(prefix)], prefix)
}

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && Equal(s[len(s)-len(suffix):], suffix)
}

// Cut splits s around the first sep.
func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutLast is what is before and after the last sep in s; if there is none, s and nothing.
func CutLast(s, sep []byte) (before, after []byte, found bool) {
	i := LastIndex(s, sep)
	if i < 0 {
		return s, nil, false
	}
	return s[:i], s[i+len(sep):], true
}

// CutPrefix is s without prefix, and whether it was there.
func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix is s without suffix, and whether it was there.
func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}
