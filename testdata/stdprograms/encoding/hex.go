// What package encoding/hex is for, in short.
package main

import (
	"encoding/hex"
	"fmt"
)

func main() {
	s := hex.EncodeToString([]byte("hi!"))
	b, err := hex.DecodeString(s)
	fmt.Println(s, string(b), err)
	fmt.Print(hex.Dump([]byte("some bytes, more than sixteen")))
	_, err = hex.DecodeString("xy")
	fmt.Println(err)

}
