package strconv

import "unicode/utf8"

// Quote returns s as a Go string literal in double quotes, with escapes for control characters and what
// IsPrint calls not printable.
func Quote(s string) string {
	return quote(s, '"', IsPrint)
}

// QuoteToASCII is like Quote with escapes for all that is not ASCII.
func QuoteToASCII(s string) string {
	return quote(s, '"', isASCII)
}

// QuoteToGraphic is like Quote but leaves what IsGraphic allows.
func QuoteToGraphic(s string) string {
	return quote(s, '"', IsGraphic)
}

// QuoteRune returns r as a Go character literal, with the escapes of Quote; an invalid r as U+FFFD.
func QuoteRune(r rune) string {
	return quoteRune(r, IsPrint)
}

// QuoteRuneToASCII is like QuoteRune with escapes for all that is not ASCII.
func QuoteRuneToASCII(r rune) string {
	return quoteRune(r, isASCII)
}

// QuoteRuneToGraphic is like QuoteRune but leaves what IsGraphic allows.
func QuoteRuneToGraphic(r rune) string {
	return quoteRune(r, IsGraphic)
}

// AppendQuote appends Quote(s) to dst.
func AppendQuote(dst []byte, s string) []byte {
	return append(dst, Quote(s)...)
}

// AppendQuoteToASCII appends QuoteToASCII(s) to dst.
func AppendQuoteToASCII(dst []byte, s string) []byte {
	return append(dst, QuoteToASCII(s)...)
}

// AppendQuoteToGraphic appends QuoteToGraphic(s) to dst.
func AppendQuoteToGraphic(dst []byte, s string) []byte {
	return append(dst, QuoteToGraphic(s)...)
}

// AppendQuoteRune appends QuoteRune(r) to dst.
func AppendQuoteRune(dst []byte, r rune) []byte {
	return append(dst, QuoteRune(r)...)
}

// AppendQuoteRuneToASCII appends QuoteRuneToASCII(r) to dst.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToASCII(r)...)
}

// AppendQuoteRuneToGraphic appends QuoteRuneToGraphic(r) to dst.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}

func isASCII(r rune) bool {
	return 0x20 <= r && r < utf8.RuneSelf-1
}

// plain reports whether s has printable ASCII characters only, none of them a double quote or a backslash.
func plain(s string) bool

func quote(s string, mark byte, shown func(rune) bool) string {
	if mark == '"' && plain(s) {
		return `"` + s + `"`
	}
	text := string(mark)
	for i, r := range s {
		if r == utf8.RuneError && isInvalid(s, i) {
			text += `\x` + hex(rune(s[i]), 2)
		} else {
			text += escape(r, mark, shown)
		}
	}
	return text + string(mark)
}

// isInvalid reports whether the RuneError at s[i] stands for an invalid byte, not for itself.
func isInvalid(s string, i int) bool {
	_, size := utf8.DecodeRuneInString(s[i:])
	return size == 1
}

func quoteRune(r rune, shown func(rune) bool) string {
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	return "'" + escape(r, '\'', shown) + "'"
}

// escape returns r as it stands between quotation marks.
func escape(r rune, mark byte, shown func(rune) bool) string {
	switch {
	case r == rune(mark) || r == '\\':
		return `\` + string(r)
	case shown(r):
		return string(r)
	case 7 <= r && r <= 13:
		return `\` + "abtnvfr"[r-7:r-6]
	case r < ' ' || r == 0x7F:
		return `\x` + hex(r, 2)
	case r < 0x10000:
		return `\u` + hex(r, 4)
	}
	return `\U` + hex(r, 8)
}

// hex returns r as that many hexadecimal digits.
func hex(r rune, digits int) string {
	text := formatInt(int64(r), 16)
	for len(text) < digits {
		text = "0" + text
	}
	return text
}

// CanBackquote reports whether s can be a raw string literal on one line: it has no control characters but
// tabs, no backquote and no invalid UTF-8 or byte order mark.
func CanBackquote(s string) bool {
	for i, r := range s {
		if r < ' ' && r != '\t' || r == '`' || r == 0x7F || r == '\uFEFF' || r == utf8.RuneError && isInvalid(s, i) {
			return false
		}
	}
	return true
}
