// Deadlock: waiting on a condition that is never signalled.
package main

import (
	"sync"
)

func main() {
	c := sync.NewCond(&sync.Mutex{})
	c.L.Lock()
	c.Wait()
}
