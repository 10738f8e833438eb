package json

import (
	"bytes"
	"strings"
)

// quote is s as a string in JSON, with escapes for what HTML could take for something else if html is true. Invalid
// UTF-8 becomes U+FFFD.
func quote(s string, html bool) string

// unquote reads item, a string in JSON.
func unquote(item string) string

// runeAt is the character at text[i], or one byte that is in none.
func runeAt(text string, i int) string

// compacted is correct text without white space.
func compacted(text string) string

// indented is correct text with each element on a line of its own.
func indented(text, prefix, indent string) string

// escaped is text with escapes for U+2028 and U+2029, and for what HTML could take for something else if html is true.
func escaped(text string, html bool) string

// HTMLEscape appends src to dst with escapes for <, >, &, U+2028 and U+2029, so that it can stand in HTML.
func HTMLEscape(dst *bytes.Buffer, src []byte) {
	dst.WriteString(escaped(string(src), true))
}

// Compact appends src to dst without white space that means nothing.
func Compact(dst *bytes.Buffer, src []byte) error {
	text := string(src)
	if err := check(text, true); err != nil {
		return err
	}
	dst.WriteString(compacted(text))
	return nil
}

// Indent appends src to dst with each element on a new line that begins with prefix and as many indents as it is deep.
// White space at its end stays.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	text := string(src)
	if err := check(text, true); err != nil {
		return err
	}
	end := len(strings.TrimRight(text, " \t\r\n"))
	dst.WriteString(indented(text[:end], prefix, indent) + text[end:])
	return nil
}
