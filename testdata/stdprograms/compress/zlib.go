// What package compress/zlib is for, in short.
package main

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"strings"
)

func main() {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	io.WriteString(w, "hello, hello, hello")
	fmt.Println(w.Close(), b.Bytes()[:2])
	r, err := zlib.NewReader(&b)
	fmt.Println(err)
	text, err := io.ReadAll(r)
	fmt.Println(string(text), err)
	_, err = zlib.NewReader(strings.NewReader("xx"))
	fmt.Println(err)

}
