package time

import "errors"

// A Time is an instant with nanoseconds, seen at a location. Times of Now also have a reading of the monotonic clock.
type Time struct {
	// sec counts from January 1, year 1, UTC.
	sec  int64
	nsec int32
	// mono is a monotonic reading in nanoseconds, 0 if there is none.
	mono int64
	loc  *Location // nil is UTC
}

// A Month of the year; January is 1.
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

func monthName(m Month) string {
	switch m {
	case January:
		return "January"
	case February:
		return "February"
	case March:
		return "March"
	case April:
		return "April"
	case May:
		return "May"
	case June:
		return "June"
	case July:
		return "July"
	case August:
		return "August"
	case September:
		return "September"
	case October:
		return "October"
	case November:
		return "November"
	case December:
		return "December"
	}
	return ""
}

// String is the English name.
func (m Month) String() string {
	if m < January || m > December {
		return "%!Month(" + signed(int(m)) + ")"
	}
	return monthName(m)
}

// A Weekday; Sunday is 0.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

func dayName(d Weekday) string {
	switch d {
	case Sunday:
		return "Sunday"
	case Monday:
		return "Monday"
	case Tuesday:
		return "Tuesday"
	case Wednesday:
		return "Wednesday"
	case Thursday:
		return "Thursday"
	case Friday:
		return "Friday"
	case Saturday:
		return "Saturday"
	}
	return ""
}

// String is the English name.
func (d Weekday) String() string {
	if d < Sunday || d > Saturday {
		return "%!Weekday(" + signed(int(d)) + ")"
	}
	return dayName(d)
}

func signed(n int) string {
	if n < 0 {
		return "-" + digitsOf(uint64(-n))
	}
	return digitsOf(uint64(n))
}

const (
	secondsPerDay = 86400
	// unixEpoch is 1970 in seconds since year 1.
	unixEpoch = 719162 * secondsPerDay
)

// Now is the current time with a monotonic reading, at Local.
func Now() Time {
	sec, nsec, mono := now()
	return Time{sec: sec + unixEpoch, nsec: nsec, mono: mono, loc: Local}
}

// Unix is the local time sec seconds and nsec nanoseconds after 1970.
func Unix(sec int64, nsec int64) Time {
	sec += nsec / 1e9
	nsec %= 1e9
	if nsec < 0 {
		nsec += 1e9
		sec--
	}
	return Time{sec: sec + unixEpoch, nsec: int32(nsec), loc: Local}
}

// UnixMilli is the local time msec milliseconds after 1970.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }

// UnixMicro is the local time usec microseconds after 1970.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

// Unix is the number of seconds since 1970.
func (t Time) Unix() int64 { return t.sec - unixEpoch }

// UnixMilli is the number of milliseconds since 1970.
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + int64(t.nsec)/1e6 }

// UnixMicro is the number of microseconds since 1970.
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + int64(t.nsec)/1e3 }

// UnixNano is the number of nanoseconds since 1970.
func (t Time) UnixNano() int64 { return t.Unix()*1e9 + int64(t.nsec) }

// IsZero reports whether t is January 1, year 1, 00:00:00 UTC.
func (t Time) IsZero() bool { return t.sec == 0 && t.nsec == 0 }

// After reports whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether both are the same instant.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Compare is -1, 0 or +1; it compares monotonic readings if both have one.
func (t Time) Compare(u Time) int {
	a, b := t.sec, u.sec
	if t.mono != 0 && u.mono != 0 {
		a, b = t.mono, u.mono
	} else if a == b {
		a, b = int64(t.nsec), int64(u.nsec)
	}
	if a < b {
		return -1
	}
	if a > b {
		return +1
	}
	return 0
}

// Add is t+d.
func (t Time) Add(d Duration) Time {
	sec := t.sec + int64(d/Second)
	nsec := t.nsec + int32(d%Second)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	t.sec, t.nsec = sec, nsec
	if t.mono != 0 {
		mono := t.mono + int64(d)
		if d < 0 && mono > t.mono || d > 0 && mono < t.mono {
			mono = 0 // overflow
		}
		t.mono = mono
	}
	return t
}

// Sub is t-u, limited to the range of Duration.
func (t Time) Sub(u Time) Duration {
	if t.mono != 0 && u.mono != 0 {
		return Duration(t.mono - u.mono)
	}
	d := Duration(t.sec-u.sec)*Second + Duration(t.nsec-u.nsec)
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	default:
		return maxDuration
	}
}

