package time

import "errors"

// A ParseError says what of a time string does not fit its layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

// Error describes the problem.
func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

// quote is a string literal; other bytes than printable ASCII are escaped.
func quote(s string) string {
	const hex = "0123456789abcdef"
	text := `"`
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '"' || c == '\\':
			text += `\` + string(rune(c))
		case c < ' ' || c >= 0x7f:
			text += `\x` + hex[c>>4:c>>4+1] + hex[c&15:c&15+1]
		default:
			text += string(rune(c))
		}
	}
	return text + `"`
}

var errBad = errors.New("bad value for field")

// fields is what a time string has told so far.
type fields struct {
	year, month, day, yearDay int
	hour, min, sec, nsec      int
	pm, pmSet                 bool
	loc                       *Location
	offset                    int // -1 unless given
	abbreviation              string
	// rangeError names a field that has a number out of range.
	rangeError string
}

// Parse reads a time written as layout shows; without a zone it is UTC.
func Parse(layout, value string) (Time, error) {
	return parse(layout, value, UTC, Local)
}

// ParseInLocation is Parse with times and zone abbreviations at loc.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

func parse(layout, value string, defaultLocation, local *Location) (Time, error) {
	wholeLayout, whole := layout, value
	fail := func(layoutElem, valueElem, message string) (Time, error) {
		return Time{}, &ParseError{wholeLayout, whole, layoutElem, valueElem, message}
	}
	f := &fields{month: -1, day: -1, yearDay: -1, offset: -1}
	for {
		prefix, e, spelling, suffix := nextElement(layout)
		rest, ok := skip(value, prefix)
		if !ok {
			return fail(prefix, rest, "")
		}
		value = rest
		if e == noElement {
			if value != "" {
				return fail("", value, ": extra text: "+quote(value))
			}
			break
		}
		layout = suffix
		hold := value
		rest, err := f.read(e, spelling, layout, value)
		if f.rangeError != "" {
			return fail(spelling, rest, ": "+f.rangeError+" out of range")
		}
		if err != nil {
			return fail(spelling, hold, "")
		}
		value = rest
	}
	if f.pmSet {
		if f.pm && f.hour < 12 {
			f.hour += 12
		} else if !f.pm && f.hour == 12 {
			f.hour = 0
		}
	}
	if message := f.checkDay(); message != "" {
		return fail("", value, message)
	}
	return f.time(defaultLocation, local), nil
}

// skip removes a literal prefix; a run of spaces matches any run of spaces.
func skip(value, prefix string) (string, bool) {
	for prefix != "" {
		if prefix[0] == ' ' {
			if value != "" && value[0] != ' ' {
				return value, false
			}
			prefix = trimSpaces(prefix)
			value = trimSpaces(value)
			continue
		}
		if value == "" || value[0] != prefix[0] {
			return value, false
		}
		prefix = prefix[1:]
		value = value[1:]
	}
	return value, true
}

