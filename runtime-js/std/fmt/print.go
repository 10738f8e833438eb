// Package fmt formats and scans values, after the model of C's printf and scanf.
//
//goes:bounded
package fmt

import (
	"internal/dynamic"
	"io"
	"os"
)

// Fprintf formats by the verbs of format and writes the text to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	return output(w, Sprintf(format, a...))
}

// Printf is Fprintf to standard output.
func Printf(format string, a ...any) (n int, err error) {
	return os.Stdout.WriteString(Sprintf(format, a...))
}

// Sprintf returns the text of Fprintf.
func Sprintf(format string, a ...any) string {
	p := newPrinter()
	printf(p, format, a)
	return p.finish(len(a))
}

// Appendf appends the text of Fprintf to b.
func Appendf(b []byte, format string, a ...any) []byte {
	return append(b, Sprintf(format, a...)...)
}

// Fprint formats each operand by its default format, with a space between two that are no strings, and writes
// the text to w.
func Fprint(w io.Writer, a ...any) (n int, err error) {
	return output(w, Sprint(a...))
}

// Print is Fprint to standard output.
func Print(a ...any) (n int, err error) {
	return os.Stdout.WriteString(Sprint(a...))
}

// Sprint returns the text of Fprint.
func Sprint(a ...any) string {
	p := newPrinter()
	afterString := true
	for _, arg := range a {
		isString := arg != nil && dynamic.Kind(dynamic.TypeOf(arg)) == dynamic.String
		if !isString && !afterString {
			p.buf += " "
		}
		printArg(p, arg, 'v')
		afterString = isString
	}
	return p.finish(len(a))
}

// Append appends the text of Fprint to b.
func Append(b []byte, a ...any) []byte {
	return append(b, Sprint(a...)...)
}

// Fprintln formats each operand by its default format, with a space between any two and a line's end, and
// writes the text to w.
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	return output(w, Sprintln(a...))
}

// Println is Fprintln to standard output.
func Println(a ...any) (n int, err error) {
	return os.Stdout.WriteString(Sprintln(a...))
}

// Sprintln returns the text of Fprintln.
func Sprintln(a ...any) string {
	p := newPrinter()
	for i, arg := range a {
		if i > 0 {
			p.buf += " "
		}
		printArg(p, arg, 'v')
	}
	p.buf += "\n"
	return p.finish(len(a))
}

// Appendln appends the text of Fprintln to b.
func Appendln(b []byte, a ...any) []byte {
	return append(b, Sprintln(a...)...)
}

// output writes text to w; as a string, which saves a copy, where nobody can tell.
func output(w io.Writer, text string) (n int, err error) {
	if dynamic.Trusted(w) {
		if sw, ok := w.(io.StringWriter); ok {
			return sw.WriteString(text)
		}
	}
	return w.Write([]byte(text))
}

// flat returns a string put together from others as one piece of memory, so that they can be collected.
func flat(s string) string
