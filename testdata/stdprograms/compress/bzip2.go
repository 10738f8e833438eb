// What package compress/bzip2 is for, in short.
package main

import (
	"bytes"
	"compress/bzip2"
	"encoding/base64"
	"fmt"
	"io"
)

func main() {
	data, err := base64.StdEncoding.DecodeString("QlpoOTFBWSZTWdhxORMAAAGUAGAAQBCAIAAhmmYIEMW7uPF3JFOFCQ2HE5Ew")
	fmt.Println(len(data), err)
	text, err := io.ReadAll(bzip2.NewReader(bytes.NewReader(data)))
	fmt.Printf("%q %v\n", text, err)
	_, err = io.ReadAll(bzip2.NewReader(bytes.NewReader([]byte("BZxx"))))
	fmt.Println(err)

}
