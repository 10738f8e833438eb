package slow

import (
	"testing"
	"time"
)

func TestSlow(t *testing.T) {
	t.Run("sub", func(t *testing.T) { time.Sleep(5 * time.Second) })
}
