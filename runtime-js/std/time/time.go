package time

// A Time is an instant with nanoseconds, seen at a location. Times of Now also have a reading of the monotonic clock.
type Time struct {
	// The lowest 30 bits of wall are the nanoseconds. Without a monotonic reading the rest is zero, and ext is the number
	// of seconds since January 1, year 1, UTC. With one, the highest bit is set, the 33 bits between are the seconds since
	// 1885, and ext is the reading in nanoseconds.
	wall uint64
	ext  int64
	loc  *Location // nil is UTC
}

const (
	hasMonotonic  = 1 << 63
	nsecBits      = 30
	maxWallSec    = 1<<33 - 1
	secondsPerDay = 86400
	// unixEpoch and wallEpoch are 1970 and 1885 in seconds since year 1.
	unixEpoch = 719162 * secondsPerDay
	wallEpoch = 688115 * secondsPerDay
)

// sec is the number of seconds since year 1.
func (t *Time) sec() int64 {
	if t.wall&hasMonotonic != 0 {
		return wallEpoch + int64(t.wall<<1>>(nsecBits+1))
	}
	return t.ext
}

func (t *Time) nsec() int32 { return int32(t.wall & (1<<nsecBits - 1)) }

// stripMono drops the monotonic reading.
func (t *Time) stripMono() {
	if t.wall&hasMonotonic != 0 {
		t.ext = t.sec()
		t.wall &= 1<<nsecBits - 1
	}
}

// set changes the wall clock; the monotonic reading stays if there is room.
func (t *Time) set(sec int64, nsec int32) {
	if t.wall&hasMonotonic != 0 {
		if since := sec - wallEpoch; 0 <= since && since <= maxWallSec {
			t.wall = hasMonotonic | uint64(since)<<nsecBits | uint64(nsec)
			return
		}
	}
	t.wall = uint64(nsec)
	t.ext = sec
}

// setLoc also drops the monotonic reading.
func (t *Time) setLoc(loc *Location) {
	if loc == &utc {
		loc = nil
	}
	t.stripMono()
	t.loc = loc
}

// Now is the current time with a monotonic reading, at Local.
func Now() Time {
	sec, nsec, mono := now()
	t := Time{hasMonotonic, mono, Local}
	t.set(sec+unixEpoch, nsec)
	return t
}

// Unix is the local time sec seconds and nsec nanoseconds after 1970.
func Unix(sec int64, nsec int64) Time {
	sec += nsec / 1e9
	nsec %= 1e9
	if nsec < 0 {
		nsec += 1e9
		sec--
	}
	return Time{uint64(nsec), sec + unixEpoch, Local}
}

// UnixMilli is the local time msec milliseconds after 1970.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }

// UnixMicro is the local time usec microseconds after 1970.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

// Unix is the number of seconds since 1970.
func (t Time) Unix() int64 { return t.sec() - unixEpoch }

// UnixMilli is the number of milliseconds since 1970.
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + int64(t.nsec())/1e6 }

// UnixMicro is the number of microseconds since 1970.
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + int64(t.nsec())/1e3 }

// UnixNano is the number of nanoseconds since 1970.
func (t Time) UnixNano() int64 { return t.Unix()*1e9 + int64(t.nsec()) }

// IsZero reports whether t is January 1, year 1, 00:00:00 UTC.
func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

// After reports whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether both are the same instant.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Compare is -1, 0 or +1; it compares monotonic readings if both have one.
func (t Time) Compare(u Time) int {
	a, b := t.ext, u.ext
	if t.wall&u.wall&hasMonotonic == 0 {
		a, b = t.sec(), u.sec()
		if a == b {
			a, b = int64(t.nsec()), int64(u.nsec())
		}
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
	sec := t.sec() + int64(d/Second)
	nsec := t.nsec() + int32(d%Second)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	t.set(sec, nsec)
	if t.wall&hasMonotonic != 0 {
		mono := t.ext + int64(d)
		if d < 0 && mono > t.ext || d > 0 && mono < t.ext {
			t.stripMono()
		} else {
			t.ext = mono
		}
	}
	return t
}

// Sub is t-u, limited to the range of Duration.
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&hasMonotonic != 0 {
		d := Duration(t.ext - u.ext)
		if d < 0 && t.ext > u.ext {
			return maxDuration
		}
		if d > 0 && t.ext < u.ext {
			return minDuration
		}
		return d
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
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
	t.stripMono()
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
	t.stripMono()
	if d <= 0 {
		return t
	}
	return t.Add(-t.remainder(d))
}

// mulAddMod is (a*b + c) mod m without overflow, not negative.
func mulAddMod(a, b, c, m int64) int64

// remainder is the time since the zero time modulo d, not negative.
func (t Time) remainder(d Duration) Duration {
	return Duration(mulAddMod(t.sec(), 1e9, int64(t.nsec()), int64(d)))
}

// UTC is t at UTC.
func (t Time) UTC() Time {
	t.setLoc(&utc)
	return t
}

// Local is t at Local.
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

// In is t at loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
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
	p := t.loc.lookup(t.Unix())
	return p.name, p.offset
}

// IsDST reports whether t is in daylight saving time.
func (t Time) IsDST() bool { return t.loc.lookup(t.Unix()).isDST }

// ZoneBounds is when the zone in use at t began and when it ends, a zero time if never.
func (t Time) ZoneBounds() (start, end Time) {
	p := t.loc.lookup(t.Unix())
	if p.start != alpha {
		start = Unix(p.start, 0)
		start.setLoc(t.loc)
	}
	if p.end != omega {
		end = Unix(p.end, 0)
		end.setLoc(t.loc)
	}
	return start, end
}
