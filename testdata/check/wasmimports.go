package p

//go:wasmimport module name
func imported(list []string) error

//go:wasmimport module name
func own() {} // ERROR "^can only use //go:wasmimport with external func implementations$"
