// What package net/http/httputil is for, in short.
package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httputil"
	"strings"
)

func main() {
	r, _ := http.NewRequest("GET", "http://example.com/a?b=c", nil)
	r.Header.Set("X-Y", "z")
	b, err := httputil.DumpRequest(r, true)
	fmt.Printf("%q %v\n", b, err)
	var out bytes.Buffer
	w := httputil.NewChunkedWriter(&out)
	io.WriteString(w, "chunk")
	w.Close()
	fmt.Printf("%q\n", out.String())
	text, err := io.ReadAll(httputil.NewChunkedReader(strings.NewReader("3\r\nabc\r\n0\r\n\r\n")))
	fmt.Println(string(text), err)

}
