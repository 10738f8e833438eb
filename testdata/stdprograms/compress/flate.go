// What package compress/flate is for, in short.
package main

import (
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"strings"
)

func main() {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestCompression)
	text := strings.Repeat("the quick brown fox ", 200)
	io.WriteString(w, text)
	fmt.Println(err, w.Close(), b.Len() < 100)
	back, err := io.ReadAll(flate.NewReader(&b))
	fmt.Println(string(back) == text, err)
	_, err = io.ReadAll(flate.NewReader(strings.NewReader("\x07")))
	fmt.Println(err)

}
