// Package tabwriter aligns text in columns that end where there are tabs.
package tabwriter

import (
	"fmt"
	"io"
	"unicode/utf8"
)

// The flags of a Writer.
const (
	FilterHTML          uint = 1 << iota // tags have no width, entities that of one character
	StripEscape                          // do not write the Escapes
	AlignRight                           // text is at the right of its cell
	DiscardEmptyColumns                  // leave out empty columns without horizontal tabs
	TabIndent                            // pad empty cells at the start of a line with tabs
	Debug                                // write | between columns and --- for form feeds
)

// Escape stands before and after text in which nothing has a meaning.
const Escape = '\xff'

// cell is text up to a tab or the end of its line.
type cell struct {
	text  string
	width int
	hard  bool // ends in a horizontal tab
}

// A Writer pads cells, which end in a tab, so that those of a column have the same width. A column is the cells at one
// place of lines that follow each other. The text after a line's last tab is not part of a column.
type Writer struct {
	output                      io.Writer
	minwidth, tabwidth, padding int
	padchar                     byte
	flags                       uint

	lines   [][]cell // what cannot be written yet; the last line is not complete
	current cell
	counted int  // how much of the current cell is in its width
	closing byte // ends the escape, tag or entity that the text is in; else 0
}

// NewWriter returns a Writer set up by Init.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init sets a Writer up. A cell is at least minwidth wide, and by padding wider than its text; it is filled with
// padchar. If that is a tab, tabwidth is its width, and text is at the left.
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if padchar == '\t' {
		flags &^= AlignRight
	}
	*b = Writer{
		output: output, minwidth: minwidth, tabwidth: tabwidth, padding: padding, padchar: padchar, flags: flags,
		lines: make([][]cell, 1),
	}
	return b
}

func (b *Writer) has(flag uint) bool { return b.flags&flag != 0 }

// reset drops all text.
func (b *Writer) reset() {
	b.lines = make([][]cell, 1)
	b.current = cell{}
	b.counted = 0
	b.closing = 0
}

// Write adds text. What does not depend on text to come is written to the output.
func (b *Writer) Write(buf []byte) (n int, err error) {
	defer blame("Write")
	text := string(buf)
	for i := range len(text) {
		c := text[i]
		if b.closing != 0 {
			if c == b.closing {
				end := i + 1
				if c == Escape && b.has(StripEscape) {
					end = i
				}
				b.current.text += text[n:end]
				n = i + 1
				b.endEscape()
			}
			continue
		}
		switch c {
		case '\t', '\v', '\n', '\f':
			b.current.text += text[n:i]
			b.count()
			n = i + 1
			b.endCell(c == '\t')
			if c == '\n' || c == '\f' {
				if err = b.endLine(c == '\f'); err != nil {
					return n, err
				}
			}
		case Escape, '<', '&':
			if c != Escape && !b.has(FilterHTML) {
				continue
			}
			b.current.text += text[n:i]
			b.count()
			n = i
			b.closing = closings[c]
			if c == Escape && b.has(StripEscape) {
				n++
			}
		}
	}
	b.current.text += text[n:]
	return len(text), nil
}

// closings has the ends of what begins with these characters.
var closings = map[byte]byte{Escape: Escape, '<': '>', '&': ';'}

// count adds text that was added to the current cell to its width.
func (b *Writer) count() {
	b.current.width += utf8.RuneCountInString(b.current.text[b.counted:])
	b.counted = len(b.current.text)
}

// endEscape ends an escape, tag or entity in the current cell.
func (b *Writer) endEscape() {
	switch b.closing {
	case Escape:
		b.count()
		if !b.has(StripEscape) {
			b.current.width -= 2
		}
	case ';':
		b.current.width++
	}
	b.counted = len(b.current.text)
	b.closing = 0
}

// endCell adds the current cell to its line.
func (b *Writer) endCell(hard bool) {
	b.current.hard = hard
	last := len(b.lines) - 1
	b.lines[last] = append(b.lines[last], b.current)
	b.current = cell{}
	b.counted = 0
}

// endLine begins a new line. One without tabs ends all columns before it, as a form feed does.
func (b *Writer) endLine(formFeed bool) error {
	single := len(b.lines[len(b.lines)-1]) == 1
	b.lines = append(b.lines, nil)
	if !formFeed && !single {
		return nil
	}
	err := b.flush()
	if err == nil && formFeed && b.has(Debug) {
		err = b.put("---\n")
	}
	return err
}

// Flush writes all text to the output. It is to be called after the last Write.
func (b *Writer) Flush() error {
	defer blame("Flush")
	return b.flush()
}

func (b *Writer) flush() error {
	defer b.reset()
	if b.current.text != "" {
		if b.closing != 0 {
			b.endEscape()
		}
		b.endCell(false)
	}
	return b.put(b.format())
}

func (b *Writer) put(text string) error {
	n, err := b.output.Write([]byte(text))
	if err == nil && n != len(text) {
		err = io.ErrShortWrite
	}
	return err
}

// blame names the package in a panic of the output.
func blame(op string) {
	if e := recover(); e != nil {
		panic(fmt.Sprintf("tabwriter: panic during %s (%v)", op, e))
	}
}
