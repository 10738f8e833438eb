// What package time is for, in short.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 29, 13, 4, 5, 6e6, time.UTC)
	fmt.Println(t, t.Format(time.RFC1123), t.AddDate(1, 0, 0), t.Weekday(), t.YearDay(), t.Truncate(time.Hour), t.Unix())
	p, err := time.Parse("2006-01-02 15:04 MST", "2024-03-01 10:20 UTC")
	fmt.Println(p, err, p.Sub(t), time.Duration(3723e9), p.After(t))
	d, err := time.ParseDuration("1h15m30.5s")
	fmt.Println(d, err, d.Round(time.Minute))
	_, err = time.Parse(time.RFC3339, "x")
	fmt.Println(err)
	zone := time.FixedZone("X", 3600)
	fmt.Println(t.In(zone))
	timer := time.NewTimer(time.Millisecond)
	<-timer.C
	fmt.Println(timer.Stop())

}
