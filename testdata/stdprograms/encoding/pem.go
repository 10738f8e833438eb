// What package encoding/pem is for, in short.
package main

import (
	"encoding/pem"
	"fmt"
)

func main() {
	block := &pem.Block{Type: "TEST", Headers: map[string]string{"K": "v"}, Bytes: []byte("some bytes in here")}
	text := pem.EncodeToMemory(block)
	fmt.Print(string(text))
	back, rest := pem.Decode(append(text, "tail"...))
	fmt.Println(back.Type, back.Headers, string(back.Bytes), string(rest))

}
