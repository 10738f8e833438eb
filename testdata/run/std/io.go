// io: Copy, Pipe, MultiReader, MultiWriter, LimitReader, TeeReader, SectionReader, errors.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type upper struct{ w io.Writer }

func (u upper) Write(p []byte) (int, error) { return u.w.Write(bytes.ToUpper(p)) }

type errReader struct{ n int }

func (e *errReader) Read(p []byte) (int, error) {
	e.n--
	if e.n < 0 {
		return 0, errors.New("read failed")
	}
	return copy(p, "data"), nil
}

func main() {
	var sb strings.Builder
	n, err := io.Copy(upper{&sb}, strings.NewReader("hello é"))
	fmt.Println(n, err, sb.String())
	mr := io.MultiReader(strings.NewReader("a"), strings.NewReader(""), strings.NewReader("bc"))
	b, err := io.ReadAll(mr)
	fmt.Println(string(b), err)
	var x, y bytes.Buffer
	io.WriteString(io.MultiWriter(&x, &y), "both")
	fmt.Println(x.String(), y.String())
	lr := io.LimitReader(strings.NewReader("0123456789"), 4)
	b, _ = io.ReadAll(lr)
	fmt.Println(string(b))
	tr := io.TeeReader(strings.NewReader("tee"), &x)
	io.ReadAll(tr)
	fmt.Println(x.String())
	buf := make([]byte, 4)
	k, err := io.ReadFull(strings.NewReader("ab"), buf)
	fmt.Println(k, err)
	k, err = io.ReadFull(strings.NewReader(""), buf)
	fmt.Println(k, err)
	k, err = io.ReadAtLeast(strings.NewReader("abcdef"), buf, 2)
	fmt.Println(k, err, string(buf))
	b, err = io.ReadAll(&errReader{2})
	fmt.Println(string(b), err)
	n, err = io.CopyN(&sb, strings.NewReader("xyz"), 2)
	fmt.Println(n, err, sb.String())
	n, err = io.CopyN(io.Discard, strings.NewReader("xyz"), 5)
	fmt.Println(n, err)
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	b, _ = io.ReadAll(sr)
	fmt.Println(string(b), sr.Size())
	pr, pw := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprintf(pw, "msg%d ", i)
		}
		pw.CloseWithError(errors.New("pipe done"))
	}()
	b, err = io.ReadAll(pr)
	fmt.Println(string(b), err)
	pr, pw = io.Pipe()
	go func() { defer pw.Close(); io.Copy(pw, strings.NewReader("line1\nline2\n")) }()
	sc := bufio.NewScanner(pr)
	for sc.Scan() {
		fmt.Print(sc.Text(), ";")
	}
	fmt.Println()
	pr.Close()
	_, err = pw.Write([]byte("x"))
	fmt.Println(err, err == io.ErrClosedPipe)
	var w io.Writer = &x
	_, isRF := w.(io.ReaderFrom)
	_, isC := w.(io.Closer)
	fmt.Println(isRF, isC, io.EOF, io.ErrUnexpectedEOF, io.ErrShortWrite)
	nc := io.NopCloser(strings.NewReader("x"))
	fmt.Println(nc.Close())
	s := strings.NewReader("seek")
	p, err := s.Seek(2, io.SeekCurrent)
	b, _ = io.ReadAll(s)
	fmt.Println(p, err, string(b))
	_, err = s.Seek(-1, io.SeekStart)
	fmt.Println(err)
}
