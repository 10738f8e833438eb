// Package unicode has the classes and the case of code points.
package unicode

// Limits of code points, and what stands for an invalid one.
const (
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

// The classes are those of the JS engine, with what Go knows and older engines do not.

// IsLetter reports whether r is a letter (category L).
func IsLetter(r rune) bool

// IsMark reports whether r is a mark (category M).
func IsMark(r rune) bool

// IsNumber reports whether r is a number (category N).
func IsNumber(r rune) bool

// IsDigit reports whether r is a decimal digit.
func IsDigit(r rune) bool

// IsPunct reports whether r is punctuation (category P).
func IsPunct(r rune) bool

// IsSymbol reports whether r is a symbol.
func IsSymbol(r rune) bool

// IsUpper reports whether r is an upper-case letter.
func IsUpper(r rune) bool

// IsLower reports whether r is a lower-case letter.
func IsLower(r rune) bool

// IsTitle reports whether r is a title-case letter.
func IsTitle(r rune) bool

// IsGraphic reports whether r is a letter, mark, number, punctuation, symbol or space (categories L, M, N, P, S, Zs).
func IsGraphic(r rune) bool

// IsPrint is IsGraphic with no space but the ASCII one.
func IsPrint(r rune) bool

// IsControl reports whether r is a control character.
func IsControl(r rune) bool {
	return 0 <= r && r < 0x20 || 0x7F <= r && r < 0xA0
}

// IsSpace reports whether r is white space.
func IsSpace(r rune) bool {
	if r <= MaxLatin1 {
		return r == ' ' || '\t' <= r && r <= '\r' || r == 0x85 || r == 0xA0
	}
	return 0x2000 <= r && r <= 0x200A || r == 0x1680 || r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F ||
		r == 0x3000
}

// GraphicRanges are the sets of IsGraphic.
var GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}

// PrintRanges are the sets of IsPrint, without the ASCII space.
var PrintRanges = []*RangeTable{L, M, N, P, S}

// In reports whether r is in one of the sets.
func In(r rune, ranges ...*RangeTable) bool {
	return IsOneOf(ranges, r)
}

// IsOneOf reports whether r is in one of the sets.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, set := range ranges {
		if Is(set, r) {
			return true
		}
	}
	return false
}

// Is reports whether r is in the set.
func Is(rangeTab *RangeTable, r rune) bool {
	if r < 0 {
		return false
	}
	c := uint32(r)
	if n := len(rangeTab.R16); n > 0 && c <= uint32(rangeTab.R16[n-1].Hi) {
		return is16(rangeTab.R16, uint16(c))
	}
	if n := len(rangeTab.R32); n > 0 && c >= rangeTab.R32[0].Lo {
		return is32(rangeTab.R32, c)
	}
	return false
}

func is16(ranges []Range16, c uint16) bool {
	lo, hi := 0, len(ranges)
	for lo < hi {
		middle := (lo + hi) / 2
		r := &ranges[middle]
		if c < r.Lo {
			hi = middle
		} else if c > r.Hi {
			lo = middle + 1
		} else {
			return r.Stride == 1 || (c-r.Lo)%r.Stride == 0
		}
	}
	return false
}

func is32(ranges []Range32, c uint32) bool {
	lo, hi := 0, len(ranges)
	for lo < hi {
		middle := (lo + hi) / 2
		r := &ranges[middle]
		if c < r.Lo {
			hi = middle
		} else if c > r.Hi {
			lo = middle + 1
		} else {
			return r.Stride == 1 || (c-r.Lo)%r.Stride == 0
		}
	}
	return false
}