func trimSpaces(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// number reads one or two digits, exactly two if fixed.
func number(s string, fixed bool) (int, string, error) {
	if !isDigit(s, 0) {
		return 0, s, errBad
	}
	if !isDigit(s, 1) {
		if fixed {
			return 0, s, errBad
		}
		return int(s[0] - '0'), s[1:], nil
	}
	return int(s[0]-'0')*10 + int(s[1]-'0'), s[2:], nil
}

// digits reads exactly n digits.
func digits(s string, n int) (int, string, error) {
	value := 0
	for i := range n {
		if !isDigit(s, i) {
			return 0, s, errBad
		}
		value = value*10 + int(s[i]-'0')
	}
	return value, s[n:], nil
}

// ranged reads a number of up to two digits below limit.
func (f *fields) ranged(s string, fixed bool, low, high int, name string) (int, string, error) {
	n, rest, err := number(s, fixed)
	if err == nil && (n < low || n > high) {
		f.rangeError = name
	}
	return n, rest, err
}

func (f *fields) read(e element, spelling, layout, value string) (rest string, err error) {
	switch e {
	case shortYear:
		if len(value) < 2 {
			return value, errBad
		}
		f.year, err = signedNumber(value[:2])
		if f.year >= 69 {
			f.year += 1900
		} else {
			f.year += 2000
		}
		rest = value[2:]
	case longYear:
		f.year, rest, err = digits(value, 4)
	case longMonth:
		f.month, rest, err = name(value, 12, func(i int) string { return monthName(Month(i + 1)) })
		f.month++
	case shortMonth:
		f.month, rest, err = name(value, 12, func(i int) string { return monthName(Month(i + 1))[:3] })
		f.month++
	case numMonth, zeroMonth:
		f.month, rest, err = f.ranged(value, e == zeroMonth, 1, 12, "month")
	case longWeekday:
		_, rest, err = name(value, 7, func(i int) string { return dayName(Weekday(i)) })
	case shortWeekday:
		_, rest, err = name(value, 7, func(i int) string { return dayName(Weekday(i))[:3] })
	case numDay, spaceDay, zeroDay:
		if e == spaceDay && value != "" && value[0] == ' ' {
			value = value[1:]
		}
		f.day, rest, err = number(value, e == zeroDay)
	case spaceYearDay, zeroYearDay:
		for i := 0; i < 2 && e == spaceYearDay && value != "" && value[0] == ' '; i++ {
			value = value[1:]
		}
		f.yearDay, rest, err = yearDayOf(value, e == zeroYearDay)
	case hour24:
		f.hour, rest, err = f.ranged(value, false, 0, 23, "hour")
	case numHour12, zeroHour12:
		f.hour, rest, err = f.ranged(value, e == zeroHour12, 0, 12, "hour")
	case numMinute, zeroMinute:
		f.min, rest, err = f.ranged(value, e == zeroMinute, 0, 59, "minute")
	case numSecond, zeroSecond:
		f.sec, rest, err = f.ranged(value, e == zeroSecond, 0, 59, "second")
		if err == nil && f.rangeError == "" {
			rest, err = f.implicitFraction(layout, rest)
		}
	case upperPM, lowerPM:
		rest, err = f.readPM(value, e == upperPM)
	case fraction:
		n := len(spelling)
		if len(value) < n {
			return value, errBad
		}
		err = f.nanoseconds(value[:n])
		rest = value[n:]
	case trimmedFraction:
		n := 0
		if len(value) >= 2 && (value[0] == '.' || value[0] == ',') && isDigit(value, 1) {
			for n = 1; isDigit(value, n); n++ {
			}
			err = f.nanoseconds(value[:n])
		}
		rest = value[n:]
	case zoneName:
		rest, err = f.readZoneName(value)
	default:
		rest, err = f.readOffset(e, value)
	}
	return rest, err
}

func yearDayOf(s string, fixed bool) (int, string, error) {
	n := 0
	for n < 3 && isDigit(s, n) {
		n++
	}
	if n == 0 || fixed && n != 3 {
		return 0, s, errBad
	}
	return digits(s, n)
}

// implicitFraction reads a fraction after the seconds even where the layout shows none.
func (f *fields) implicitFraction(layout, value string) (string, error) {
	if len(value) < 2 || value[0] != '.' && value[0] != ',' || !isDigit(value, 1) {
		return value, nil
	}
	if _, e, _, _ := nextElement(layout); e == fraction || e == trimmedFraction {
		return value, nil
	}
	n := 2
	for isDigit(value, n) {
		n++
	}
	return value[n:], f.nanoseconds(value[:n])
}

// nanoseconds reads ".123"; digits after the ninth are dropped.
func (f *fields) nanoseconds(s string) error {
	if s[0] != '.' && s[0] != ',' {
		return errBad
	}
	s = s[1:min(len(s), 10)]
	n, err := signedNumber(s)
	if err != nil {
		return err
	}
	if n < 0 {
		f.rangeError = "fractional second"
	}
	for range 9 - len(s) {
		n *= 10
	}
	f.nsec = n
	return nil
}

// signedNumber reads all of s; as in Go, there may be a sign, and no digits are zero.
func signedNumber(s string) (int, error) {
	unsigned := s
	if startsWith(s, "-") || startsWith(s, "+") {
		unsigned = s[1:]
	}
	n, _, err := digits(unsigned, len(unsigned))
	if startsWith(s, "-") {
		n = -n
	}
	return n, err
}

// name finds the name that s begins with, in any case.
func name(s string, count int, nameOf func(int) string) (int, string, error) {
	for i := range count {
		if candidate := nameOf(i); len(s) >= len(candidate) && lower(s[:len(candidate)]) == lower(candidate) {
			return i, s[len(candidate):], nil
		}
	}
	return -1, s, errBad
}

func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

func (f *fields) readPM(value string, upper bool) (string, error) {
	if len(value) < 2 {
		return value, errBad
	}
	text := value[:2]
	am, pm := "am", "pm"
	if upper {
		am, pm = "AM", "PM"
	}
	if text != am && text != pm {
		return value, errBad
	}
	f.pmSet = true
	f.pm = text == pm
	return value[2:], nil
}

func (f *fields) readOffset(e element, value string) (string, error) {
	switch e {
	case isoZone, isoZoneColon, isoZoneHour, isoZoneSeconds, isoZoneColonSeconds:
		if value != "" && value[0] == 'Z' {
			f.loc = UTC
			return value[1:], nil
		}
	}
	parts, step := 2, 2
	switch e {
	case isoZoneHour, numZoneHour:
		parts = 1
	case isoZoneSeconds, numZoneSeconds:
		parts = 3
	case isoZoneColon, numZoneColon:
		step = 3
	case isoZoneColonSeconds, numZoneColonSeconds:
		parts, step = 3, 3
	}
	size := 3 + (parts-1)*step
	if len(value) < size {
		return value, errBad
	}
	for i := 3; step == 3 && i < size; i += step {
		if value[i] != ':' {
			return value, errBad
		}
	}
	offset, unit := 0, 3600
	var failed error
	for i := 0; i < parts && failed == nil; i++ {
		n, _, err := number(value[1+i*step:], true)
		failed = err
		switch {
		case i == 0 && n > 24:
			f.rangeError = "time zone offset hour"
		case i == 1 && n > 60:
			f.rangeError = "time zone offset minute"
		case i == 2 && n > 60:
			f.rangeError = "time zone offset second"
		}
		offset += n * unit
		unit /= 60
	}
	switch value[0] {
	case '+':
	case '-':
		offset = -offset
	default:
		failed = errBad
	}
	f.offset = offset
	if offset == -1 {
		f.loc = FixedZone("", -1)
	}
	return value[size:], failed
}

// readZoneName reads "UTC", "CEST", "GMT+3", "+03".
func (f *fields) readZoneName(value string) (string, error) {
	if startsWith(value, "UTC") {
		f.loc = UTC
		return value[3:], nil
	}
	n := zoneNameLength(value)
	if n == 0 {
		return value, errBad
	}
	f.abbreviation = value[:n]
	return value[n:], nil
}

func zoneNameLength(value string) int {
	if len(value) < 3 {
		return 0
	}
	if startsWith(value, "ChST") || startsWith(value, "MeST") {
		return 4
	}
	if startsWith(value, "GMT") {
		return 3 + signedOffsetLength(value[3:])
	}
	if value[0] == '+' || value[0] == '-' {
		return signedOffsetLength(value)
	}
	n := 0
	for n < 6 && n < len(value) && 'A' <= value[n] && value[n] <= 'Z' {
		n++
	}
	switch {
	case n == 5 && value[4] == 'T', n == 4 && (value[3] == 'T' || startsWith(value, "WITA")), n == 3:
		return n
	}
	return 0
}

// signedOffsetLength is the length of "+3" or "-12" with hours up to 23.
func signedOffsetLength(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	n := 1
	hours := 0
	for isDigit(s, n) {
		hours = min(hours*10+int(s[n]-'0'), 100)
		n++
	}
	if n == 1 || hours > 23 {
		return 0
	}
	return n
}

// checkDay reports a day that its month does not have; a day of the year sets the month and day.
func (f *fields) checkDay() string {
	if f.yearDay >= 0 {
		limit := 365
		if isLeap(f.year) {
			limit = 366
		}
		if f.yearDay < 1 || f.yearDay > limit {
			return ": day-of-year out of range"
		}
		_, month, day, _ := civil(daysBefore(f.year) + int64(f.yearDay) - 1)
		if f.month >= 0 && f.month != int(month) {
			return ": day-of-year does not match month"
		}
		if f.day >= 0 && f.day != day {
			return ": day-of-year does not match day"
		}
		f.month, f.day = int(month), day
		return ""
	}
	if f.month < 0 {
		f.month = 1
	}
	if f.day < 0 {
		f.day = 1
	}
	if f.day < 1 || f.day > daysIn(Month(f.month), f.year) {
		return ": day out of range"
	}
	return ""
}

func (f *fields) date(loc *Location) Time {
	return Date(f.year, Month(f.month), f.day, f.hour, f.min, f.sec, f.nsec, loc)
}

func (f *fields) time(defaultLocation, local *Location) Time {
	if f.loc != nil {
		return f.date(f.loc)
	}
	if f.offset != -1 {
		t := f.date(UTC)
		t.ext -= int64(f.offset)
		// Where local has that offset (and abbreviation, if given) the time is local.
		here := local.lookup(t.Unix())
		if here.offset == f.offset && (f.abbreviation == "" || here.name == f.abbreviation) {
			t.setLoc(local)
		} else {
			t.setLoc(FixedZone(f.abbreviation, f.offset))
		}
		return t
	}
	if f.abbreviation == "" {
		return f.date(defaultLocation)
	}
	t := f.date(UTC)
	offset, ok := local.offsetOf(f.abbreviation, t.Unix())
	loc := local
	if ok {
		t.ext -= int64(offset)
	} else {
		// With an unknown abbreviation the time is as if in UTC, seen at an offset of zero but for "GMT+3".
		if len(f.abbreviation) > 3 && f.abbreviation[:3] == "GMT" {
			offset = int(decimal(f.abbreviation[4:])) * 3600
			if f.abbreviation[3] == '-' {
				offset = -offset
			}
		}
		loc = FixedZone(f.abbreviation, offset)
	}
	t.setLoc(loc)
	return t
}

// ParseDuration reads "1h15m30.918273645s", "-1.5h", "300ms".
func ParseDuration(s string) (Duration, error) {
	whole := s
	invalid := func() (Duration, error) {
		return 0, errors.New("time: invalid duration " + quote(whole))
	}
	negative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative = s[0] == '-'
		s = s[1:]
	}
	if s == "0" {
		return 0, nil
	}
	if s == "" {
		return invalid()
	}
	var total uint64
	for s != "" {
		var whole64, part uint64
		scale := 1.0
		start := len(s)
		for isDigit(s, 0) {
			if whole64 > (1<<63-1)/10 {
				return invalid()
			}
			whole64 = whole64*10 + uint64(s[0]-'0')
			if whole64 > 1<<63 {
				return invalid()
			}
			s = s[1:]
		}
		any := len(s) != start
		if s != "" && s[0] == '.' {
			s = s[1:]
			start = len(s)
			for overflow := false; isDigit(s, 0); s = s[1:] {
				if overflow {
					continue
				}
				if part > (1<<63-1)/10 {
					overflow = true
					continue
				}
				part = part*10 + uint64(s[0]-'0')
				scale *= 10
			}
			any = any || len(s) != start
		}
		if !any {
			return invalid()
		}
		n := 0
		for n < len(s) && s[n] != '.' && !isDigit(s, n) {
			n++
		}
		if n == 0 {
			return 0, errors.New("time: missing unit in duration " + quote(whole))
		}
		unit := unitOf(s[:n])
		if unit == 0 {
			return 0, errors.New("time: unknown unit " + quote(s[:n]) + " in duration " + quote(whole))
		}
		s = s[n:]
		if whole64 > (1<<63)/unit {
			return invalid()
		}
		whole64 *= unit
		if part > 0 {
			whole64 += uint64(float64(part) * (float64(unit) / scale))
			if whole64 > 1<<63 {
				return invalid()
			}
		}
		total += whole64
		if total > 1<<63 {
			return invalid()
		}
	}
	if negative {
		return -Duration(total), nil
	}
	if total > 1<<63-1 {
		return invalid()
	}
	return Duration(total), nil
}

func unitOf(name string) uint64 {
	switch name {
	case "ns":
		return uint64(Nanosecond)
	case "us", "µs", "μs":
		return uint64(Microsecond)
	case "ms":
		return uint64(Millisecond)
	case "s":
		return uint64(Second)
	case "m":
		return uint64(Minute)
	case "h":
		return uint64(Hour)
	}
	return 0
}
