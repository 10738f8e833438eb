package strings

import "unicode/utf8"

// Builder builds a string. JS strings grow in place (as ropes), so that a string is all it needs.
type Builder struct {
	addr *Builder // of the receiver, to detect copies by value
	buf  []byte   // what printing shows
	text string   `goes:"hidden"`
	room int      `goes:"hidden"` // capacity promised by Grow
}

func (b *Builder) checkCopy() {
	if b.addr != b {
		if b.addr != nil {
			panic("strings: illegal use of non-zero Builder copied by value")
		}
		b.addr = b
	}
}

func fromByte(c byte) string

// String is what was written.
func (b *Builder) String() string { return b.text }

// Len is the number of bytes written.
func (b *Builder) Len() int { return len(b.text) }

// Cap is the length, or what Grow has promised.
func (b *Builder) Cap() int { return max(len(b.text), b.room) }

// Reset empties b.
func (b *Builder) Reset() {
	b.addr = nil
	b.text = ""
	b.room = 0
}

// Grow promises room for n more bytes.
func (b *Builder) Grow(n int) {
	b.checkCopy()
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	b.room = max(b.room, len(b.text)+n)
}

// Write appends p.
func (b *Builder) Write(p []byte) (int, error) {
	b.checkCopy()
	b.text += string(p)
	return len(p), nil
}

// WriteByte appends c.
func (b *Builder) WriteByte(c byte) error {
	b.checkCopy()
	b.text += fromByte(c)
	return nil
}

// WriteRune appends the UTF-8 encoding of r.
func (b *Builder) WriteRune(r rune) (int, error) {
	b.checkCopy()
	if 0 <= r && r < utf8.RuneSelf {
		b.text += fromByte(byte(r))
		return 1, nil
	}
	s := string(r)
	b.text += s
	return len(s), nil
}

// WriteString appends s.
func (b *Builder) WriteString(s string) (int, error) {
	b.checkCopy()
	b.text += s
	return len(s), nil
}
