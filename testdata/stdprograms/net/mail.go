// What package net/mail is for, in short.
package main

import (
	"fmt"
	"net/mail"
	"strings"
)

func main() {
	m, err := mail.ReadMessage(strings.NewReader("From: \"A B\" <a@b.c>\r\nDate: Mon, 02 Jan 2006 15:04:05 +0000\r\n\r\nbody"))
	fmt.Println(m.Header.Get("From"), err)
	d, err := m.Header.Date()
	fmt.Println(d, err)
	list, err := mail.ParseAddressList("X <x@y.z>, =?utf-8?q?=C3=A9?= <e@f.g>")
	fmt.Println(list, err)
	_, err = mail.ParseAddress("not an address")
	fmt.Println(err)

}
