// What package net/textproto is for, in short.
package main

import (
	"bufio"
	"fmt"
	"net/textproto"
	"strings"
)

func main() {
	r := textproto.NewReader(bufio.NewReader(strings.NewReader("A: 1\r\nb: x\r\n  y\r\n\r\n220 hi\r\n")))
	h, err := r.ReadMIMEHeader()
	fmt.Println(h, err, h.Get("a"), textproto.CanonicalMIMEHeaderKey("content-type"))
	code, text, err := r.ReadCodeLine(250)
	fmt.Println(code, text, err)

}
