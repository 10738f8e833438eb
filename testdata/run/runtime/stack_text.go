// The text of a stack names main.main as the panics of Go do, with its arguments: none.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

func show(stack string) {
	lines := strings.Split(stack, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "main.main") || strings.HasPrefix(line, "main.init.0") {
			place := lines[i+1]
			place = place[strings.LastIndex(place, "/")+1:]
			fmt.Println(line, strings.Fields(place)[0])
		}
	}
}

func init() { show(string(debug.Stack())) }

func main() {
	buf := make([]byte, 2000)
	show(string(buf[:runtime.Stack(buf, false)]))
	show(string(debug.Stack()))
}
