// Package utf8 encodes and decodes runes as UTF-8.
package utf8

const (
	RuneError = '\uFFFD'     // what an invalid encoding decodes to
	RuneSelf  = 0x80         // bytes below it are a rune by themselves
	MaxRune   = '\U0010FFFF' // the largest valid code point
	UTFMax    = 4            // the most bytes that a rune takes
)

// sequenceLen returns how many bytes an encoding that begins with c has, 0 if none begins with c.
func sequenceLen(c byte) int {
	switch {
	case c < 0x80:
		return 1
	case c < 0xC2:
		return 0
	case c < 0xE0:
		return 2
	case c < 0xF0:
		return 3
	case c < 0xF5:
		return 4
	}
	return 0
}

func isContinuation(c byte) bool {
	return c&0xC0 == 0x80
}

// validSecond reports whether c may follow the first byte of a sequence: it keeps out overlong
// encodings, surrogates and what is beyond MaxRune.
func validSecond(first, c byte) bool {
	switch first {
	case 0xE0:
		return 0xA0 <= c && c <= 0xBF
	case 0xED:
		return 0x80 <= c && c <= 0x9F
	case 0xF0:
		return 0x90 <= c && c <= 0xBF
	case 0xF4:
		return 0x80 <= c && c <= 0x8F
	}
	return isContinuation(c)
}

// RuneStart reports whether b may be the first byte of a rune, perhaps of an invalid one.
func RuneStart(b byte) bool {
	return !isContinuation(b)
}

// ValidRune reports whether r can be encoded: it is no surrogate and in range.
func ValidRune(r rune) bool {
	return 0 <= r && r < 0xD800 || 0xDFFF < r && r <= MaxRune
}

// RuneLen returns the number of bytes of r's encoding, -1 if it has none.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case 0xD800 <= r && r <= 0xDFFF:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}
