// time: durations, dates in UTC, formatting, parsing, arithmetic.
package main

import (
	"fmt"
	"math"
	"time"
)

func main() {
	p := fmt.Println
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500, 1e6, 1500e6, 1e9, 61e9, 3661e9, 90 * time.Minute, -5 * time.Second, 36*time.Hour + 5, math.MaxInt64, math.MinInt64} {
		p(d, d.Seconds(), d.Minutes(), d.Milliseconds(), d.Truncate(time.Second), d.Round(time.Minute))
	}
	for _, s := range []string{"1h30m", "1.5s", "-2m", "100ms", "1us", "3ns", "", "1", "x", "1h-2m", "0", ".5h", "1µs"} {
		d, err := time.ParseDuration(s)
		p(d, err)
	}
	t := time.Date(2024, time.February, 29, 13, 4, 5, 123456789, time.UTC)
	p(t, t.Unix(), t.UnixMilli(), t.UnixNano(), t.Weekday(), t.YearDay(), t.Month(), t.Location())
	for _, l := range []string{time.RFC3339, time.RFC3339Nano, time.RFC1123, time.RFC1123Z, time.RFC822, time.RFC850, time.ANSIC, time.UnixDate, time.Kitchen, time.Stamp, time.StampMilli, time.DateTime, time.DateOnly, time.TimeOnly, "2006-01-02T15:04:05.000Z07:00", "Jan _2 06 3:04PM", "Monday, 2 January 2006", "02/01/06 15h04", ".000 .999999 ,000", "002 __2", "05.00 MST -0700"} {
		p(t.Format(l))
	}
	y, w := t.ISOWeek()
	p(y, w, t.AddDate(1, 0, 0).Format(time.DateOnly), t.AddDate(0, 1, 1).Format(time.DateOnly), t.AddDate(0, -3, 0).Format(time.DateOnly), t.Add(36*time.Hour), t.Add(-time.Nanosecond*123456789))
	for _, c := range [][2]string{{time.RFC3339, "2023-10-05T12:30:00Z"}, {time.RFC3339, "2023-10-05T12:30:00+02:00"}, {time.DateOnly, "2023-02-30"}, {time.DateTime, "2023-01-02 03:04:05"}, {time.RFC3339, "bad"}, {"Jan 2, 2006 at 3:04pm (MST)", "Feb 3, 2013 at 7:54pm (UTC)"}, {time.TimeOnly, "25:00:00"}, {"2006-01-02 15:04:05.999", "2020-05-06 07:08:09.5"}} {
		t, err := time.Parse(c[0], c[1])
		p(t.UTC(), err)
	}
	a, b := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)
	p(b.Sub(a), a.Before(b), a.Equal(a.Add(0)), b.Compare(a), a == time.Date(2023, 13, 1, 0, 0, 0, 0, time.UTC), t.Truncate(time.Hour), t.Round(time.Second))
	p(time.Unix(0, 0).UTC(), time.Unix(1700000000, 5).UTC(), time.UnixMilli(-1).UTC(), time.Time{}, time.Time{}.IsZero(), time.Time{}.Unix())
	p(time.January, time.Month(13), time.Saturday, time.Weekday(8), time.UTC, time.Nanosecond*5)
	h, m, s := t.Clock()
	yy, mm, dd := t.Date()
	p(h, m, s, yy, mm, dd, t.Nanosecond(), t.Hour())
	z := time.FixedZone("EST", -5*3600)
	p(t.In(z), t.In(z).Format(time.RFC1123Z), t.In(z).Equal(t), t.In(z).Day())
	fmt.Printf("%v %s %d %T\n", time.Minute, time.Hour, time.Second, time.Second)
	js, _ := t.MarshalText()
	p(string(js), time.Date(2024, 12, 31, 23, 59, 60, 0, time.UTC), time.Date(2100, 2, 29, 0, 0, 0, 0, time.UTC).Format(time.DateOnly))
	mp := map[time.Time]string{a: "a"}
	p(mp[time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)], min(time.Second, time.Minute), time.Duration(2.5*float64(time.Second)))
}
