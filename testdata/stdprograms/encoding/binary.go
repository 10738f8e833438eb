// What package encoding/binary is for, in short.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

type header struct {
	Magic uint32
	Size  uint16
	Flags [2]uint8
}

func main() {
	var b bytes.Buffer
	fmt.Println(binary.Write(&b, binary.BigEndian, header{0xcafe, 12, [2]uint8{1, 2}}), b.Bytes())
	var h header
	fmt.Println(binary.Read(&b, binary.BigEndian, &h), h, binary.Size(h))
	buf := binary.AppendUvarint(nil, 1<<40)
	n, size := binary.Uvarint(buf)
	fmt.Println(buf, n, size, binary.LittleEndian.Uint64([]byte{1, 2, 3, 4, 5, 6, 7, 8}))
	fmt.Println(binary.Read(&b, binary.LittleEndian, &h))

}
