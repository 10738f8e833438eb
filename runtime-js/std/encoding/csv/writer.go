package csv

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Writer writes records. Its fields may be changed before the first Write.
type Writer struct {
	Comma   rune // stands between fields
	UseCRLF bool // end lines with \r\n

	output *bufio.Writer
}

// NewWriter returns a Writer to w.
func NewWriter(w io.Writer) *Writer {
	return &Writer{Comma: ',', output: bufio.NewWriter(w)}
}

// Write writes a record, with quotes where they are needed. It comes to the output by Flush at the latest.
func (w *Writer) Write(record []string) error {
	if !isDelimiter(w.Comma) {
		return errDelimiter
	}
	comma, end := string(w.Comma), "\n"
	if w.UseCRLF {
		end = "\r\n"
	}
	for i, field := range record {
		if w.needsQuotes(field) {
			field = w.quote(field)
		}
		if i > 0 {
			field = comma + field
		}
		if _, err := w.output.WriteString(field); err != nil {
			return err
		}
	}
	_, err := w.output.WriteString(end)
	return err
}

// needsQuotes reports whether a field would not be read as it is. \. is the end of data for some databases.
func (w *Writer) needsQuotes(field string) bool {
	if field == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(field)
	return field == `\.` || unicode.IsSpace(first) || strings.ContainsAny(field, "\"\r\n") ||
		strings.ContainsRune(field, w.Comma)
}

// quote puts a field in quotes. With UseCRLF all ends of lines in it are \r\n.
func (w *Writer) quote(field string) string {
	field = strings.ReplaceAll(field, `"`, `""`)
	if w.UseCRLF {
		field = strings.ReplaceAll(field, "\r", "")
		field = strings.ReplaceAll(field, "\n", "\r\n")
	}
	return `"` + field + `"`
}

// Flush writes to the output what is not there yet. Error tells whether it could.
func (w *Writer) Flush() { w.output.Flush() }

// Error returns the error of an earlier Write or Flush.
func (w *Writer) Error() error {
	_, err := w.output.Write(nil)
	return err
}

// WriteAll writes records and calls Flush.
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.output.Flush()
}
