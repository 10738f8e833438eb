package syn

import (
	"bytes"
	"runtime/trace"
	"testing"
	"testing/synctest"
	"time"
)

// The goroutine that reads the trace is outside of the bubble; who waits for it is inside, and the time stands still meanwhile.
func TestFlightRecorder(t *testing.T) {
	fr := trace.NewFlightRecorder(trace.FlightRecorderConfig{})
	if err := fr.Start(); err != nil {
		t.Fatal(err)
	}
	defer fr.Stop()
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		c := make(chan int)
		go func() {
			time.Sleep(time.Hour)
			close(c)
		}()
		<-c
		var buf bytes.Buffer
		if n, err := fr.WriteTo(&buf); err != nil || n != int64(buf.Len()) || n < 100 {
			t.Error(n, err)
		}
		t.Log(time.Since(start))
	})
}
