// What package expvar is for, in short.
package main

import (
	"expvar"
	"fmt"
)

func main() {
	n := expvar.NewInt("count")
	n.Add(5)
	m := expvar.NewMap("m")
	m.Add("a", 1)
	m.AddFloat("b", 1.5)
	expvar.NewString("s").Set("x\"y")
	fmt.Println(n, m, expvar.Get("s"))
	m.Do(func(kv expvar.KeyValue) { fmt.Println(kv.Key, kv.Value) })

}
