// What package encoding/base64 is for, in short.
package main

import (
	"encoding/base64"
	"fmt"
)

func main() {
	s := base64.StdEncoding.EncodeToString([]byte("hello??>"))
	b, err := base64.StdEncoding.DecodeString(s)
	fmt.Println(s, string(b), err, base64.RawURLEncoding.EncodeToString([]byte("hello??>")))
	_, err = base64.StdEncoding.DecodeString("a$")
	fmt.Println(err)

}
