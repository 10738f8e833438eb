// What package hash/crc64 is for, in short.
package main

import (
	"fmt"
	"hash/crc64"
)

func main() {
	fmt.Println(crc64.Checksum([]byte("hello"), crc64.MakeTable(crc64.ISO)), crc64.Checksum([]byte("hello"), crc64.MakeTable(crc64.ECMA)))

}
