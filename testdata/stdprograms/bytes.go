// What package bytes is for, in short.
package main

import (
	"bytes"
	"fmt"
)

func main() {
	b := []byte("a,b,,c")
	fmt.Println(bytes.Count(b, []byte(",")), bytes.Contains(b, []byte("b,")), bytes.Index(b, []byte("c")))
	for part := range bytes.SplitSeq(b, []byte(",")) {
		fmt.Printf("%q ", part)
	}
	var buf bytes.Buffer
	buf.WriteString("hello ")
	buf.Write(bytes.ToUpper([]byte("world")))
	n, err := buf.ReadByte()
	fmt.Println(buf.String(), n, err, bytes.Equal(b, bytes.Clone(b)))
	fmt.Printf("%s %q\n", bytes.TrimSpace([]byte("  x ")), bytes.Fields([]byte(" a  b ")))

}
