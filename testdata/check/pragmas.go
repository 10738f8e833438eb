package main

//go:nowritebarrier ERROR "^//go:nowritebarrier only allowed in runtime$"
func main() {}

//go:uintptrkeepalive ERROR "^//go:uintptrkeepalive is only allowed in the standard library$"
func f() {}

//go:linkname a b c ERROR "^usage: //go:linkname localname \[linkname\]$"
//go:cgo_ldflag a b ERROR "^usage: //go:cgo_ldflag \Warg\W$" "only allowed in cgo-generated code$"
//go:wasmexport a b ERROR "^usage: //go:wasmexport exportname$"
func g() {}
