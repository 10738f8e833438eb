// What package weak is for, in short.
package main

import (
	"fmt"
	"runtime"
	"weak"
)

func main() {
	x := new(int)
	p := weak.Make(x)
	fmt.Println(p.Value() == x, p == weak.Make(x), weak.Pointer[int]{}.Value() == nil)
	runtime.KeepAlive(x)

}
