// Functions of the library that put integers of 64 bits together from bytes: called, as methods of an interface, and as values.
package main

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"io"
	"math/bits"
)

func hash(b []byte) uint64 {
	h := uint64(len(b)) * 0x9e3779b97f4a7c15
	for ; len(b) >= 8; b = b[8:] {
		k := binary.LittleEndian.Uint64(b)
		h = bits.RotateLeft64(h^k, 23) * 0x87c37b91114253d5
	}
	return h ^ binary.BigEndian.Uint64(append(make([]byte, 8), b...))>>29
}

// counted takes what it reads for a count.
func counted(b []byte) (sum uint64) {
	n := binary.BigEndian.Uint64(b)
	for i := uint64(0); i < n; i++ {
		sum += n - i
	}
	return sum
}

func read(order binary.ByteOrder, b []byte) (uint64, int64) {
	var signed int64
	if err := binary.Read(bytes.NewReader(b), order, &signed); err != nil {
		panic(err)
	}
	return order.Uint64(b), signed
}

func squeezed(text []byte, level int) []byte {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, level)
	if err != nil {
		panic(err)
	}
	w.Write(text)
	w.Close()
	back, err := io.ReadAll(flate.NewReader(bytes.NewReader(b.Bytes())))
	fmt.Println(level, b.Len(), err, bytes.Equal(back, text))
	return b.Bytes()
}

func main() {
	b := []byte{0xfa, 1, 22, 0x96, 0x39, 0xa9, 0xf6, 0x51, 0xba, 0x31, 7}
	fmt.Println(hash(b), hash(b[:7]), hash(b[:8]))
	fmt.Println(counted([]byte{0, 0, 0, 0, 0, 0, 1, 9}))
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		fmt.Print(order, " ")
		fmt.Println(read(order, b))
	}
	get := binary.LittleEndian.Uint64
	fmt.Println(get(b[1:]), get(b[3:]) == binary.LittleEndian.Uint64(b[3:]), binary.NativeEndian.Uint64(b))
	buf := binary.AppendUvarint(binary.BigEndian.AppendUint64(nil, get(b)), 1<<63|5)
	n, size := binary.Uvarint(buf[8:])
	fmt.Println(buf, n, size)

	f := fnv.New64a()
	f.Write(b)
	fmt.Println(f.Sum64(), f.Sum(nil))

	text := []byte(nil)
	for i := 0; len(text) < 70_000; i++ {
		text = append(text, fmt.Sprint(hash(fmt.Append(nil, "key", i*i))%5000, " and ", i%97, "; ")...)
	}
	sums := uint64(0)
	for level := flate.HuffmanOnly; level <= flate.BestCompression; level++ {
		sums = bits.RotateLeft64(sums, 7) ^ hash(squeezed(text, level))
	}
	fmt.Println(sums)
	defer func() { fmt.Println(recover()) }()
	fmt.Println(binary.BigEndian.Uint64(b[4:]))
}
