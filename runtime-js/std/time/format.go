package time

// pad is n with at least width digits, filled with fill; a negative n has its sign before the zeros.
func pad(n, width int, fill byte) string {
	text := digitsOf(uint64(max(n, -n)))
	for len(text) < width {
		text = string(rune(fill)) + text
	}
	if n < 0 {
		text = "-" + text
	}
	return text
}

// offsetText writes an offset as +0700 or +07:00.
func offsetText(offset int, colon bool) string {
	text := "+"
	minutes := offset / 60
	if minutes < 0 {
		text = "-"
		minutes = -minutes
	}
	text += pad(minutes/60, 2, '0')
	if colon {
		text += ":"
	}
	return text + pad(minutes%60, 2, '0')
}

func secondsText(offset int) string {
	if offset <= -60 {
		offset = -offset
	}
	return pad(offset%60, 2, '0')
}

// Format writes t as layout writes the reference time.
func (t Time) Format(layout string) string {
	text := ""
	for layout != "" {
		prefix, e, spelling, suffix := nextElement(layout)
		text += prefix
		if e == noElement {
			break
		}
		text += t.element(e, spelling)
		layout = suffix
	}
	return text
}

// AppendFormat appends what Format returns.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	return append(b, t.Format(layout)...)
}

func (t Time) element(e element, spelling string) string {
	switch e {
	case longMonth:
		return t.Month().String()
	case shortMonth:
		return t.Month().String()[:3]
	case numMonth:
		return pad(int(t.Month()), 0, '0')
	case zeroMonth:
		return pad(int(t.Month()), 2, '0')
	case longWeekday:
		return t.Weekday().String()
	case shortWeekday:
		return t.Weekday().String()[:3]
	case numDay:
		return pad(t.Day(), 0, '0')
	case spaceDay:
		return pad(t.Day(), 2, ' ')
	case zeroDay:
		return pad(t.Day(), 2, '0')
	case spaceYearDay:
		return pad(t.YearDay(), 3, ' ')
	case zeroYearDay:
		return pad(t.YearDay(), 3, '0')
	case hour24:
		return pad(t.Hour(), 2, '0')
	case numHour12:
		return pad((t.Hour()+11)%12+1, 0, '0')
	case zeroHour12:
		return pad((t.Hour()+11)%12+1, 2, '0')
	case numMinute:
		return pad(t.Minute(), 0, '0')
	case zeroMinute:
		return pad(t.Minute(), 2, '0')
	case numSecond:
		return pad(t.Second(), 0, '0')
	case zeroSecond:
		return pad(t.Second(), 2, '0')
	case longYear:
		return pad(t.Year(), 4, '0')
	case shortYear:
		return pad(max(t.Year(), -t.Year())%100, 2, '0')
	case upperPM:
		if t.Hour() >= 12 {
			return "PM"
		}
		return "AM"
	case lowerPM:
		if t.Hour() >= 12 {
			return "pm"
		}
		return "am"
	case fraction, trimmedFraction:
		return t.fraction(e, spelling)
	}
	return t.zoneElement(e)
}

func (t Time) fraction(e element, spelling string) string {
	digits := pad(int(t.nsec()), 9, '0')
	digits = digits[:min(len(spelling)-1, 9)]
	if e == trimmedFraction {
		for digits != "" && digits[len(digits)-1] == '0' {
			digits = digits[:len(digits)-1]
		}
		if digits == "" {
			return ""
		}
	}
	return spelling[:1] + digits
}

func (t Time) zoneElement(e element) string {
	name, offset := t.Zone()
	switch e {
	case zoneName:
		if name != "" {
			return name
		}
		return offsetText(offset, false)
	case isoZone, isoZoneColon, isoZoneHour, isoZoneSeconds, isoZoneColonSeconds:
		if offset == 0 {
			return "Z"
		}
	}
	switch e {
	case isoZoneHour, numZoneHour:
		return offsetText(offset, false)[:3]
	case isoZoneColon, numZoneColon:
		return offsetText(offset, true)
	case isoZoneSeconds, numZoneSeconds:
		return offsetText(offset, false) + secondsText(offset)
	case isoZoneColonSeconds, numZoneColonSeconds:
		return offsetText(offset, true) + ":" + secondsText(offset)
	}
	return offsetText(offset, false)
}

// String writes t for debugging, with the monotonic reading if there is one.
func (t Time) String() string {
	text := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic != 0 {
		mono := t.ext
		sign := "+"
		if mono < 0 {
			sign = "-"
			mono = -mono
		}
		text += " m=" + sign + digitsOf(uint64(mono)/1e9) + "." + pad(int(uint64(mono)%1e9), 9, '0')
	}
	return text
}

// GoString writes t as a call of Date.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	text := "time.Date(" + signed(year) + ", "
	if January <= month && month <= December {
		text += "time." + month.String()
	} else {
		text += signed(int(month))
	}
	for _, n := range []int{day, hour, min, sec, int(t.nsec())} {
		text += ", " + signed(n)
	}
	switch loc := t.Location(); loc {
	case UTC:
		text += ", time.UTC)"
	case Local:
		text += ", time.Local)"
	default:
		text += ", time.Location(" + quote(loc.name) + "))"
	}
	return text
}
