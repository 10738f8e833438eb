// Command markdown turns Markdown into HTML: headings, lists, quotes, fenced code, paragraphs; emphasis, code and links.
package main

import (
	"fmt"
	"math"
	"strings"
	"time"
)

const (
	rounds   = 5
	sections = 400
)

type Writer struct {
	out strings.Builder
}

func Render(text string) string {
	w := &Writer{}
	w.blocks(strings.Split(text, "\n"))
	return w.out.String()
}

func (w *Writer) blocks(lines []string) {
	for len(lines) > 0 {
		line := lines[0]
		switch {
		case strings.TrimSpace(line) == "":
			lines = lines[1:]
		case strings.HasPrefix(line, "```"):
			lines = w.fence(lines)
		case strings.HasPrefix(line, "#"):
			w.heading(line)
			lines = lines[1:]
		case strings.HasPrefix(line, "> "):
			lines = w.quote(lines)
		case isItem(line):
			lines = w.list(lines)
		default:
			lines = w.paragraph(lines)
		}
	}
}

func (w *Writer) fence(lines []string) []string {
	language := strings.TrimSpace(strings.TrimPrefix(lines[0], "```"))
	fmt.Fprintf(&w.out, "<pre><code class=\"language-%s\">", language)
	n := 1
	for n < len(lines) && !strings.HasPrefix(lines[n], "```") {
		w.escaped(lines[n])
		w.out.WriteByte('\n')
		n++
	}
	w.out.WriteString("</code></pre>\n")
	if n < len(lines) {
		n++
	}
	return lines[n:]
}

func (w *Writer) heading(line string) {
	level := 0
	for level < len(line) && level < 6 && line[level] == '#' {
		level++
	}
	title := strings.TrimSpace(line[level:])
	fmt.Fprintf(&w.out, "<h%d id=\"%s\">", level, anchor(title))
	w.inline(title)
	fmt.Fprintf(&w.out, "</h%d>\n", level)
}

func anchor(title string) string {
	words := strings.Fields(strings.ToLower(title))
	return strings.Join(words, "-")
}

func (w *Writer) quote(lines []string) []string {
	var inner []string
	for len(lines) > 0 && strings.HasPrefix(lines[0], "> ") {
		inner = append(inner, lines[0][2:])
		lines = lines[1:]
	}
	w.out.WriteString("<blockquote>\n")
	w.blocks(inner)
	w.out.WriteString("</blockquote>\n")
	return lines
}

func isItem(line string) bool {
	return strings.HasPrefix(line, "- ") || strings.HasPrefix(line, "* ")
}

// list takes items; what is indented below an item belongs to it.
func (w *Writer) list(lines []string) []string {
	w.out.WriteString("<ul>\n")
	for len(lines) > 0 && isItem(lines[0]) {
		w.out.WriteString("<li>")
		w.inline(lines[0][2:])
		lines = lines[1:]
		var inner []string
		for len(lines) > 0 && strings.HasPrefix(lines[0], "  ") {
			inner = append(inner, lines[0][2:])
			lines = lines[1:]
		}
		if len(inner) > 0 {
			w.out.WriteByte('\n')
			w.blocks(inner)
		}
		w.out.WriteString("</li>\n")
	}
	w.out.WriteString("</ul>\n")
	return lines
}

func (w *Writer) paragraph(lines []string) []string {
	n := 0
	for n < len(lines) && strings.TrimSpace(lines[n]) != "" && !isItem(lines[n]) {
		n++
	}
	w.out.WriteString("<p>")
	w.inline(strings.Join(lines[:n], "\n"))
	w.out.WriteString("</p>\n")
	return lines[n:]
}

func (w *Writer) inline(text string) {
	for text != "" {
		n := strings.IndexAny(text, "*`[")
		if n < 0 {
			break
		}
		w.escaped(text[:n])
		text = text[n:]
		if rest, ok := w.span(text); ok {
			text = rest
		} else {
			w.escaped(text[:1])
			text = text[1:]
		}
	}
	w.escaped(text)
}

// span writes the emphasis, code or link that text begins with.
func (w *Writer) span(text string) (rest string, ok bool) {
	switch {
	case strings.HasPrefix(text, "**"):
		return w.delimited(text, "**", "strong")
	case text[0] == '*':
		return w.delimited(text, "*", "em")
	case text[0] == '`':
		end := strings.IndexByte(text[1:], '`')
		if end < 0 {
			return "", false
		}
		w.out.WriteString("<code>")
		w.escaped(text[1 : end+1])
		w.out.WriteString("</code>")
		return text[end+2:], true
	}
	label, rest, ok := strings.Cut(text[1:], "](")
	if !ok {
		return "", false
	}
	address, rest, ok := strings.Cut(rest, ")")
	if !ok {
		return "", false
	}
	w.out.WriteString(`<a href="`)
	w.escaped(address)
	w.out.WriteString(`">`)
	w.inline(label)
	w.out.WriteString("</a>")
	return rest, true
}

func (w *Writer) delimited(text, mark, tag string) (rest string, ok bool) {
	text = text[len(mark):]
	end := strings.Index(text, mark)
	if end <= 0 {
		return "", false
	}
	w.out.WriteString("<" + tag + ">")
	w.inline(text[:end])
	w.out.WriteString("</" + tag + ">")
	return text[end+len(mark):], true
}

func (w *Writer) escaped(text string) {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '&':
			w.out.WriteString("&amp;")
		case '<':
			w.out.WriteString("&lt;")
		case '>':
			w.out.WriteString("&gt;")
		case '"':
			w.out.WriteString("&quot;")
		default:
			w.out.WriteByte(c)
		}
	}
}

func kernel(text string) uint32 {
	h := uint32(2166136261)
	for _, c := range []byte(Render(text)) {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

func makeText() string {
	var b strings.Builder
	for i := 0; i < sections; i++ {
		fmt.Fprintf(&b, "## Section %d of Many\n\nSome *emphasis* and **strong `code` words** & a [link %d](/page?a=%d&b=2).\n", i, i, i)
		b.WriteString("The paragraph goes on, with 2 * 3 < 7 and \"quotes\",\nand ends here: no [link, no `code.\n\n")
		b.WriteString("- first item\n- second *item*\n  with more below\n  - nested one\n  - nested **two**\n- third\n\n")
		b.WriteString("> quoted text of **someone**\n> - with\n> - a list\n\n```go\nif a < b && c > d {\n\treturn \"x\"\n}\n```\n\n")
	}
	return b.String()
}

func main() {
	text := makeText()
	sum := kernel(text) // warm-up
	best := time.Duration(math.MaxInt64)
	for r := 0; r < rounds; r++ {
		start := time.Now()
		got := kernel(text)
		if d := time.Since(start); d < best {
			best = d
		}
		if got != sum {
			panic("markdown: runs disagree")
		}
	}
	fmt.Printf("markdown %.3f %d\n", float64(best)/float64(time.Millisecond), sum)
}
