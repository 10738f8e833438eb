// What package runtime/coverage is for, in short.
package main

import (
	"fmt"
	"os"
	"runtime/coverage"
)

func main() {
	fmt.Println(coverage.WriteMetaDir(os.TempDir()))
	fmt.Println(coverage.ClearCounters())

}
