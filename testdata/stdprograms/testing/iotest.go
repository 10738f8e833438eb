// What package testing/iotest is for, in short.
package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

func main() {
	b, err := io.ReadAll(iotest.OneByteReader(strings.NewReader("abc")))
	fmt.Println(string(b), err)
	_, err = io.ReadAll(iotest.ErrReader(errors.New("bad")))
	fmt.Println(err, iotest.TestReader(strings.NewReader("xyz"), []byte("xyz")))
	_, err = io.ReadAll(iotest.TimeoutReader(iotest.HalfReader(strings.NewReader("xyz"))))
	fmt.Println(err)

}
