// Build constraints and file name suffixes select files for js, wasm, goes and purego.
package main

import "fmt"

var found []string

func add(s string) bool { found = append(found, s); return true }

func main() {
	fmt.Println(found)
	fmt.Println(platform, arch)
}
