// What package runtime/metrics is for, in short.
package main

import (
	"fmt"
	"runtime/metrics"
)

func main() {
	all := metrics.All()
	fmt.Println(len(all) > 20, all[0].Kind != metrics.KindBad)
	s := []metrics.Sample{{Name: "/no/such:metric"}}
	metrics.Read(s)
	fmt.Println(s[0].Value.Kind() == metrics.KindBad)

}
