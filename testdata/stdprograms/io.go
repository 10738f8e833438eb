// What package io is for, in short.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	r := io.TeeReader(io.LimitReader(strings.NewReader("hello world"), 5), os.Stdout)
	b, err := io.ReadAll(r)
	fmt.Println(len(b), err)
	pr, pw := io.Pipe()
	go func() {
		fmt.Fprint(pw, "piped")
		pw.CloseWithError(errors.New("done"))
	}()
	b, err = io.ReadAll(pr)
	fmt.Println(string(b), err)
	s := io.NewSectionReader(strings.NewReader("0123456789"), 2, 4)
	n, err := io.Copy(io.MultiWriter(os.Stdout, io.Discard), s)
	fmt.Println(n, err)
	_, err = io.ReadFull(strings.NewReader("x"), make([]byte, 2))
	fmt.Println(err)

}
