// What package runtime/debug is for, in short.
package main

import (
	"fmt"
	"runtime/debug"
)

func main() {
	fmt.Println(debug.SetGCPercent(50), len(debug.Stack()) > 0)
	info, ok := debug.ReadBuildInfo()
	fmt.Println(info != nil, ok)
	debug.FreeOSMemory()
	var stats debug.GCStats
	debug.ReadGCStats(&stats)
	b, err := debug.ParseBuildInfo("go\tgo1.20\npath\texample.com/x\n")
	fmt.Println(b.GoVersion, b.Path, err)

}
