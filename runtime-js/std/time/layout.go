package time

// Layouts show how the reference time, Mon Jan 2 15:04:05 MST 2006, is written.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// An element is one part of a layout that stands for a part of the time.
type element int

const (
	noElement element = iota
	longMonth
	shortMonth
	numMonth
	zeroMonth
	longWeekday
	shortWeekday
	numDay
	spaceDay
	zeroDay
	spaceYearDay
	zeroYearDay
	hour24
	numHour12
	zeroHour12
	numMinute
	zeroMinute
	numSecond
	zeroSecond
	longYear
	shortYear
	upperPM
	lowerPM
	zoneName
	isoZone        // Z0700
	isoZoneColon   // Z07:00
	isoZoneHour    // Z07
	isoZoneSeconds // Z070000
	isoZoneColonSeconds
	numZone // -0700
	numZoneColon
	numZoneHour
	numZoneSeconds
	numZoneColonSeconds
	fraction // .000 or ,000: always all digits
	trimmedFraction
)

func startsWith(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

func isDigit(s string, i int) bool {
	return i < len(s) && '0' <= s[i] && s[i] <= '9'
}

// elementAt recognizes the element that a layout begins with: the longest spelling wins.
func elementAt(s string) (e element, size int) {
	switch s[0] {
	case 'J':
		if startsWith(s, "January") {
			return longMonth, 7
		}
		if startsWith(s, "Jan") && !lowerFollows(s, 3) {
			return shortMonth, 3
		}
	case 'M':
		switch {
		case startsWith(s, "Monday"):
			return longWeekday, 6
		case startsWith(s, "Mon") && !lowerFollows(s, 3):
			return shortWeekday, 3
		case startsWith(s, "MST"):
			return zoneName, 3
		}
	case '0':
		if startsWith(s, "002") {
			return zeroYearDay, 3
		}
		if len(s) >= 2 {
			switch s[1] {
			case '1':
				return zeroMonth, 2
			case '2':
				return zeroDay, 2
			case '3':
				return zeroHour12, 2
			case '4':
				return zeroMinute, 2
			case '5':
				return zeroSecond, 2
			case '6':
				return shortYear, 2
			}
		}
	case '1':
		if startsWith(s, "15") {
			return hour24, 2
		}
		return numMonth, 1
	case '2':
		if startsWith(s, "2006") {
			return longYear, 4
		}
		return numDay, 1
	case '3':
		return numHour12, 1
	case '4':
		return numMinute, 1
	case '5':
		return numSecond, 1
	case '_':
		if startsWith(s, "_2006") {
			return noElement, 0 // a literal underscore before the year
		}
		if startsWith(s, "__2") {
			return spaceYearDay, 3
		}
		if startsWith(s, "_2") {
			return spaceDay, 2
		}
	case 'P':
		if startsWith(s, "PM") {
			return upperPM, 2
		}
	case 'p':
		if startsWith(s, "pm") {
			return lowerPM, 2
		}
	case '-':
		switch {
		case startsWith(s, "-070000"):
			return numZoneSeconds, 7
		case startsWith(s, "-07:00:00"):
			return numZoneColonSeconds, 9
		case startsWith(s, "-0700"):
			return numZone, 5
		case startsWith(s, "-07:00"):
			return numZoneColon, 6
		case startsWith(s, "-07"):
			return numZoneHour, 3
		}
	case 'Z':
		switch {
		case startsWith(s, "Z070000"):
			return isoZoneSeconds, 7
		case startsWith(s, "Z07:00:00"):
			return isoZoneColonSeconds, 9
		case startsWith(s, "Z0700"):
			return isoZone, 5
		case startsWith(s, "Z07:00"):
			return isoZoneColon, 6
		case startsWith(s, "Z07"):
			return isoZoneHour, 3
		}
	case '.', ',':
		if len(s) >= 2 && (s[1] == '0' || s[1] == '9') {
			n := 1
			for n < len(s) && s[n] == s[1] {
				n++
			}
			if !isDigit(s, n) {
				if s[1] == '0' {
					return fraction, n
				}
				return trimmedFraction, n
			}
		}
	}
	return noElement, 0
}

func lowerFollows(s string, i int) bool {
	return i < len(s) && 'a' <= s[i] && s[i] <= 'z'
}

// nextElement splits a layout around its first element.
func nextElement(layout string) (prefix string, e element, text, suffix string) {
	for i := 0; i < len(layout); i++ {
		e, size := elementAt(layout[i:])
		if e != noElement {
			return layout[:i], e, layout[i : i+size], layout[i+size:]
		}
	}
	return layout, noElement, "", ""
}
