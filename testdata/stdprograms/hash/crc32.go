// What package hash/crc32 is for, in short.
package main

import (
	"fmt"
	"hash/crc32"
)

func main() {
	fmt.Println(crc32.ChecksumIEEE([]byte("hello")), crc32.Checksum([]byte("hello"), crc32.MakeTable(crc32.Castagnoli)))
	h := crc32.NewIEEE()
	h.Write(make([]byte, 1000))
	fmt.Printf("%x %x\n", h.Sum(nil), crc32.Update(1, crc32.MakeTable(crc32.Koopman), []byte("x")))

}
