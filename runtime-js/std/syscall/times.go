package syscall

// Timespec is a time in seconds and nanoseconds.
type Timespec struct {
	Sec  int64
	Nsec int64
}

// Unix returns the parts.
func (ts *Timespec) Unix() (sec int64, nsec int64) { return ts.Sec, ts.Nsec }

// Nano returns the time in nanoseconds.
func (ts *Timespec) Nano() int64 { return ts.Sec*1e9 + ts.Nsec }

// TimespecToNsec returns the time in nanoseconds.
func TimespecToNsec(ts Timespec) int64 { return ts.Nano() }

// NsecToTimespec splits nanoseconds into parts, of which the second is not negative.
func NsecToTimespec(nsec int64) Timespec {
	sec, rest := floored(nsec, 1e9)
	return Timespec{sec, rest}
}

// Timeval is a time in seconds and microseconds.
type Timeval struct {
	Sec  int64
	Usec int64
}

// Unix returns the parts, the second as nanoseconds.
func (tv *Timeval) Unix() (sec int64, nsec int64) { return tv.Sec, tv.Usec * 1000 }

// Nano returns the time in nanoseconds.
func (tv *Timeval) Nano() int64 { return tv.Sec*1e9 + tv.Usec*1000 }

// TimevalToNsec returns the time in nanoseconds.
func TimevalToNsec(tv Timeval) int64 { return tv.Nano() }

// NsecToTimeval splits nanoseconds into parts, rounded up to a microsecond.
func NsecToTimeval(nsec int64) Timeval {
	sec, rest := floored(nsec+999, 1e9)
	return Timeval{sec, rest / 1000}
}

// floored divides so that the rest is not negative.
func floored(n, by int64) (quotient, rest int64) {
	quotient, rest = n/by, n%by
	if rest < 0 {
		return quotient - 1, rest + by
	}
	return quotient, rest
}

func now() (nanoseconds int64)

// Gettimeofday tells the time.
func Gettimeofday(tv *Timeval) error {
	*tv = NsecToTimeval(now())
	return nil
}
