// A profile of the processor begins and ends; that it has no samples is no fault of the program.
package main

import (
	"bytes"
	"fmt"
	"runtime/pprof"
)

func main() {
	var b bytes.Buffer
	fmt.Println(pprof.StartCPUProfile(&b))
	fmt.Println(pprof.StartCPUProfile(&b))
	pprof.StopCPUProfile()
	fmt.Printf("%x %t\n", b.Bytes()[:2], b.Len() > 10)
}
