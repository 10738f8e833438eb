package json

import "bytes"

// quote is s as a string in JSON, with escapes for what HTML could take for something else if html is true. Invalid
// UTF-8 becomes U+FFFD.
func quote(s string, html bool) string

// unquote reads what stands at the start of item, between quotation marks; not ok if it is no string.
func unquote(item string) (s string, ok bool)

// compacted is correct text without white space, with escapes as quote has them.
func compacted(text string, html bool) string

// indented is correct text with each element on a line of its own.
func indented(text, prefix, indent string) string

// escaped is text with escapes for what HTML could take for something else.
func escaped(text string) string

// HTMLEscape appends src to dst with escapes for <, >, &, U+2028 and U+2029, so that it can stand in HTML.
func HTMLEscape(dst *bytes.Buffer, src []byte) {
	dst.WriteString(escaped(string(src)))
}

// Compact appends src to dst without white space that means nothing.
func Compact(dst *bytes.Buffer, src []byte) error {
	text, err := compact(string(src), false)
	dst.WriteString(text)
	return err
}

func compact(text string, html bool) (string, error) {
	if message, _ := firstError(text); message != "" {
		return "", &SyntaxError{message, 0} // Go does not count here
	}
	return compacted(text, html), nil
}

// Indent appends src to dst with each element on a new line that begins with prefix and as many indents as it is deep.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	text := string(src)
	if err := check(text); err != nil {
		return err
	}
	dst.WriteString(indented(text, prefix, indent))
	return nil
}
