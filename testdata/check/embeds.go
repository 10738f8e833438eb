// -lang=go1.15

package main

func main() {
	//go:embed x.txt ERROR "^go:embed requires import .embed. \(or import _ .embed., if package is not used\)$"
	var x string
	_ = x
}

//go:embed x.txt ERROR "^misplaced go:embed directive$"
type T int

//go:embed x.txt ERROR "^go:embed requires import .embed. \(or import _ .embed., if package is not used\)$"
var y string
