package hex

import (
	"errors"
	"io"
	"strings"
)

// How many encoded bytes are worked on at a time.
const bufferSize = 1024

type encoder struct {
	w   io.Writer
	err error
	out [bufferSize]byte
}

// NewEncoder writes what it gets to w, encoded.
func NewEncoder(w io.Writer) io.Writer { return &encoder{w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && e.err == nil {
		part := p[:min(len(p), bufferSize/2)]
		size := Encode(e.out[:], part)
		var written int
		written, e.err = e.w.Write(e.out[:size])
		n += written / 2
		p = p[len(part):]
	}
	return n, e.err
}

type decoder struct {
	r   io.Reader
	err error
	in  []byte // read but not decoded, part of buf
	buf [bufferSize]byte
}

// NewDecoder decodes what it reads from r.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.in) < 2 && d.err == nil {
		kept := copy(d.buf[:], d.in)
		var got int
		got, d.err = d.r.Read(d.buf[kept:])
		d.in = d.buf[:kept+got]
		if d.err == io.EOF && len(d.in)%2 == 1 {
			d.err = io.ErrUnexpectedEOF
			if last := d.in[len(d.in)-1]; value(last) > 15 {
				d.err = InvalidByteError(last)
			}
		}
	}
	p = p[:min(len(p), len(d.in)/2)]
	n, err = Decode(p, d.in[:2*len(p)])
	d.in = d.in[2*n:]
	if err != nil {
		d.in, d.err = nil, err
	}
	if len(d.in) < 2 {
		return n, d.err
	}
	return n, nil
}

// Dump shows data like hexdump -C.
func Dump(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	var b strings.Builder
	d := Dumper(&b)
	d.Write(data)
	d.Close()
	return b.String()
}

// A dumper writes lines of 16 bytes as digits and as characters.
type dumper struct {
	w      io.Writer
	offset uint
	line   string // the characters so far
	closed bool
}

// Dumper writes what it gets to w like hexdump -C.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

func (d *dumper) write(s string) error {
	_, err := d.w.Write([]byte(s))
	return err
}

// gap is what stands between the digits of column n and the next.
func gap(n int) string {
	switch n {
	case 7:
		return "  "
	case 15:
		return "  |"
	}
	return " "
}

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for i, c := range data {
		if d.line == "" {
			offset := []byte{byte(d.offset >> 24), byte(d.offset >> 16), byte(d.offset >> 8), byte(d.offset)}
			if err := d.write(EncodeToString(offset) + "  "); err != nil {
				return i, err
			}
		}
		if err := d.write(EncodeToString(data[i:i+1]) + gap(len(d.line))); err != nil {
			return i, err
		}
		d.offset++
		if c < 32 || c > 126 {
			c = '.'
		}
		d.line += string(rune(c))
		if len(d.line) == 16 {
			if err := d.endLine(); err != nil {
				return i + 1, err
			}
		}
	}
	return len(data), nil
}

func (d *dumper) endLine() error {
	line := d.line
	d.line = ""
	return d.write(line + "|\n")
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if d.line == "" {
		return nil
	}
	for column := len(d.line); column < 16; column++ {
		if err := d.write("  " + gap(column)); err != nil {
			return err
		}
	}
	return d.endLine()
}
