package time

// Rules for daylight saving time as POSIX writes them in the variable TZ: "CET-1CEST,M3.5.0,M10.5.0/3".

// A ruleReader takes what it reads off text; what does not fit makes it bad.
type ruleReader struct {
	text string
	bad  bool
}

func (r *ruleReader) at(c byte) bool { return r.text != "" && r.text[0] == c }

// skip takes c if it comes next.
func (r *ruleReader) skip(c byte) bool {
	if !r.at(c) {
		return false
	}
	r.text = r.text[1:]
	return true
}

// name reads an abbreviation of three or more characters, or any in angle brackets.
func (r *ruleReader) name() string {
	n := 0
	if r.skip('<') {
		for n < len(r.text) && r.text[n] != '>' {
			n++
		}
		name := r.text[:n]
		r.text = r.text[n:]
		r.bad = r.bad || !r.skip('>')
		return name
	}
	for n < len(r.text) && !isDigit(r.text, n) && r.text[n] != ',' && r.text[n] != '-' && r.text[n] != '+' {
		n++
	}
	r.bad = r.bad || n < 3
	name := r.text[:n]
	r.text = r.text[n:]
	return name
}

func (r *ruleReader) number(low, high int) int {
	n := 0
	r.bad = r.bad || !isDigit(r.text, 0)
	for isDigit(r.text, 0) {
		n = n*10 + int(r.text[0]-'0')
		if n > high {
			r.bad = true
			return 0
		}
		r.text = r.text[1:]
	}
	r.bad = r.bad || n < low
	return n
}

// offset reads hours, minutes and seconds; a week of hours is allowed.
func (r *ruleReader) offset() int {
	sign := 1
	if !r.skip('+') && r.skip('-') {
		sign = -1
	}
	seconds := r.number(0, 24*7) * 3600
	if r.skip(':') {
		seconds += r.number(0, 59) * 60
		if r.skip(':') {
			seconds += r.number(0, 59)
		}
	}
	return sign * seconds
}

// rule reads when a change is and returns the seconds since the start of the year by the clock before the change: on a
// day of the year without or with February 29, or on the nth weekday of a month.
func (r *ruleReader) rule(year int) int {
	day := 0
	switch {
	case r.skip('J'):
		day = r.number(1, 365)
		if !isLeap(year) || day < 60 {
			day--
		}
	case r.skip('M'):
		month := Month(r.number(1, 12))
		r.bad = r.bad || !r.skip('.')
		week := r.number(1, 5)
		r.bad = r.bad || !r.skip('.')
		weekday := r.number(0, 6)
		if r.bad {
			return 0
		}
		start := daysBefore(year)
		first := start
		for m := January; m < month; m++ {
			first += int64(daysIn(m, year))
		}
		d := (weekday - int(weekdayOf(first)) + 7) % 7
		for d += 7 * (week - 1); d >= daysIn(month, year); {
			d -= 7
		}
		day = int(first-start) + d
	default:
		day = r.number(0, 365)
	}
	clock := 2 * 3600
	if r.skip('/') {
		clock = r.offset()
	}
	return day*secondsPerDay + clock
}

// byRule is the period that a Unix time is in by a rule. Far from changes it goes no farther than the year, about.
func byRule(text string, last, unix int64) (p period, ok bool) {
	r := &ruleReader{text: text}
	standard := zone{name: r.name()}
	standard.offset = -r.offset()
	if r.bad {
		return period{}, false
	}
	if r.text == "" || r.at(',') {
		return period{standard, last, omega}, true
	}
	saving := zone{r.name(), standard.offset + 3600, true}
	if r.text != "" && !r.at(',') {
		saving.offset = -r.offset()
	}
	if r.text == "" {
		r.text = ",M3.2.0,M11.1.0"
	}

	year, _, _, yearDay := civil(floorDiv(unix+unixEpoch, secondsPerDay))
	second := int64(yearDay-1)*secondsPerDay + unix%secondsPerDay
	start := unix - second
	r.bad = r.bad || !r.skip(',') && !r.skip(';')
	on := int64(r.rule(year) - standard.offset)
	r.bad = r.bad || !r.skip(',')
	off := int64(r.rule(year) - saving.offset)
	if r.bad || r.text != "" {
		return period{}, false
	}
	if off < on {
		on, off = off, on
		standard, saving = saving, standard
	}
	switch {
	case second < on:
		return period{standard, start, start + on}, true
	case second >= off:
		return period{standard, start + off, start + 365*secondsPerDay}, true
	}
	return period{saving, start + on, start + off}, true
}
