package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// MinRead is the room that ReadFrom has at least for each Read.
const MinRead = 512

// ErrTooLarge is the panic of a Buffer that would need more memory than there can be.
var ErrTooLarge = errors.New("bytes.Buffer: too large")

var errNegativeRead = errors.New("bytes.Buffer: reader returned negative count from Read")

// Buffer holds bytes that are written at its end and read from its start.
type Buffer struct {
	buf  []byte // what is unread is buf[off:]
	off  int
	last int // what the last operation was, for the Unread methods
}

// Values of Buffer.last; that of a ReadRune is the size of the rune.
const (
	notRead  = 0
	byteRead = -1
)

// The capacity of a buffer that begins with a small write.
const smallSize = 64

// NewBuffer begins with the contents buf, which it takes over.
func NewBuffer(buf []byte) *Buffer { return &Buffer{buf: buf} }

// NewBufferString begins with the contents s.
func NewBufferString(s string) *Buffer { return &Buffer{buf: []byte(s)} }

// Bytes is the unread part, valid until the next change.
func (b *Buffer) Bytes() []byte { return b.buf[b.off:] }

// AvailableBuffer is an empty slice with the unused capacity, to append to and write at once.
func (b *Buffer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }

// String is the unread part; "<nil>" for a nil pointer.
func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.off:])
}

// Peek is the next n bytes, which stay unread; fewer with io.EOF.
func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.off:], io.EOF
	}
	return b.buf[b.off : b.off+n], nil
}

// Len is the number of unread bytes.
func (b *Buffer) Len() int { return len(b.buf) - b.off }

// Cap is the capacity of the underlying slice.
func (b *Buffer) Cap() int { return cap(b.buf) }

// Available is the number of bytes that can be written without growing.
func (b *Buffer) Available() int { return cap(b.buf) - len(b.buf) }

// Truncate drops all but the first n unread bytes.
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.last = notRead
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.off+n]
}

// Reset empties b but keeps its memory.
func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.off = 0
	b.last = notRead
}

// Grow makes room for n more bytes.
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	m := b.grow(n)
	b.buf = b.buf[:m]
}

// grow lengthens buf by n and returns the old length. If need be it moves the unread part to the start, into new memory
// if less than half would stay free.
func (b *Buffer) grow(n int) int {
	m := b.Len()
	if m == 0 && b.off != 0 {
		b.Reset()
	}
	if size := len(b.buf); n <= cap(b.buf)-size {
		b.buf = b.buf[:size+n]
		return size
	}
	if b.buf == nil && n <= smallSize {
		b.buf = make([]byte, n, smallSize)
		return 0
	}
	c := cap(b.buf)
	if n <= c/2-m {
		copy(b.buf, b.buf[b.off:])
	} else if c > 1<<63-1-c-n {
		panic(ErrTooLarge)
	} else {
		b.buf = moved(b.buf[b.off:], b.off+n)
	}
	b.off = 0
	b.buf = b.buf[:m+n]
	return m
}

// moved is a copy of p with room for n more bytes and at least twice its capacity.
func moved(p []byte, n int) []byte {
	size := max(len(p)+n, 2*cap(p))
	if size > 1<<48 {
		panic(ErrTooLarge)
	}
	room := append([]byte(nil), make([]byte, size)...)
	i := copy(room, p)
	return room[:i]
}

// Write appends p.
func (b *Buffer) Write(p []byte) (n int, err error) {
	b.last = notRead
	m := b.grow(len(p))
	return copy(b.buf[m:], p), nil
}

// WriteString appends s.
func (b *Buffer) WriteString(s string) (n int, err error) {
	b.last = notRead
	m := b.grow(len(s))
	return copy(b.buf[m:], s), nil
}

// WriteByte appends c.
func (b *Buffer) WriteByte(c byte) error {
	b.last = notRead
	m := b.grow(1)
	b.buf[m] = c
	return nil
}

// WriteRune appends the UTF-8 encoding of r.
func (b *Buffer) WriteRune(r rune) (n int, err error) {
	if 0 <= r && r < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return 1, nil
	}
	b.last = notRead
	m := b.grow(utf8.UTFMax)
	b.buf = utf8.AppendRune(b.buf[:m], r)
	return len(b.buf) - m, nil
}

// ReadFrom appends all that r has.
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.last = notRead
	for {
		start := b.grow(MinRead)
		b.buf = b.buf[:start]
		m, err := r.Read(b.buf[start:cap(b.buf)])
		if m < 0 {
			panic(errNegativeRead)
		}
		b.buf = b.buf[:start+m]
		n += int64(m)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// WriteTo writes the unread part to w.
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.last = notRead
	if size := b.Len(); size > 0 {
		m, err := w.Write(b.buf[b.off:])
		if m > size {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.off += m
		n = int64(m)
		if err != nil {
			return n, err
		}
		if m != size {
			return n, io.ErrShortWrite
		}
	}
	b.Reset()
	return n, nil
}

// Read reads the next bytes into p.
func (b *Buffer) Read(p []byte) (n int, err error) {
	b.last = notRead
	if b.Len() == 0 {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	if n > 0 {
		b.last = byteRead
	}
	return n, nil
}

// Next reads n bytes, or all if there are fewer; they are valid until the next change.
func (b *Buffer) Next(n int) []byte {
	b.last = notRead
	n = min(n, b.Len())
	data := b.buf[b.off : b.off+n]
	b.off += n
	if n > 0 {
		b.last = byteRead
	}
	return data
}

// ReadByte reads a byte.
func (b *Buffer) ReadByte() (byte, error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, io.EOF
	}
	c := b.buf[b.off]
	b.off++
	b.last = byteRead
	return c, nil
}

// ReadRune reads a rune; invalid UTF-8 gives U+FFFD of size 1.
func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.off:])
	b.off += size
	b.last = size
	return r, size, nil
}

// UnreadRune takes back what ReadRune has just read.
func (b *Buffer) UnreadRune() error {
	if b.last <= notRead {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	b.off -= b.last
	b.last = notRead
	return nil
}

// UnreadByte takes back the last byte of a read.
func (b *Buffer) UnreadByte() error {
	if b.last == notRead {
		return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
	}
	b.off--
	b.last = notRead
	return nil
}

// ReadBytes reads through the first delim; without one, all with io.EOF.
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	part, err := b.readPart(delim)
	return append(line, part...), err
}

// ReadString is ReadBytes for a string.
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	part, err := b.readPart(delim)
	return string(part), err
}

func (b *Buffer) readPart(delim byte) ([]byte, error) {
	n := IndexByte(b.buf[b.off:], delim) + 1
	var err error
	if n == 0 {
		n = b.Len()
		err = io.EOF
	}
	part := b.buf[b.off : b.off+n]
	b.off += n
	b.last = byteRead
	return part, err
}
