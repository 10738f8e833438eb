package strings

import (
	"unicode"
	"unicode/utf8"
)

// isASCII, upperASCII, lowerASCII and repeat run in JS.
func isASCII(s string) bool
func upperASCII(s string) string
func lowerASCII(s string) string
func repeat(s string, count int) string

// Clone is a copy of s.
func Clone(s string) string { return s }

// Map replaces each rune by mapping(r), or drops it if that is negative.
func Map(mapping func(rune) rune, s string) string {
	var b Builder
	for _, r := range s {
		if m := mapping(r); m >= 0 {
			b.WriteRune(m)
		}
	}
	return b.String()
}

// addressable is more than any memory has.
const addressable = 1 << 48

// Repeat is count copies of s.
func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if len(s) > 0 && count > (1<<63-1)/len(s) {
		panic("strings: Repeat output length overflow")
	}
	if n := len(s) * count; n >= addressable {
		return string(make([]byte, n)) // panics
	}
	return repeat(s, count)
}

// ToUpper maps all letters to upper case.
func ToUpper(s string) string {
	if isASCII(s) {
		return upperASCII(s)
	}
	return Map(unicode.ToUpper, s)
}

// ToLower maps all letters to lower case.
func ToLower(s string) string {
	if isASCII(s) {
		return lowerASCII(s)
	}
	return Map(unicode.ToLower, s)
}

// ToTitle maps all letters to title case.
func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper, c taking precedence.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower, c taking precedence.
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle, c taking precedence.
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// ToValidUTF8 replaces each run of invalid bytes.
func ToValidUTF8(s, replacement string) string {
	var b Builder
	invalid := false
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			if !invalid {
				b.WriteString(replacement)
			}
			invalid = true
		} else {
			b.WriteString(s[i : i+size])
			invalid = false
		}
		i += size
	}
	return b.String()
}

// isSeparator tells where Title sees the end of a word.
func isSeparator(r rune) bool {
	if r < utf8.RuneSelf {
		return !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_')
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && unicode.IsSpace(r)
}

// Title maps the first letter of each word to title case.
//
// Deprecated: word boundaries are not those of Unicode.
func Title(s string) string {
	previous := ' '
	return Map(func(r rune) rune {
		start := isSeparator(previous)
		previous = r
		if start {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

// sameFold reports whether two different runes are equal under simple folding.
func sameFold(a, b rune) bool {
	if a > b {
		a, b = b, a
	}
	if b < utf8.RuneSelf {
		return 'A' <= a && a <= 'Z' && b == a+'a'-'A'
	}
	for r := unicode.SimpleFold(a); r != a; r = unicode.SimpleFold(r) {
		if r == b {
			return true
		}
	}
	return false
}

// Replace replaces the first n instances of old, all if n < 0; an empty old matches before each rune and at the end.
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	var b Builder
	start := 0
	for i := 0; n < 0 || i < n; i++ {
		at := start
		if old == "" {
			if i > 0 {
				if start >= len(s) {
					break
				}
				_, size := utf8.DecodeRuneInString(s[start:])
				at += size
			}
		} else if at = indexFrom(s, old, start); at < 0 {
			break
		}
		b.WriteString(s[start:at])
		b.WriteString(new)
		start = at + len(old)
	}
	b.WriteString(s[start:])
	return b.String()
}

// ReplaceAll replaces all instances of old.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }
