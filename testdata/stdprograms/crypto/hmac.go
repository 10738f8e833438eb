// What package crypto/hmac is for, in short.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
)

func main() {
	mac := hmac.New(sha256.New, []byte("key"))
	mac.Write([]byte("The quick brown fox jumps over the lazy dog"))
	sum := mac.Sum(nil)
	fmt.Printf("%x %d\n", sum, mac.Size())
	fmt.Println(hmac.Equal(sum, sum), hmac.Equal(sum, sum[1:]))

}
