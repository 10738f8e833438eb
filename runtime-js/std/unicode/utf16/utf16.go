// Package utf16 encodes and decodes UTF-16.
package utf16

const (
	replacementChar = '\uFFFD'
	maxRune         = '\U0010FFFF'
)

// Code points from surrSelf on take two surrogates: one of 1<<10 from surr1 on, then one of as many from surr2 on.
const (
	surrSelf = 0x10000
	surr1    = 0xD800
	surr2    = 0xDC00
	surr3    = 0xE000
)

// IsSurrogate reports whether r can be half of a pair.
func IsSurrogate(r rune) bool {
	return surr1 <= r && r < surr3
}

// DecodeRune is the code point of a pair of surrogates, or U+FFFD.
func DecodeRune(r1, r2 rune) rune {
	if surr1 <= r1 && r1 < surr2 && surr2 <= r2 && r2 < surr3 {
		return (r1-surr1)<<10 + (r2 - surr2) + surrSelf
	}
	return replacementChar
}

// EncodeRune is the pair of surrogates of r, or U+FFFD twice if r needs none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < surrSelf || r > maxRune {
		return replacementChar, replacementChar
	}
	r -= surrSelf
	return surr1 + r>>10, surr2 + r&0x3FF
}

// RuneLen is the number of words that r takes, or -1 if it is not valid.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < surr1, surr3 <= r && r < surrSelf:
		return 1
	case surrSelf <= r && r <= maxRune:
		return 2
	}
	return -1
}

// AppendRune appends r, or U+FFFD if it is not valid.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacementChar)
}

// Encode is s in UTF-16.
func Encode(s []rune) []uint16 {
	a := make([]uint16, 0, len(s))
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode is the code points of s; a surrogate alone gives U+FFFD.
func Decode(s []uint16) []rune {
	text := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			next := rune(0)
			if i+1 < len(s) {
				next = rune(s[i+1])
			}
			if r = DecodeRune(r, next); r != replacementChar {
				i++
			}
		}
		text = append(text, r)
	}
	return text
}
