package tabwriter

import "strings"

// format returns the lines with their padding.
func (b *Writer) format() string {
	widths := make([][]int, len(b.lines))
	b.measure(widths, 0, 0, len(b.lines))
	var text strings.Builder
	for i, line := range b.lines {
		if i > 0 {
			text.WriteByte('\n')
		}
		b.formatLine(&text, line, widths[i])
	}
	return text.String()
}

// measure adds the widths of a column, and of those right of it, in some lines.
func (b *Writer) measure(widths [][]int, column, from, to int) {
	has := func(line int) bool { return line < to && column < len(b.lines[line])-1 }
	for line := from; line < to; line++ {
		if !has(line) {
			continue
		}
		start := line
		width, empty := b.minwidth, true
		for ; has(line); line++ {
			c := b.lines[line][column]
			width = max(width, c.width+b.padding)
			empty = empty && c.width == 0 && !c.hard
		}
		if empty && b.has(DiscardEmptyColumns) {
			width = 0
		}
		for i := start; i < line; i++ {
			widths[i] = append(widths[i], width)
		}
		b.measure(widths, column+1, start, line)
	}
}

// formatLine writes a line. There are widths for the cells that are part of columns.
func (b *Writer) formatLine(text *strings.Builder, line []cell, widths []int) {
	indenting := b.has(TabIndent)
	for i, c := range line {
		if i > 0 && b.has(Debug) {
			text.WriteByte('|')
		}
		indenting = indenting && c.text == ""
		if i >= len(widths) {
			text.WriteString(c.text)
			continue
		}
		pad := b.pad(c.width, widths[i], indenting)
		if b.has(AlignRight) {
			text.WriteString(pad)
			text.WriteString(c.text)
		} else {
			text.WriteString(c.text)
			text.WriteString(pad)
		}
	}
}

// pad returns what fills a cell of some width with text of another one.
func (b *Writer) pad(textWidth, width int, indenting bool) string {
	if b.padchar != '\t' && !indenting {
		return strings.Repeat(string([]byte{b.padchar}), max(0, width-textWidth))
	}
	if b.tabwidth == 0 {
		return ""
	}
	roundUp := func(n int) int { return (n + b.tabwidth - 1) / b.tabwidth }
	return strings.Repeat("\t", roundUp(roundUp(width)*b.tabwidth-textWidth))
}
