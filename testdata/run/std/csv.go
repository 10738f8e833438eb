// encoding/csv: many texts with all settings of the reader, positions, errors; the writer and its quotes.
package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

var texts = []string{
	"", "\n", "\r\n", "\r", "a", "a,b,c\n", "a,b,c", "a,b\r\nc,d\r\n", "a\rb,c\n", "a,b\r", "a,\"b\"\r", "\n\n\na,b\n\n\nc,d\n\n",
	`"a","b"`, "\"a\nb\",c\nd,e\n", "\"a\r\nb\"\r\n", `"a""b",c`, `""`, `"",""`, `""""`, `,`, `,,` + "\n", `a,` + "\n,b\n", "a,b,c\nd,e\nf\n",
	`a"b,c`, `a,b"c"`, ` "a"`, `a "b", c`, `"a" ,b`, `"a"b,c`, `"a`, "\"a\nb", "\"a\n", "\"a\n\nb,c\n", `"`, `a,"`, "a,\"\n", `"a"b"c",d`, `"a,"b","c"`, "x\ny,\"q\"z\n", "\"a\n\"b\n",
	"#comment\na,b\n", "a,b\n#c,d\n", " #no comment\n", "a,#b\n", "#only", "#\n\n#\n", "\"#q\"\n", "  a,  b,\t\"c\"  \n", " \n", "   ", " , \n", "é,ü\nß\n", "a;b;c\n", "a\tb\n", "aéb\n", "日本,x\"y\n",
	"a\x00b,c\n", "\xff,\"\xfe\"\n", "a,b\nc\n\"d\",\"e\n", "a,b,c\n1,2,3\n4,5\n", "\"x\"\"\"\n", "a\n\n\"b\n\n\nc\"x\n", "\r\r\n", "a,\r\n", "\"\r\"\n", "\"a\"\r\n", "\"a\"\r\r\n",
}

var settings = []struct {
	name  string
	apply func(*csv.Reader)
}{
	{"default", func(r *csv.Reader) {}},
	{"lazy", func(r *csv.Reader) { r.LazyQuotes = true }},
	{"trim", func(r *csv.Reader) { r.TrimLeadingSpace = true }},
	{"lazy trim", func(r *csv.Reader) { r.LazyQuotes, r.TrimLeadingSpace = true, true }},
	{"comment", func(r *csv.Reader) { r.Comment = '#'; r.FieldsPerRecord = -1 }},
	{"any number", func(r *csv.Reader) { r.FieldsPerRecord = -1; r.TrailingComma = true }},
	{"two", func(r *csv.Reader) { r.FieldsPerRecord = 2; r.ReuseRecord = true }},
	{"semicolon", func(r *csv.Reader) { r.Comma = ';' }},
	{"tab", func(r *csv.Reader) { r.Comma = '\t'; r.TrimLeadingSpace = true }},
	{"é", func(r *csv.Reader) { r.Comma = 'é'; r.Comment = 'ß' }},
}

// cut ends in an error.
type cut struct {
	r   io.Reader
	err error
}

func (c cut) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	if err == io.EOF {
		err = c.err
	}
	return n, err
}

type failing struct{}

func (failing) Write(p []byte) (int, error) { return 0, errors.New("disk full") }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func readAll(r *csv.Reader) {
	for range 8 {
		record, err := r.Read()
		fmt.Printf(" %q %v @%d", record, record == nil, r.InputOffset())
		for i := range record {
			line, column := r.FieldPos(i)
			fmt.Printf(" %d:%d", line, column)
		}
		var parse *csv.ParseError
		if errors.As(err, &parse) {
			fmt.Printf(" %v %+v", err, *parse)
		} else if err != nil {
			fmt.Printf(" %v", err)
		}
		fmt.Println()
		if err == io.EOF {
			break
		}
	}
}

