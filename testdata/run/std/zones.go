package main

import (
	"fmt"
	"reflect"
	"time"
)

func main() {
	// What was looked up at a location makes it no other one.
	a, b := time.FixedZone("", -9*3600), time.FixedZone("", -9*3600)
	t := time.Date(2013, 1, 9, 0, 15, 0, 0, a)
	fmt.Println(t, reflect.DeepEqual(a, b), reflect.DeepEqual(t, time.Date(2013, 1, 9, 0, 15, 0, 0, b)))

	for _, text := range []string{"GMT-8", "GMT+3", "XYZ"} {
		fmt.Println(time.Parse(time.UnixDate, "Wed Feb 4 21:00:57 "+text+" 2009"))
	}

	lmt := time.FixedZone("LMT", -5*3600-30*60-45)
	data, err := time.Date(2024, 6, 15, 12, 0, 0, 0, lmt).MarshalBinary()
	var read time.Time
	fmt.Println(err, read.UnmarshalBinary(data), read.Format(time.RFC3339Nano))
	_, offset := read.Zone()
	fmt.Println(offset)

	berlin, _ := time.LoadLocation("Europe/Berlin")
	tokyo, _ := time.LoadLocation("Asia/Tokyo")
	for year := range 3 {
		at := time.Date(2020+10*year, 7, 1, 12, 0, 0, 0, time.UTC)
		fmt.Println(at.In(berlin), at.In(tokyo), at)
	}
}
