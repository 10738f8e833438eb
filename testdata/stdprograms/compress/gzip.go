// What package compress/gzip is for, in short.
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"strings"
)

func main() {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Name, w.Comment = "a.txt", "note"
	w.Write(bytes.Repeat([]byte("log line\n"), 1000))
	fmt.Println(w.Close(), b.Len() < 200)
	r, err := gzip.NewReader(&b)
	fmt.Println(r.Name, r.Comment, err)
	text, err := io.ReadAll(r)
	fmt.Println(len(text), err)
	_, err = gzip.NewReader(strings.NewReader("not gzip at all"))
	fmt.Println(err)

}
