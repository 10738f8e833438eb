// Timers from whose channel nobody receives do not keep a program alive.
package main

import "time"

func main() {
	t := time.NewTimer(time.Hour)
	k := time.NewTicker(time.Hour)
	_, _ = t, k
	c := make(chan int)
	<-c
}
