// Unlocking an unlocked mutex is a fatal error.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	defer func() { fmt.Println("never recovered", recover()) }()
	mu.Lock()
	mu.Unlock()
	mu.Unlock()
}
