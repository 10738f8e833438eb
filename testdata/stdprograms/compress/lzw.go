// What package compress/lzw is for, in short.
package main

import (
	"bytes"
	"compress/lzw"
	"fmt"
	"io"
)

func main() {
	var b bytes.Buffer
	w := lzw.NewWriter(&b, lzw.LSB, 8)
	w.Write(bytes.Repeat([]byte("abc"), 100))
	fmt.Println(w.Close(), b.Len())
	text, err := io.ReadAll(lzw.NewReader(&b, lzw.LSB, 8))
	fmt.Println(len(text), string(text[:9]), err)

}
