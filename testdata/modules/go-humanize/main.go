// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"time"

	"github.com/dustin/go-humanize"
)

func main() {
	fmt.Println(humanize.Bytes(82854982), humanize.IBytes(82854982))
	for _, text := range []string{"42 MB", "1.5GiB", "12", "x"} {
		size, err := humanize.ParseBytes(text)
		fmt.Println(size, err)
	}
	fmt.Println(humanize.Comma(6582491), humanize.Commaf(-1234567.891), humanize.Ordinal(193), humanize.Ordinal(112))
	fmt.Println(humanize.SI(0.00000000223, "M"), humanize.SIWithDigits(1500, 2, "W"))
	start := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, d := range []time.Duration{time.Second, 90 * time.Second, 5 * time.Hour, 50 * time.Hour, 24 * 400 * time.Hour} {
		fmt.Println(humanize.RelTime(start, start.Add(d), "ago", "from now"))
	}
	fmt.Println(humanize.FormatFloat("#,###.##", 1234567.891), humanize.FormatInteger("#,###.", 12345))
	fmt.Println(humanize.Ftoa(2.500), humanize.FtoaWithDigits(3.14159, 3))
}
