package goroutine

import (
	"testing"
	"time"
)

func TestGoroutine(t *testing.T) {
	go panic("in a goroutine")
	time.Sleep(time.Second)
}
