// bufio: Scanner with split functions, Reader, Writer, ReadWriter.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
)

type slow struct{ s string }

func (r *slow) Read(p []byte) (int, error) {
	if r.s == "" {
		return 0, io.EOF
	}
	p[0] = r.s[0]
	r.s = r.s[1:]
	return 1, nil
}

func main() {
	sc := bufio.NewScanner(strings.NewReader("one\r\ntwo\n\nthree é"))
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println(sc.Err())
	for _, split := range []bufio.SplitFunc{bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes} {
		sc := bufio.NewScanner(&slow{" a bé\xff\n c "})
		sc.Split(split)
		for sc.Scan() {
			fmt.Printf("%q ", sc.Text())
		}
		fmt.Println()
	}
	sc = bufio.NewScanner(strings.NewReader("1,2,3"))
	sc.Split(func(data []byte, eof bool) (int, []byte, error) {
		if i := bytes.IndexByte(data, ','); i >= 0 {
			return i + 1, data[:i], nil
		}
		if eof && len(data) > 0 {
			return len(data), data, bufio.ErrFinalToken
		}
		return 0, nil, nil
	})
	for sc.Scan() {
		fmt.Print(sc.Text(), ";")
	}
	fmt.Println()
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	sc.Buffer(make([]byte, 10), 20)
	fmt.Println(sc.Scan(), sc.Err())
	r := bufio.NewReader(&slow{"hello world\nsecond\npartial"})
	b, err := r.Peek(5)
	fmt.Println(string(b), err, r.Buffered())
	s, err := r.ReadString(' ')
	fmt.Printf("%q %v\n", s, err)
	c, _ := r.ReadByte()
	fmt.Println(c, r.UnreadByte())
	ru, n, _ := r.ReadRune()
	fmt.Println(ru, n, r.UnreadRune())
	line, pre, err := r.ReadLine()
	fmt.Println(string(line), pre, err)
	bs, err := r.ReadBytes('\n')
	fmt.Printf("%q %v\n", bs, err)
	d, err := r.Discard(2)
	fmt.Println(d, err)
	s, err = r.ReadString('\n')
	fmt.Printf("%q %v\n", s, err)
	var out strings.Builder
	w := bufio.NewWriterSize(&out, 16)
	fmt.Fprintf(w, "%d-%s", 1, "abc")
	w.WriteByte('!')
	w.WriteRune('世')
	fmt.Println(out.Len(), w.Buffered(), w.Available(), w.Size())
	w.WriteString("more than the buffer holds")
	w.Flush()
	fmt.Println(out.String())
	rs := bufio.NewReader(strings.NewReader("abc"))
	all, _ := io.ReadAll(rs)
	_, err = rs.ReadByte()
	fmt.Println(string(all), err)
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in\n")), w)
	l, _ := rw.ReadString('\n')
	rw.WriteString(l)
	rw.Flush()
	fmt.Printf("%q\n", out.String()[out.Len()-3:])
	o := bufio.NewWriter(os.Stdout)
	defer o.Flush()
	fmt.Fprintln(o, "buffered stdout")
}
