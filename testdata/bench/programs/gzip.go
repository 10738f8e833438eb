// Text through gzip and back.
package main

import (
	"bytes"
	"compress/gzip"
	"io"
)

func main() {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	w.Write(bytes.Repeat([]byte("hello "), 100))
	w.Close()
	r, err := gzip.NewReader(&packed)
	if err != nil {
		panic(err)
	}
	data, err := io.ReadAll(r)
	println(len(data), err == nil)
}
