// What package crypto/subtle is for, in short.
package main

import (
	"crypto/subtle"
	"fmt"
)

func main() {
	a, b := []byte("same"), []byte("same")
	fmt.Println(subtle.ConstantTimeCompare(a, b), subtle.ConstantTimeCompare(a, []byte("diff")))
	fmt.Println(subtle.ConstantTimeSelect(1, 5, 6), subtle.ConstantTimeEq(3, 4), subtle.ConstantTimeByteEq(3, 3))
	dst := make([]byte, 4)
	fmt.Println(subtle.XORBytes(dst, a, []byte("diff")), dst)

}