// Since is the time elapsed since t.
func Since(t Time) Duration { return Now().Sub(t) }

// Until is the time left until t.
func Until(t Time) Duration { return t.Sub(Now()) }

// Round rounds half up to a multiple of d since the zero time and drops the monotonic reading.
func (t Time) Round(d Duration) Time {
	t.mono = 0
	if d <= 0 {
		return t
	}
	r := t.remainder(d)
	if uint64(r)+uint64(r) < uint64(d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// Truncate rounds down to a multiple of d since the zero time and drops the monotonic reading.
func (t Time) Truncate(d Duration) Time {
	t.mono = 0
	if d <= 0 {
		return t
	}
	return t.Add(-t.remainder(d))
}

// mulAddMod is (a*b + c) mod m without overflow, for non-negative values.
func mulAddMod(a, b, c, m int64) int64

// remainder is the time since the zero time modulo d, not negative.
func (t Time) remainder(d Duration) Duration {
	return Duration(mulAddMod(t.sec, 1e9, int64(t.nsec), int64(d)))
}

// UTC is t at UTC.
func (t Time) UTC() Time {
	t.loc = nil
	return t
}

// Local is t at Local.
func (t Time) Local() Time {
	t.loc = Local
	return t
}

// In is t at loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	if loc == UTC {
		loc = nil
	}
	t.loc = loc
	return t
}

// Location is where t is seen.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone is the abbreviation and the offset in seconds east of UTC.
func (t Time) Zone() (name string, offset int) {
	return t.Location().at(t.Unix())
}

// IsDST reports whether t is in daylight saving time.
func (t Time) IsDST() bool {
	return t.Location().isDST(t.Unix())
}

// ZoneBounds gives no bounds: the host does not tell when offsets change.
func (t Time) ZoneBounds() (start, end Time) {
	return Time{}, Time{}
}

// local is the number of seconds since year 1 that a clock at t's location shows.
func (t Time) local() int64 {
	if t.loc == nil {
		return t.sec
	}
	_, offset := t.Zone()
	return t.sec + int64(offset)
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

// Weekday of t; January 1, year 1, was a Monday.
func (t Time) Weekday() Weekday {
	day := (floorDiv(t.local(), secondsPerDay) + 1) % 7
	if day < 0 {
		day += 7
	}
	return Weekday(day)
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
func (t Time) Nanosecond() int { return int(t.nsec) }

// AddDate adds years, months and days and normalizes like Date.
func (t Time) AddDate(years, months, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec), t.Location())
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
	t := Time{sec: days*secondsPerDay + int64(hour*3600+min*60+sec), nsec: int32(nsec)}
	if loc != UTC {
		// Guess with the offset at the same instant in UTC, then correct with the one that holds there.
		_, offset := loc.at(t.Unix())
		if offset != 0 {
			if _, other := loc.at(t.Unix() - int64(offset)); other != offset {
				if _, again := loc.at(t.Unix() - int64(other)); again == other {
					offset = other
				}
			}
			t.sec -= int64(offset)
		}
		t.loc = loc
	}
	return t
}

// MarshalText writes RFC 3339.
func (t Time) MarshalText() ([]byte, error) {
	return t.AppendText(nil)
}

// AppendText appends RFC 3339.
func (t Time) AppendText(b []byte) ([]byte, error) {
	if err := t.checkRFC3339("Time.MarshalText: "); err != nil {
		return nil, err
	}
	return t.AppendFormat(b, RFC3339Nano), nil
}

// MarshalJSON writes RFC 3339 in quotes.
func (t Time) MarshalJSON() ([]byte, error) {
	if err := t.checkRFC3339("Time.MarshalJSON: "); err != nil {
		return nil, err
	}
	return []byte(`"` + t.Format(RFC3339Nano) + `"`), nil
}

func (t Time) checkRFC3339(prefix string) error {
	if year := t.Year(); year < 0 || year > 9999 {
		return errors.New(prefix + "year outside of range [0,9999]")
	}
	if _, offset := t.Zone(); offset <= -24*3600 || offset >= 24*3600 {
		return errors.New(prefix + "timezone hour outside of range [0,23]")
	}
	return nil
}

// UnmarshalText reads RFC 3339.
func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339, string(data))
	return err
}

// UnmarshalJSON reads RFC 3339 in quotes; null changes nothing.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : len(data)-1])
}
