// What package encoding/base32 is for, in short.
package main

import (
	"encoding/base32"
	"fmt"
)

func main() {
	s := base32.StdEncoding.EncodeToString([]byte("hello!"))
	b, err := base32.StdEncoding.DecodeString(s)
	fmt.Println(s, string(b), err)
	fmt.Println(base32.HexEncoding.WithPadding(base32.NoPadding).EncodeToString([]byte("hello!")))
	_, err = base32.StdEncoding.DecodeString("1!")
	fmt.Println(err)

}
