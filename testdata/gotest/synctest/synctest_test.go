package syn

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		t.Log(start.UTC())
		go func() { time.Sleep(time.Second); t.Log("one", time.Since(start)) }()
		time.Sleep(2 * time.Second)
		t.Log("two", time.Since(start))
		done := false
		go func() { done = true }()
		synctest.Wait()
		t.Log(done)
	})
}

func TestContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		time.Sleep(5*time.Second - time.Nanosecond)
		synctest.Wait()
		t.Log(ctx.Err())
		time.Sleep(time.Nanosecond)
		synctest.Wait()
		t.Log(ctx.Err())
	})
}

func TestTicker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		tick := time.NewTicker(time.Hour)
		var wg sync.WaitGroup
		wg.Go(func() {
			for range 3 {
				now := <-tick.C
				t.Log(now.Sub(start))
			}
		})
		wg.Wait()
		tm := time.NewTimer(time.Minute)
		time.Sleep(2 * time.Minute)
		select {
		case x := <-tm.C:
			t.Log("late", x.Sub(start))
		default:
			t.Log("none")
		}
		ch := make(chan int)
		time.AfterFunc(time.Second, func() { ch <- 1 })
		select {
		case v := <-ch:
			t.Log(v, time.Since(start))
		case <-time.After(time.Hour):
			t.Log("timeout")
		}
	})
}

func TestSubFail(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Cleanup(func() { t.Log("cleanup", time.Now().UTC()) })
		time.Sleep(time.Second)
		t.Fatal("no")
	})
}

func TestRunInside(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		defer func() { t.Log(recover()) }()
		t.Run("x", func(*testing.T) {})
	})
	defer func() { t.Log(recover()) }()
	synctest.Wait()
}

func TestDeadlock(t *testing.T) {
	defer func() { t.Log("recovered:", recover()) }()
	synctest.Test(t, func(t *testing.T) {
		ch := make(chan int)
		go func() { <-ch }()
	})
}

func TestDeadlockMain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ch := make(chan int)
		<-ch
	})
}