func main() {
	for _, s := range settings {
		fmt.Println("==", s.name)
		for _, text := range texts {
			fmt.Printf("%q\n", text)
			r := csv.NewReader(strings.NewReader(text))
			s.apply(r)
			readAll(r)
			r = csv.NewReader(strings.NewReader(text))
			s.apply(r)
			all, err := r.ReadAll()
			fmt.Printf(" %q %v %v\n", all, all == nil, err)
		}
	}
	fmt.Println("== errors of the input")
	for _, text := range []string{"", "a,b", "a,b\nc", "\"a", "a,\"b\nc", "a,\"b\n", "a,\"", "#x", "\n", "\"a\"", "\"a\","} {
		fmt.Printf("%q\n", text)
		r := csv.NewReader(cut{strings.NewReader(text), errors.New("cut")})
		r.Comment = '#'
		readAll(r)
	}
	for _, c := range []rune{0, '"', '\r', '\n', 0xfffd, -1, 0xd800, 0x110000, '#'} {
		r := csv.NewReader(strings.NewReader("a,b"))
		r.Comma = c
		r.Comment = '#'
		_, err := r.Read()
		r = csv.NewReader(strings.NewReader("a,b"))
		r.Comment = c
		_, err2 := r.ReadAll()
		w := csv.NewWriter(io.Discard)
		w.Comma = c
		fmt.Println(c, err, err2, w.Write([]string{"a"}), w.WriteAll([][]string{{"a"}}))
	}
	r := csv.NewReader(strings.NewReader("a,b\nc,d\ne\n"))
	r.ReuseRecord = true
	first, _ := r.Read()
	second, _ := r.Read()
	fmt.Println(first, second, &first[0] == &second[0], r.FieldsPerRecord)
	third, err := r.Read()
	fmt.Println(first, third, err, errors.Is(err, csv.ErrFieldCount), errors.Unwrap(err) == csv.ErrFieldCount)
	try(func() { r.FieldPos(1) })
	try(func() { r.FieldPos(-1) })
	try(func() { csv.NewReader(strings.NewReader("")).FieldPos(0) })
	fmt.Println(csv.ErrBareQuote, csv.ErrQuote, csv.ErrFieldCount, csv.ErrTrailingComma)
	fmt.Println(&csv.ParseError{StartLine: 1, Line: 2, Column: 3, Err: io.EOF}, &csv.ParseError{StartLine: 2, Line: 2, Column: 3, Err: io.EOF})

	fields := [][]string{
		nil, {}, {""}, {"", ""}, {"a", "b"}, {"a b", " a", "a "}, {"\ta"}, {"\u00a0x"}, {"a,b", "c;d"}, {`q"q`, `"`}, {"a\nb", "a\r\nb", "a\rb", "\r", "\n"},
		{`\.`}, {`\.x`}, {"é", "日本"}, {"#"}, {"\xff"}, {"x\u2028y"}, {"", "x", ""}, {`""`},
	}
	for _, comma := range []rune{',', ';', '\t', 'é', ' '} {
		for _, crlf := range []bool{false, true} {
			var buf bytes.Buffer
			w := csv.NewWriter(&buf)
			w.Comma, w.UseCRLF = comma, crlf
			for _, f := range fields {
				if err := w.Write(f); err != nil {
					fmt.Println(err)
				}
			}
			fmt.Println(buf.Len())
			w.Flush()
			fmt.Printf("%q %v\n", buf.String(), w.Error())
			buf.Reset()
			fmt.Println(w.WriteAll(fields[3:6]), buf.Len())
		}
	}
	w := csv.NewWriter(failing{})
	fmt.Println(w.Write([]string{"a"}), w.Error())
	w.Flush()
	fmt.Println(w.Error(), w.Write([]string{"a"}), w.WriteAll(fields))
	fmt.Println(csv.NewWriter(failing{}).WriteAll([][]string{{strings.Repeat("x", 10000)}}))
	fmt.Println(csv.NewWriter(failing{}).WriteAll(fields))
}
