package time

// local is the number of seconds since year 1 that a clock at t's location shows.
func (t Time) local() int64 {
	sec := t.sec()
	if t.loc == nil {
		return sec
	}
	return sec + int64(t.loc.lookup(sec-unixEpoch).offset)
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// civil is the date of a day counted from January 1, year 1, and the day of the year from 1.
func civil(day int64) (year int, month Month, dayOfMonth, yearDay int) {
	// A cycle of 400 years has 146097 days; years are taken to begin in March, so that leap days come last.
	shifted := day + 306
	cycle := floorDiv(shifted, 146097)
	d := int(shifted - cycle*146097)
	y := (d - d/1460 + d/36524 - d/146096) / 365
	d -= 365*y + y/4 - y/100
	m := (5*d + 2) / 153
	dayOfMonth = d - (153*m+2)/5 + 1
	year = y + int(cycle)*400
	if m < 10 {
		month = Month(m + 3)
	} else {
		month = Month(m - 9)
		year++
	}
	yearDay = int(day-daysBefore(year)) + 1
	return year, month, dayOfMonth, yearDay
}

// daysBefore is the number of days from January 1, year 1, to January 1 of a year.
func daysBefore(year int) int64 {
	y := int64(year) - 1
	return 365*y + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400)
}

func isLeap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

func daysIn(m Month, year int) int {
	switch m {
	case February:
		if isLeap(year) {
			return 29
		}
		return 28
	case April, June, September, November:
		return 30
	}
	return 31
}

// Date is the year, month and day.
func (t Time) Date() (year int, month Month, day int) {
	year, month, day, _ = civil(floorDiv(t.local(), secondsPerDay))
	return
}

// Year of t.
func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

// Month of t.
func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

// Day of the month.
func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

// YearDay is the day of the year, from 1.
func (t Time) YearDay() int {
	_, _, _, day := civil(floorDiv(t.local(), secondsPerDay))
	return day
}

// weekdayOf is the weekday of a day counted from January 1, year 1, which was a Monday.
func weekdayOf(day int64) Weekday {
	return Weekday(day + 1 - 7*floorDiv(day+1, 7))
}

// Weekday of t.
func (t Time) Weekday() Weekday {
	return weekdayOf(floorDiv(t.local(), secondsPerDay))
}

// ISOWeek is the ISO 8601 year and week number: the week belongs to the year of its Thursday.
func (t Time) ISOWeek() (year, week int) {
	weekday := (int(t.Weekday()) + 6) % 7
	day := floorDiv(t.local(), secondsPerDay) + int64(3-weekday)
	year, _, _, yearDay := civil(day)
	return year, (yearDay-1)/7 + 1
}

// Clock is the time of day.
func (t Time) Clock() (hour, min, sec int) {
	local := t.local()
	second := int(local - floorDiv(local, secondsPerDay)*secondsPerDay)
	return second / 3600, second / 60 % 60, second % 60
}

// Hour of the day.
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute of the hour.
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second of the minute.
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond of the second.
func (t Time) Nanosecond() int { return int(t.nsec()) }

// AddDate adds years, months and days and normalizes like Date.
func (t Time) AddDate(years, months, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.Location())
}

// carry moves multiples of base from low to high.
func carry(high, low, base int) (int, int) {
	q := low / base
	low -= q * base
	if low < 0 {
		q--
		low += base
	}
	return high + q, low
}

// Date is the time that clocks at loc show as given; values out of range are normalized.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	year, m := carry(year, int(month)-1, 12)
	sec, nsec = carry(sec, nsec, 1e9)
	min, sec = carry(min, sec, 60)
	hour, min = carry(hour, min, 60)
	day, hour = carry(day, hour, 24)

	days := daysBefore(year) + int64(day) - 1
	for i := January; i < Month(m+1); i++ {
		days += int64(daysIn(i, year))
	}
	unix := days*secondsPerDay + int64(hour*3600+min*60+sec) - unixEpoch
	if loc != &utc {
		// Take the offset at the same time of UTC, or if it is not in use then, the one that is.
		if p := loc.lookup(unix); p.offset != 0 {
			there := unix - int64(p.offset)
			if there < p.start || there >= p.end {
				p = loc.lookup(there)
			}
			unix -= int64(p.offset)
		}
	}
	t := Unix(unix, int64(nsec))
	t.setLoc(loc)
	return t
}
