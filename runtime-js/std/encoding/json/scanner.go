package json

import (
	"strconv"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// A SyntaxError says what is no JSON.
type SyntaxError struct {
	msg    string
	Offset int64 // after so many bytes
}

func (e *SyntaxError) Error() string { return e.msg }

const unexpectedEnd = "unexpected end of JSON input"

// syntaxError describes what the scanner found: text that does not belong where it is, or none if the end comes too early
// or the depth is too great.
func syntaxError(what, where string, offset int) *SyntaxError {
	msg := where
	switch {
	case what == "" && where == "":
		msg = unexpectedEnd
	case what == "":
	case utf8.RuneCountInString(what) == 1:
		msg = "invalid character " + quotedCharacter(what) + " " + where
	case strings.ContainsFunc(what, func(r rune) bool { return strings.ContainsRune("` \uFFFD", r) || !strconv.IsPrint(r) }):
		msg = "invalid escape sequence " + strconv.Quote(what) + " " + where
	default:
		msg = "invalid escape sequence `" + what + "` " + where
	}
	return &SyntaxError{msg, int64(offset)}
}

func quotedCharacter(s string) string {
	r, _ := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && len(s) == 1 {
		return `'\x` + strconv.FormatUint(uint64(s[0]), 16) + "'"
	}
	return strconv.QuoteRune(r)
}

// check returns an error if text is not one value, with white space around it. It may be said to be checked for formatting,
// where some errors read differently.
func check(text string, formatting bool) error {
	if wrong, what, where, offset := firstError(text, formatting); wrong {
		return syntaxError(what, where, offset)
	}
	return nil
}

// firstError finds what is wrong with text.
func firstError(text string, formatting bool) (wrong bool, what, where string, offset int)

// Valid reports whether data is one value in JSON.
func Valid(data []byte) bool {
	wrong, _, _, _ := firstError(string(data), false)
	return !wrong
}

// A scanner finds where a value ends that may come piece by piece.
type scanner struct {
	state unsafe.Pointer
}

func newState() unsafe.Pointer

// feed returns the end of the value that text begins with, or needMore, or hasFailed. With more text it goes on where it
// was.
func feed(state unsafe.Pointer, text string, final bool) int

// tokenEnd is feed for a string, number or name, without a memory.
func tokenEnd(state unsafe.Pointer, text string, final bool) int

// failure tells why one of them has failed.
func failure(state unsafe.Pointer) (what, where string, offset int)

const (
	needMore  = -1
	hasFailed = -2
)

// literalEnd is where the string, number or name at text[start] ends.
func literalEnd(text string, start int) int

// valueEnd is where the value at text[start] ends.
func valueEnd(text string, start int) int

// skipSpace is the index of the first character at or after i that is no white space.
func skipSpace(text string, i int) int
