package csv

import (
	"bufio"
	"io"
	"unicode/utf8"
)

// A Reader reads records. Its fields may be changed before the first Read.
type Reader struct {
	// Comma stands between fields.
	Comma rune

	// Comment, if not 0, begins lines that are left out.
	Comment rune

	// FieldsPerRecord is the number of fields that all records must have. If it is 0, that is the number of the first
	// record; if it is negative, records may differ.
	FieldsPerRecord int

	// LazyQuotes allows quotes in fields without quotes, and single ones in those with quotes.
	LazyQuotes bool

	// TrimLeadingSpace leaves out space at the start of fields.
	TrimLeadingSpace bool

	// ReuseRecord allows Read to return the slice that it returned before.
	ReuseRecord bool

	// Deprecated: it is not used.
	TrailingComma bool

	input  *bufio.Reader
	line   int // the number of lines read
	offset int64
	fields []field // of the last record
	last   []string
}

// position is a line and a column, which counts bytes from 1.
type position struct{ line, column int }

type field struct {
	text string
	at   position
}

// NewReader returns a Reader of r.
func NewReader(r io.Reader) *Reader {
	return &Reader{Comma: ',', input: bufio.NewReader(r)}
}

// Read reads a record. With an error in a field it returns those before it, with ErrFieldCount all; at the end of the
// input nil and io.EOF.
func (r *Reader) Read() (record []string, err error) {
	if !r.ReuseRecord {
		return r.read(nil)
	}
	r.last, err = r.read(r.last)
	return r.last, err
}

// ReadAll reads all records that are left.
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.read(nil)
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// FieldPos returns where a field of the last record begins; lines and columns count from 1, columns in bytes.
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.fields) {
		panic("out of range index passed to FieldPos")
	}
	at := r.fields[field].at
	return at.line, at.column
}

// InputOffset returns where in the input the last record ends.
func (r *Reader) InputOffset() int64 { return r.offset }

// read reads a record, into dst if that is large enough.
func (r *Reader) read(dst []string) ([]string, error) {
	if r.Comma == r.Comment || !isDelimiter(r.Comma) || r.Comment != 0 && !isDelimiter(r.Comment) {
		return nil, errDelimiter
	}
	line, inputErr := r.nextLine()
	if inputErr == io.EOF {
		return nil, inputErr
	}
	p := parser{Reader: r, start: r.line, at: position{r.line, 1}, line: line, inputErr: inputErr}
	r.fields = r.fields[:0]
	err := p.record()
	if err == nil {
		err = p.inputErr
	}
	if cap(dst) < len(r.fields) {
		dst = make([]string, len(r.fields))
	}
	dst = dst[:len(r.fields)]
	for i, f := range r.fields {
		dst[i] = f.text
	}
	if r.FieldsPerRecord == 0 {
		r.FieldsPerRecord = len(dst)
	}
	if r.FieldsPerRecord > 0 && len(dst) != r.FieldsPerRecord && err == nil {
		err = &ParseError{StartLine: p.start, Line: p.start, Column: 1, Err: ErrFieldCount}
	}
	return dst, err
}

// nextLine reads the next line that is neither empty nor a comment.
func (r *Reader) nextLine() (string, error) {
	for {
		line, err := r.readLine()
		first, _ := utf8.DecodeRuneInString(line)
		if r.Comment != 0 && first == r.Comment {
			line = ""
		}
		if err != nil || line != "" && line != "\n" {
			return line, err
		}
	}
}

// readLine reads a line, which ends in \n but at the end of the input. There is an error only if that is not complete.
func (r *Reader) readLine() (string, error) {
	line, err := r.input.ReadString('\n')
	size := len(line)
	if size > 0 && err == io.EOF {
		err = nil
		if line[size-1] == '\r' {
			line = line[:size-1]
		}
	}
	r.line++
	r.offset += int64(size)
	if n := len(line); n >= 2 && line[n-2:] == "\r\n" {
		line = line[:n-2] + "\n"
	}
	return line, err
}
