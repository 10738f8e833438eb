package bufio

import (
	"io"
	"unicode/utf8"
)

// Writer is an io.Writer with a buffer. After an error all writes fail with it.
type Writer struct {
	err error
	buf []byte
	n   int
	wr  io.Writer
}

// NewWriter returns a Writer with a buffer of the usual size.
func NewWriter(w io.Writer) *Writer {
	return NewWriterSize(w, defaultBufSize)
}

// NewWriterSize returns a Writer whose buffer has at least the given size: w itself if it is such a Writer.
func NewWriterSize(w io.Writer, size int) *Writer {
	if b, ok := w.(*Writer); ok && len(b.buf) >= size {
		return b
	}
	if size <= 0 {
		size = defaultBufSize
	}
	return &Writer{buf: make([]byte, size), wr: w}
}

// Size returns the size of the buffer.
func (b *Writer) Size() int {
	return len(b.buf)
}

// Reset drops what is buffered and writes to w from now on.
func (b *Writer) Reset(w io.Writer) {
	if b == w {
		return
	}
	if b.buf == nil {
		b.buf = make([]byte, defaultBufSize)
	}
	b.err, b.n, b.wr = nil, 0, w
}

// Flush writes what is buffered.
func (b *Writer) Flush() error {
	if b.err != nil {
		return b.err
	}
	if b.n == 0 {
		return nil
	}
	n, err := b.wr.Write(b.buf[:b.n])
	if n < b.n && err == nil {
		err = io.ErrShortWrite
	}
	if err != nil {
		if n > 0 && n < b.n {
			copy(b.buf, b.buf[n:b.n])
		}
		b.n -= n
		b.err = err
		return err
	}
	b.n = 0
	return nil
}

// Available returns the room left in the buffer.
func (b *Writer) Available() int {
	return len(b.buf) - b.n
}

// AvailableBuffer returns the empty rest of the buffer, to be appended to and then written.
func (b *Writer) AvailableBuffer() []byte {
	return b.buf[b.n:][:0]
}

// Buffered returns the number of bytes in the buffer.
func (b *Writer) Buffered() int {
	return b.n
}

func (b *Writer) Write(p []byte) (written int, err error) {
	for len(p) > b.Available() && b.err == nil {
		n := 0
		if b.n == 0 {
			// A large write with nothing before it needs no buffer.
			n, b.err = b.wr.Write(p)
		} else {
			n = copy(b.buf[b.n:], p)
			b.n += n
			b.Flush()
		}
		written += n
		p = p[n:]
	}
	if b.err != nil {
		return written, b.err
	}
	b.n += copy(b.buf[b.n:], p)
	return written + len(p), nil
}

func (b *Writer) WriteString(s string) (written int, err error) {
	if b.err == nil && len(s) <= len(b.buf)-b.n {
		put(b.buf, b.n, s)
		b.n += len(s)
		return len(s), nil
	}
	return b.writeLong(s)
}

// put writes s to buf[at:].
func put(buf []byte, at int, s string)

// writeLong writes a string for which the buffer has no room.
func (b *Writer) writeLong(s string) (written int, err error) {
	var direct io.StringWriter
	for first := true; len(s) > b.Available() && b.err == nil; first = false {
		n := 0
		if first {
			direct, _ = b.wr.(io.StringWriter)
		}
		if b.n == 0 && direct != nil {
			n, b.err = direct.WriteString(s)
		} else {
			n = copy(b.buf[b.n:], s)
			b.n += n
			b.Flush()
		}
		written += n
		s = s[n:]
	}
	if b.err != nil {
		return written, b.err
	}
	b.n += copy(b.buf[b.n:], s)
	return written + len(s), nil
}

func (b *Writer) WriteByte(c byte) error {
	if b.err != nil {
		return b.err
	}
	if b.n >= len(b.buf) && b.Flush() != nil {
		return b.err
	}
	b.buf[b.n] = c
	b.n++
	return nil
}

// WriteRune writes r as UTF-8 and returns its size.
func (b *Writer) WriteRune(r rune) (size int, err error) {
	if uint32(r) < utf8.RuneSelf {
		if err := b.WriteByte(byte(r)); err != nil {
			return 0, err
		}
		return 1, nil
	}
	return b.WriteString(string(r))
}

// ReadFrom writes all of r, by the underlying writer's ReadFrom if it has one and nothing is buffered. It
// flushes only where it has to.
func (b *Writer) ReadFrom(r io.Reader) (n int64, err error) {
	if b.err != nil {
		return 0, b.err
	}
	direct, ok := b.wr.(io.ReaderFrom)
	for {
		if b.Available() == 0 {
			if err := b.Flush(); err != nil {
				return n, err
			}
		}
		if ok && b.n == 0 {
			m, err := direct.ReadFrom(r)
			b.err = err
			return n + m, err
		}
		m := 0
		for tries := 0; m == 0 && err == nil; tries++ {
			if tries == maxEmptyReads {
				return n, io.ErrNoProgress
			}
			m, err = r.Read(b.buf[b.n:])
		}
		b.n += m
		n += int64(m)
		if err != nil {
			break
		}
	}
	if err == io.EOF {
		err = nil
		if b.Available() == 0 {
			err = b.Flush()
		}
	}
	return n, err
}

// ReadWriter is a Reader and a Writer in one.
type ReadWriter struct {
	*Reader
	*Writer
}

// NewReadWriter returns a ReadWriter of both.
func NewReadWriter(r *Reader, w *Writer) *ReadWriter {
	return &ReadWriter{r, w}
}
