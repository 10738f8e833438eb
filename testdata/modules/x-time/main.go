// The main features of this module, for the scoreboard of modules.
package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/time/rate"
)

func main() {
	start := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	limiter := rate.NewLimiter(10, 3)
	for i := range 8 {
		at := start.Add(time.Duration(i) * 40 * time.Millisecond)
		fmt.Print(limiter.AllowN(at, 1), " ", fmt.Sprintf("%.2f", limiter.TokensAt(at)), "; ")
	}
	fmt.Println()
	r := limiter.ReserveN(start.Add(time.Second), 3)
	later := limiter.ReserveN(start.Add(time.Second), 2)
	fmt.Println(r.OK(), r.DelayFrom(start.Add(time.Second)), later.DelayFrom(start.Add(time.Second)))
	later.CancelAt(start.Add(time.Second))
	fmt.Println(limiter.ReserveN(start.Add(time.Second), 1).DelayFrom(start.Add(time.Second)), limiter.ReserveN(start, 4).OK())
	limiter.SetLimitAt(start.Add(2*time.Second), rate.Every(time.Minute))
	limiter.SetBurstAt(start.Add(2*time.Second), 5)
	fmt.Println(limiter.Limit(), limiter.Burst(), rate.Every(250*time.Millisecond), rate.Inf)
	wait := rate.NewLimiter(rate.Every(5*time.Millisecond), 1)
	begin := time.Now()
	for range 4 {
		if err := wait.Wait(context.Background()); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(time.Since(begin) >= 14*time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	fmt.Println(rate.NewLimiter(rate.Every(time.Hour), 1).WaitN(ctx, 2))
	slow := rate.NewLimiter(rate.Every(time.Hour), 1)
	fmt.Println(slow.Wait(ctx), slow.Wait(ctx))
	s := rate.Sometimes{First: 2, Every: 3}
	for i := range 8 {
		s.Do(func() { fmt.Print(i, " ") })
	}
	fmt.Println()
}
