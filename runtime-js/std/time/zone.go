package time

import "errors"

// A Location is a time zone.
type Location struct {
	name    string
	zones   []zone
	changes []change // in order of time
	rule    string   // for times after the last change, as in the variable TZ of POSIX
}

// A zone is an offset (seconds east of UTC) with its abbreviation.
type zone struct {
	name   string
	offset int
	isDST  bool
}

// A change tells which zone is in use from a Unix time on.
type change struct {
	when int64
	zone int // its index
}

// A period is when a zone is in use: from start until before end.
type period struct {
	zone
	start, end int64
}

const (
	alpha = -1 << 63 // the beginning of time
	omega = 1<<63 - 1
)

// A finding is a period that was looked up at a location.
type finding struct {
	at *Location
	period
}

// findings are the last two: programs ask for times that are close to each other, at one location or two. They are not
// kept in locations, which are equal or not whatever was asked of them.
var findings [2]finding

// oldest is the index of the one that gives way.
var oldest int

// UTC is Universal Coordinated Time.
var UTC *Location = &utc

var utc = Location{name: "UTC"}

// Local is the host's time zone.
var Local *Location = &local

// local is filled when it is first used.
var local Location

func (l *Location) get() *Location {
	if l == nil {
		return &utc
	}
	if l == &local && l.name == "" {
		name, data, _ := readLocal()
		if found := fromData(name, data); found != nil {
			local = *found
		} else {
			local.name = "UTC"
		}
	}
	return l
}

// readLocal returns the name of the host's zone and its data as for readZone.
func readLocal() (name, data string, ok bool)

// readZone returns the data of a zone of the tz database, in the format TZif, or, if it begins with a digit or a minus,
// a text "when offset isDST name;…" in order of time.
func readZone(name string) (data string, ok bool)

// String is the name it was made with.
func (l *Location) String() string { return l.get().name }

// FixedZone always uses the given abbreviation and offset (seconds east of UTC).
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, zones: []zone{{name, offset, false}}}
}

// LoadLocation finds a zone by its IANA name: "Europe/Berlin".
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if name[0] == '/' || name[0] == '\\' || hasDots(name) {
		return nil, errLocation
	}
	if data, ok := readZone(name); ok {
		if l := fromData(name, data); l != nil {
			return l, nil
		}
	}
	if tzdata != nil {
		if data, err := tzdata(name); err == nil {
			return LoadLocationFromTZData(name, []byte(data))
		}
	}
	return nil, errors.New("unknown time zone " + name)
}

// tzdata gives the contents of a file of the tz database, if package time/tzdata is part of the program.
var tzdata func(name string) (string, error)

// registerLoadFromEmbeddedTZData is what package time/tzdata calls.
func registerLoadFromEmbeddedTZData(f func(name string) (string, error)) {
	tzdata = f
}

var errLocation = errors.New("time: invalid location name")

func hasDots(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i-1:i+1] == ".." {
			return true
		}
	}
	return false
}

// LoadLocationFromTZData makes a location of the contents of a file of the tz database.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	if l := fromFile(name, string(data)); l != nil {
		return l, nil
	}
	return nil, errors.New("malformed time zone information")
}

func fromData(name, data string) *Location {
	if startsWith(data, "TZif") {
		return fromFile(name, data)
	}
	if data == "" {
		return nil
	}
	return fromText(name, data)
}

// lookup is the period that a Unix time is in.
func (l *Location) lookup(unix int64) period {
	l = l.get()
	if len(l.changes) == 0 {
		return l.only()
	}
	for i := range findings {
		if f := &findings[i]; f.at == l && f.start <= unix && unix < f.end {
			return f.period
		}
	}
	p := l.find(unix)
	findings[oldest] = finding{l, p}
	oldest = 1 - oldest
	return p
}

// only is the period of a location that never changes.
func (l *Location) only() period {
	if len(l.zones) == 0 {
		return period{zone{"UTC", 0, false}, alpha, omega}
	}
	return period{l.zones[l.first()], alpha, omega}
}

// find is the period of a location with changes.
func (l *Location) find(unix int64) period {
	// The number of changes up to then.
	lo, hi := 0, len(l.changes)
	for lo < hi {
		middle := (lo + hi) / 2
		if l.changes[middle].when <= unix {
			lo = middle + 1
		} else {
			hi = middle
		}
	}
	p := period{start: alpha, end: omega}
	if lo < len(l.changes) {
		p.end = l.changes[lo].when
	}
	if lo == 0 {
		p.zone = l.zones[l.first()]
		return p
	}
	last := l.changes[lo-1]
	p.zone = l.zones[last.zone]
	p.start = last.when
	if lo == len(l.changes) && l.rule != "" {
		if ruled, ok := byRule(l.rule, last.when, unix); ok {
			return ruled
		}
	}
	return p
}

// first is the zone before all changes: the first if no change goes there, else the last standard time before the zone
// of the first change, else the first standard time.
func (l *Location) first() int {
	used := false
	for _, c := range l.changes {
		used = used || c.zone == 0
	}
	if !used {
		return 0
	}
	if i := l.changes[0].zone; l.zones[i].isDST {
		for i--; i >= 0; i-- {
			if !l.zones[i].isDST {
				return i
			}
		}
	}
	for i, z := range l.zones {
		if !z.isDST {
			return i
		}
	}
	return 0
}

// offsetOf is the offset that an abbreviation stands for when clocks show a time given as if it were UTC.
func (l *Location) offsetOf(name string, unix int64) (offset int, ok bool) {
	l = l.get()
	for _, z := range l.zones {
		if z.name == name {
			if p := l.lookup(unix - int64(z.offset)); p.name == name {
				return p.offset, true
			}
		}
	}
	for _, z := range l.zones {
		if z.name == name {
			return z.offset, true
		}
	}
	return 0, false
}
