// What package encoding/ascii85 is for, in short.
package main

import (
	"encoding/ascii85"
	"fmt"
)

func main() {
	b := make([]byte, ascii85.MaxEncodedLen(11))
	n := ascii85.Encode(b, []byte("hello world"))
	fmt.Println(string(b[:n]))
	out := make([]byte, 20)
	m, _, err := ascii85.Decode(out, b[:n], true)
	fmt.Println(string(out[:m]), err)
	_, _, err = ascii85.Decode(out, []byte("~~~"), true)
	fmt.Println(err)

}
