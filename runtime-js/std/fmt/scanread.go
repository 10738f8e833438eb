package fmt

import (
	"errors"
	"io"
	"unicode/utf8"
)

// stringReader reads runes from a string.
type stringReader struct {
	text   string
	offset int
	last   int // the size of the last rune
}

func (r *stringReader) ReadRune() (c rune, size int, err error) {
	if r.offset >= len(r.text) {
		r.last = 0
		return 0, 0, io.EOF
	}
	c, size = rune(r.text[r.offset]), 1
	if c >= utf8.RuneSelf {
		c, size = utf8.DecodeRuneInString(r.text[r.offset:])
	}
	r.offset += size
	r.last = size
	return c, size, nil
}

func (r *stringReader) UnreadRune() error {
	r.offset -= r.last
	r.last = 0
	return nil
}

// runeScanner returns r if it can take back a rune, else a reader that does it for one call.
func runeScanner(r io.Reader) io.RuneScanner {
	if rs, ok := r.(io.RuneScanner); ok {
		return rs
	}
	return &readRune{reader: r, peeked: -1}
}

// readRune reads runes byte by byte, so as to read no more than is needed.
type readRune struct {
	reader  io.Reader
	one     [1]byte
	pending []byte // read, but no part of a rune yet
	last    rune
	size    int
	peeked  rune // the rune taken back, -1 if none
}

func (r *readRune) readByte() (byte, error) {
	if len(r.pending) > 0 {
		b := r.pending[0]
		r.pending = r.pending[1:]
		return b, nil
	}
	n, err := io.ReadFull(r.reader, r.one[:])
	if n != 1 {
		return 0, err
	}
	return r.one[0], nil
}

func (r *readRune) ReadRune() (c rune, size int, err error) {
	if r.peeked >= 0 {
		c, size = r.peeked, r.size
		r.peeked = -1
		return c, size, nil
	}
	b, err := r.readByte()
	if err != nil {
		return 0, 0, err
	}
	if b < utf8.RuneSelf {
		r.last, r.size = rune(b), 1
		return r.last, 1, nil
	}
	bytes := []byte{b}
	for !utf8.FullRune(bytes) {
		b, err = r.readByte()
		if err != nil {
			if err == io.EOF {
				break
			}
			return 0, 0, err
		}
		bytes = append(bytes, b)
	}
	r.last, r.size = utf8.DecodeRune(bytes)
	r.pending = append(bytes[r.size:], r.pending...)
	return r.last, r.size, nil
}

func (r *readRune) UnreadRune() error {
	if r.peeked >= 0 {
		return errors.New("fmt: scanning called UnreadRune with no rune available")
	}
	r.peeked = r.last
	return nil
}
