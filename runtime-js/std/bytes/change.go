package bytes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clone is a copy of b, nil if that is.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// Map replaces each rune by mapping(r), or drops it if that is negative.
func Map(mapping func(r rune) rune, s []byte) []byte {
	mapped := make([]byte, 0, len(s))
	for _, r := range string(s) {
		if m := mapping(r); m >= 0 {
			mapped = utf8.AppendRune(mapped, m)
		}
	}
	return mapped
}

// Repeat is count copies of b.
func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	if len(b) > 0 && count > (1<<63-1)/len(b) {
		panic("bytes: Repeat output length overflow")
	}
	repeated := make([]byte, len(b)*count)
	for n := copy(repeated, b); 0 < n && n < len(repeated); n *= 2 {
		copy(repeated[n:], repeated[:n])
	}
	return repeated
}

// Join concatenates the slices of s with sep between them.
func Join(s [][]byte, sep []byte) []byte {
	n := len(sep) * (len(s) - 1)
	for _, part := range s {
		n += len(part)
	}
	joined := make([]byte, 0, max(n, 0))
	for i, part := range s {
		if i > 0 {
			joined = append(joined, sep...)
		}
		joined = append(joined, part...)
	}
	return joined
}

// Runes is s as runes.
func Runes(s []byte) []rune { return []rune(string(s)) }

// ToUpper is a copy of s with all letters in upper case.
func ToUpper(s []byte) []byte { return []byte(strings.ToUpper(string(s))) }

// ToLower is a copy of s with all letters in lower case.
func ToLower(s []byte) []byte { return []byte(strings.ToLower(string(s))) }

// ToTitle is a copy of s with all letters in title case.
func ToTitle(s []byte) []byte { return []byte(strings.ToTitle(string(s))) }

// ToUpperSpecial is ToUpper, c taking precedence.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower, c taking precedence.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle, c taking precedence.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

// Title is a copy of s with the first letter of each word in title case.
//
// Deprecated: word boundaries are not those of Unicode.
func Title(s []byte) []byte { return []byte(strings.Title(string(s))) }

// ToValidUTF8 is a copy of s with each run of invalid bytes replaced.
func ToValidUTF8(s, replacement []byte) []byte {
	return []byte(strings.ToValidUTF8(string(s), string(replacement)))
}

// Replace is a copy of s with the first n instances of old replaced, all if n < 0; an empty old matches before each
// rune and at the end.
func Replace(s, old, new []byte, n int) []byte {
	var replaced []byte
	start := 0
	for i := 0; n < 0 || i < n; i++ {
		at := start
		if len(old) == 0 {
			if i > 0 {
				if start >= len(s) {
					break
				}
				_, size := utf8.DecodeRune(s[start:])
				at += size
			}
		} else if at = indexFrom(s, old, start); at < 0 {
			break
		}
		replaced = append(replaced, s[start:at]...)
		replaced = append(replaced, new...)
		start = at + len(old)
	}
	return append(replaced, s[start:]...)
}

// ReplaceAll is a copy of s with all instances of old replaced.
func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }
