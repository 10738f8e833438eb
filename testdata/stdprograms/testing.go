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
	flag.Set("test.benchtime", "10x")
	made := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
		}
	})
	fmt.Println(made.N, testing.Verbose(), testing.Short())
	r := testing.BenchmarkResult{N: 10, T: 1e9}
	fmt.Printf("%q %v %v\n", testing.CoverMode(), r, r.NsPerOp())

}
