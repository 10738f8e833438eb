// What package debug/plan9obj is for, in short.
package main

import (
	"debug/plan9obj"
	"fmt"
	"strings"
)

func main() {
	_, err := plan9obj.NewFile(strings.NewReader("not an executable of Plan 9"))
	fmt.Println(err, plan9obj.Magic386)

}
