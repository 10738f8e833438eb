package time

const UnixToInternal int64 = unixEpoch

var (
	ErrLocation = errLocation
	Quote       = quote
	ParseAny    = parse
)

// ResetLocalOnceForTest lets Local be found again when it is used.
func ResetLocalOnceForTest() {
	local = Location{}
	findings = [2]finding{}
}

func ForceUSPacificForTesting() {
	zone, err := LoadLocation("America/Los_Angeles")
	if err != nil {
		panic(err)
	}
	ResetLocalOnceForTest()
	local = *zone
	local.name = "Local"
}

// ResetZoneinfoForTesting does nothing: the variable is read each time.
func ResetZoneinfoForTesting() {}

// DisablePlatformSources does nothing: the host's database is the one there is.
func DisablePlatformSources() (undo func()) { return func() {} }

func GetMono(t *Time) int64 {
	if t.wall&hasMonotonic == 0 {
		return 0
	}
	return t.ext
}

func SetMono(t *Time, m int64) {
	if t.wall&hasMonotonic == 0 {
		since := t.sec() - wallEpoch
		if since < 0 || since > maxWallSec {
			return
		}
		t.wall |= hasMonotonic | uint64(since)<<nsecBits
	}
	t.ext = m
}

func Tzset(s string, lastTxSec, sec int64) (name string, offset int, start, end int64, isDST, ok bool) {
	p, ok := byRule(s, lastTxSec, sec)
	return p.name, p.offset, p.start, p.end, p.isDST, ok
}

func TzsetName(s string) (name, rest string, ok bool) {
	r := ruleReader{text: s}
	name = r.name()
	if r.bad {
		return "", "", false
	}
	return name, r.text, true
}

func TzsetOffset(s string) (offset int, rest string, ok bool) {
	r := ruleReader{text: s}
	offset = r.offset()
	if r.bad {
		return 0, "", false
	}
	return offset, r.text, true
}

func ParseTimeZone(value string) (length int, ok bool) {
	n := zoneNameLength(value)
	return n, n > 0
}
