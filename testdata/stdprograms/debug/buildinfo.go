// What package debug/buildinfo is for, in short.
package main

import (
	"bytes"
	"debug/buildinfo"
	"fmt"
)

func main() {
	info, err := buildinfo.Read(bytes.NewReader([]byte("no program")))
	fmt.Println(info, err)

}
