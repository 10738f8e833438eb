// Package time measures and displays time.
//
//goes:bounded
package time

// A Duration is a number of nanoseconds.
type Duration int64

const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// Nanoseconds is d as an integer.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds is d as an integer, rounded towards zero.
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }

// Milliseconds is d as an integer, rounded towards zero.
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }

func (d Duration) in(unit Duration) float64 {
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

// Seconds is d as a number.
func (d Duration) Seconds() float64 { return d.in(Second) }

// Minutes is d as a number.
func (d Duration) Minutes() float64 { return d.in(Minute) }

// Hours is d as a number.
func (d Duration) Hours() float64 { return d.in(Hour) }

// Truncate rounds towards zero to a multiple of m.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds half away from zero to a multiple of m, and stays in range.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if uint64(r)+uint64(r) < uint64(m) {
			return d + r
		}
		if down := d - m + r; down < d {
			return down
		}
		return minDuration
	}
	if uint64(r)+uint64(r) < uint64(m) {
		return d - r
	}
	if up := d + m - r; up > d {
		return up
	}
	return maxDuration
}

// Abs is |d|; of the least duration, the greatest.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	default:
		return -d
	}
}

// decimals is n / 10^digits without trailing zeros.
func decimals(n uint64, digits int) string {
	fraction := ""
	for range digits {
		digit := byte(n % 10)
		n /= 10
		if digit != 0 || fraction != "" {
			fraction = string(rune('0'+digit)) + fraction
		}
	}
	if fraction != "" {
		fraction = "." + fraction
	}
	return digitsOf(n) + fraction
}

func digitsOf(n uint64) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return digitsOf(n/10) + string(rune('0'+n%10))
}

// String writes d as "72h3m0.5s"; less than a second has a smaller unit.
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	sign := ""
	u := uint64(d)
	if d < 0 {
		sign = "-"
		u = -u
	}
	switch {
	case u < uint64(Microsecond):
		return sign + digitsOf(u) + "ns"
	case u < uint64(Millisecond):
		return sign + decimals(u, 3) + "µs"
	case u < uint64(Second):
		return sign + decimals(u, 6) + "ms"
	}
	text := decimals(u%uint64(Minute), 9) + "s"
	minutes := u / uint64(Minute)
	if minutes > 0 {
		text = digitsOf(minutes%60) + "m" + text
		if minutes >= 60 {
			text = digitsOf(minutes/60) + "h" + text
		}
	}
	return sign + text
}

func signed(n int) string {
	if n < 0 {
		return "-" + digitsOf(uint64(-n))
	}
	return digitsOf(uint64(n))
}
