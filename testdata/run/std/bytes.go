// bytes and bytes.Buffer.
package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

func main() {
	p := fmt.Println
	b := []byte("hello, 世界")
	p(bytes.Contains(b, []byte("lo")), bytes.Index(b, []byte("世")), bytes.IndexByte(b, 'l'), bytes.Count(b, []byte("l")), bytes.HasPrefix(b, []byte("he")), bytes.Equal(nil, []byte{}), bytes.Compare([]byte("a"), []byte("b")))
	p(string(bytes.ToUpper(b)), string(bytes.TrimSpace([]byte("  x "))), string(bytes.Replace(b, []byte("l"), []byte("L"), 1)), string(bytes.Title([]byte("ab cd"))), string(bytes.Repeat([]byte("-"), 3)))
	fmt.Printf("%q %s %q\n", bytes.Split([]byte("a,b"), []byte(",")), bytes.Join([][]byte{[]byte("x"), []byte("y")}, []byte("+")), bytes.Fields([]byte(" a b ")))
	x, y, ok := bytes.Cut([]byte("k=v"), []byte("="))
	p(string(x), string(y), ok, bytes.Runes([]byte("é")), string(bytes.Map(func(r rune) rune { return r + 1 }, []byte("abc"))), bytes.EqualFold([]byte("A"), []byte("a")))
	c := bytes.Clone(b)
	c[0] = 'J'
	t := bytes.TrimPrefix(b, []byte("hel"))
	t[0] = 'L'
	p(string(b), string(c))
	var buf bytes.Buffer
	buf.WriteString("line one\nline two\nrest")
	buf.WriteByte('!')
	buf.WriteRune('é')
	fmt.Fprintf(&buf, "%03d", 7)
	p(buf.Len(), buf.String())
	l, err := buf.ReadString('\n')
	fmt.Printf("%q %v\n", l, err)
	lb, err := buf.ReadBytes('\n')
	fmt.Printf("%q %v\n", lb, err)
	d := make([]byte, 3)
	n, err := buf.Read(d)
	p(n, err, string(d))
	by, _ := buf.ReadByte()
	buf.UnreadByte()
	p(by, string(buf.Next(2)), buf.Len())
	r, sz, err := buf.ReadRune()
	p(r, sz, err)
	p(buf.UnreadRune(), string(buf.Bytes()))
	buf.Truncate(1)
	rest, err := buf.ReadString('x')
	fmt.Printf("%q %v\n", rest, err)
	_, err = buf.ReadByte()
	p(err, buf.Len())
	buf.Reset()
	nb := bytes.NewBufferString("abc")
	m, err := nb.WriteTo(&buf)
	p(m, err, buf.String())
	k, err := buf.ReadFrom(strings.NewReader("def"))
	p(k, err, buf.String())
	rd := bytes.NewReader([]byte("0123456789"))
	rd.Seek(5, io.SeekStart)
	d2, _ := io.ReadAll(rd)
	p(string(d2), rd.Len(), rd.Size())
	o, err := rd.Seek(-3, io.SeekEnd)
	p(o, err)
	n, err = rd.ReadAt(d, 8)
	p(n, err, string(d[:n]))
	for l := range bytes.Lines([]byte("a\nb")) {
		fmt.Printf("%q ", l)
	}
	for s := range bytes.SplitSeq([]byte("1-2"), []byte("-")) {
		fmt.Printf("%s ", s)
	}
	p(buf.Available() >= 0, bytes.MinRead, bytes.ContainsAny(b, "xyz"), bytes.LastIndex(b, []byte("o")))
	defer func() { p(recover()) }()
	buf.Truncate(100)
}
