// text/tabwriter: all flags on many texts, escapes, HTML, errors of the output.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
)

var texts = []string{
	"", "\n", "a", "a\n", "\t", "\t\n", "a\t", "a\tb", "a\tb\n", "a\tb\t\n", "a\tb\t", "\ta\n\tb\n",
	"a\tb\tc\naa\tbbb\tcccc\n\t\tx\n", "aaaa\tbbb\td\naa\tb\tdd\na\t\naa\tcccc\teee\n",
	"a\vb\v\vc\n\v\v\vd\nlong\v\v\ve\n", "a\t\t\tb\naa\t\t\tb\n", "a\v\v\vb\naa\v\v\vb\n",
	"one\ttwo\fthree\tfour\nlonger\tx\f\f", "é\tü\nabc\tß\n日本\tx\n", "x\ty\nno tabs here\nlonger\ty\n",
	"\t\tindented\n\ttext\tmore\nno\tindent\tat all\n", "a\xffb\tc\xff\td\nlong text\te\n", "\xff\t\n\xff\tx\nabcdef\ty\n", "a\t\xffunclosed\tb\n",
	"\xff\xff\tx\n", "<b>bold</b>\tx\nplain\ty\n", "&lt;&amp;\tx\n<a href='\t'>&\t;z\tq\n", "a < b\tc > d\t& e\t; f\n", "<unclosed\tx\n",
	"a\r\n\tb\r\n", "1\t22\t333\t4444\t\n4444\t333\t22\t1\t\n\t\t\t\t\n", "a\tb\n\na\tlonger\tc\n", "ü", "a\t\n\xc3\t\xa9\n",
	"x\t\xff", "<", "a\t&amp", "a\tb\xffc", "very long first cell\ta\nb\t\n\t\t\nc\td\te\tf\tg\n",
}

type config struct {
	minwidth, tabwidth, padding int
	padchar                     byte
}

var configs = []config{{0, 8, 1, ' '}, {8, 8, 1, '\t'}, {5, 0, 2, '.'}, {0, 0, 0, '\t'}, {0, 4, 3, '-'}, {1, 3, 0, '\t'}}

type limited struct{ left int }

func (l *limited) Write(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errors.New("full")
	}
	l.left--
	return len(p), nil
}

type short struct{}

func (short) Write(p []byte) (int, error) { return len(p) - 1, nil }

type angry struct{}

func (angry) Write(p []byte) (int, error) { panic("angry") }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %T %v\n", name, r, r)
		}
	}()
	f()
}

func main() {
	fmt.Println(tabwriter.FilterHTML, tabwriter.StripEscape, tabwriter.AlignRight, tabwriter.DiscardEmptyColumns, tabwriter.TabIndent, tabwriter.Debug, tabwriter.Escape)
	sum := uint32(0)
	for i, c := range configs {
		for flags := range uint(64) {
			for _, text := range texts {
				var out strings.Builder
				w := tabwriter.NewWriter(&out, c.minwidth, c.tabwidth, c.padding, c.padchar, flags)
				n, err := io.WriteString(w, text)
				if n != len(text) || err != nil || w.Flush() != nil {
					fmt.Println("unexpected", n, err)
				}
				// Everything is part of the sum, and some is shown.
				for _, b := range []byte(out.String()) {
					sum = sum*31 + uint32(b)
				}
				if flags == 0 || i == 0 && (flags&(flags-1) == 0 || flags == 63) || flags == tabwriter.Debug|tabwriter.StripEscape {
					fmt.Printf("%q\n", out.String())
				}
				// In small pieces it is the same.
				var pieces strings.Builder
				w.Init(&pieces, c.minwidth, c.tabwidth, c.padding, c.padchar, flags)
				for i := range len(text) {
					w.Write([]byte{text[i]})
				}
				w.Flush()
				if pieces.String() != out.String() {
					fmt.Printf("pieces %q\n", pieces.String())
				}
			}
		}
		fmt.Println(c, sum)
	}

	// What is written before Flush.
	var out strings.Builder
	w := tabwriter.NewWriter(&out, 0, 8, 1, ' ', tabwriter.Debug)
	for _, s := range []string{"a\tb\n", "aa\tb\n", "none\n", "x\ty", "yy\tz\n", "q\fr"} {
		fmt.Fprint(w, s)
		fmt.Printf("%q\n", out.String())
	}
	fmt.Println(w.Flush(), w.Flush())
	fmt.Printf("%q\n", out.String())

	n, err := tabwriter.NewWriter(&limited{}, 0, 8, 1, ' ', 0).Write([]byte("a\tb\nccc\nd"))
	fmt.Println(n, err)
	w = tabwriter.NewWriter(&limited{}, 0, 8, 1, ' ', 0)
	fmt.Fprint(w, "a\tb")
	fmt.Println(w.Flush(), w.Flush())
	w = tabwriter.NewWriter(short{}, 0, 8, 1, ' ', 0)
	fmt.Fprint(w, "a\tb")
	fmt.Println(w.Flush() == io.ErrShortWrite)
	try("write", func() { fmt.Fprint(tabwriter.NewWriter(angry{}, 0, 8, 1, ' ', 0), "a\n") })
	try("flush", func() {
		w := tabwriter.NewWriter(angry{}, 0, 8, 1, ' ', 0)
		fmt.Fprint(w, "a\t")
		w.Flush()
	})
	try("negative", func() { tabwriter.NewWriter(&out, -1, 8, 1, ' ', 0) })
	try("negative", func() { tabwriter.NewWriter(&out, 1, -8, 1, ' ', 0) })
	try("negative", func() { new(tabwriter.Writer).Init(&out, 1, 8, -1, ' ', 0) })

	w = tabwriter.NewWriter(os.Stdout, 6, 4, 2, ' ', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(w, "name\tcount\tprice\t")
	fmt.Fprintln(w, "apples\t12\t3.50\t")
	fmt.Fprintln(w, "straw­berries\t1000\t12.00\t")
	w.Flush()
}
