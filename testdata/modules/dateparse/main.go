// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"time"

	"github.com/araddon/dateparse"
)

func main() {
	time.Local = time.UTC
	for _, text := range []string{
		"May 8, 2009 5:57:51 PM", "oct 7, 1970", "Mon Jan  2 15:04:05 2006", "Thu, 4 Jan 2018 17:53:36 +0000", "12 Feb 2006, 19:17",
		"2013-Feb-03", "03 February 2013", "3/31/2014", "08.21.71", "2014/04/02 03:00:51", "2006-01-02T15:04:05+0000",
		"2009-08-12T22:15:09.99Z", "2014-04-26 17:24:37.3186369", "2016-06-20 18:45:57 +0100", "20140601", "1332151919", "1384216367111222333",
		"2014年04月08日", "171113 14:14:20", "not a date", "2014-13-40",
	} {
		t, err := dateparse.ParseAny(text)
		layout, lerr := dateparse.ParseFormat(text)
		fmt.Printf("%q: %v %v; %q %v\n", text, t, err, layout, lerr)
	}
	_, err := dateparse.ParseStrict("3/1/2014")
	fmt.Println(err)
	berlin, err := time.LoadLocation("Europe/Berlin")
	fmt.Println(err)
	fmt.Println(dateparse.ParseIn("2014-07-02 03:00:51", berlin))
	fmt.Println(dateparse.ParseAny("04/02/2014", dateparse.PreferMonthFirst(false)))
}
