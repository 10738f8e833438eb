package strconv

// IsPrint reports whether r is printable: a letter, mark, number, punctuation, symbol or the ASCII space.
func IsPrint(r rune) bool

// IsGraphic reports whether r is printable or another space of Unicode's category Zs.
func IsGraphic(r rune) bool
