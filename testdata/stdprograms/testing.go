// What package testing is for, in short.
package main

import (
	"flag"
	"fmt"
	"testing"
)

func main() {
	testing.Init()
	flag.Parse()
	fmt.Println(testing.AllocsPerRun(1, func() {}) >= 0, testing.Testing())
	ok := testing.RunTests(func(pat, str string) (bool, error) { return true, nil }, []testing.InternalTest{{Name: "TestX", F: func(t *testing.T) {
		t.Run("sub", func(t *testing.T) { t.Log("in sub") })
		t.Cleanup(func() { fmt.Println("cleanup") })
	}}})
	r := testing.BenchmarkResult{N: 10, T: 1e9}
	fmt.Println(ok, testing.CoverMode(), r, r.NsPerOp())

}
