// What package runtime/pprof is for, in short.
package main

import (
	"context"
	"fmt"
	"runtime/pprof"
)

func main() {
	p := pprof.NewProfile("mine")
	key := new(int)
	p.Add(key, 0)
	fmt.Println(p.Name(), p.Count(), pprof.Lookup("mine") == p, pprof.Lookup("goroutine") != nil)
	p.Remove(key)
	fmt.Println(p.Count())
	pprof.Do(context.Background(), pprof.Labels("k", "v"), func(ctx context.Context) {
		v, ok := pprof.Label(ctx, "k")
		fmt.Println(v, ok)
	})

}
