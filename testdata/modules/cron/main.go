// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"time"

	"github.com/robfig/cron/v3"
)

func main() {
	start := time.Date(2024, 2, 28, 23, 58, 30, 0, time.UTC)
	for _, spec := range []string{"*/15 * * * *", "0 0 29 2 *", "30 8-10 * * MON-FRI", "@hourly", "@every 1h30m", "CRON_TZ=UTC 5 4 * * sun", "61 * * * *", "nope", "@never"} {
		schedule, err := cron.ParseStandard(spec)
		if err != nil {
			fmt.Println(spec, err)
			continue
		}
		next := start
		for range 3 {
			next = schedule.Next(next)
			fmt.Print(next.Format("2006-01-02 15:04:05 Mon"), "; ")
		}
		fmt.Println(spec)
	}
	seconds := cron.NewParser(cron.Second | cron.Minute | cron.Hour | cron.Dom | cron.Month | cron.Dow | cron.Descriptor)
	schedule, err := seconds.Parse("*/10 * * * * *")
	fmt.Println(schedule.Next(start), err)
	done := make(chan bool)
	runner := cron.New(cron.WithSeconds(), cron.WithLocation(time.UTC))
	id, err := runner.AddFunc("* * * * * *", func() { done <- true })
	runner.Start()
	fmt.Println(id, err, <-done, len(runner.Entries()))
	runner.Remove(id)
	<-runner.Stop().Done()
	fmt.Println(len(runner.Entries()))
}
