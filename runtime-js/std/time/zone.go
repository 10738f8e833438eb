package time

import "errors"

// A Location is a time zone.
type Location struct {
	name string
	// A fixed zone has an abbreviation and an offset; others ask the host about the zone of that name.
	abbreviation string
	offset       int
	host         string
}

// UTC is Universal Coordinated Time.
var UTC *Location = &utc

var utc = Location{name: "UTC", abbreviation: "UTC"}

// Local is the host's time zone.
var Local *Location = &local

var local = Location{name: "Local", host: "local"}

// String is the name it was made with.
func (l *Location) String() string {
	if l == nil {
		return "UTC"
	}
	return l.name
}

// FixedZone always uses the given abbreviation and offset (seconds east of UTC).
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, abbreviation: name, offset: offset}
}

// hostOffset is the offset of a zone of the host's at a time, in seconds; ok is false for an unknown zone.
func hostOffset(zone string, unix int64) (offset int, ok bool)

// hostAbbreviation is what the host calls a zone at a time, "" if it has no short name.
func hostAbbreviation(zone string, unix int64) string

// at is the abbreviation and offset in use at a time.
func (l *Location) at(unix int64) (name string, offset int) {
	if l == nil || l.host == "" {
		if l == nil {
			return "UTC", 0
		}
		return l.abbreviation, l.offset
	}
	offset, _ = hostOffset(l.host, unix)
	name = hostAbbreviation(l.host, unix)
	if name == "" {
		name = offsetText(offset, false)
		if offset%3600 == 0 {
			name = name[:3]
		}
	}
	return name, offset
}

func (l *Location) isDST(unix int64) bool {
	if l == nil || l.host == "" {
		return false
	}
	_, offset := l.at(unix)
	year, _, _, _ := civil(floorDiv(unix+unixEpoch, secondsPerDay))
	january := daysBefore(year)*secondsPerDay - unixEpoch
	_, winter := l.at(january)
	_, summer := l.at(january + 182*secondsPerDay)
	return winter != summer && offset == max(winter, summer)
}

// LoadLocation finds a zone by its IANA name: "Europe/Berlin".
func LoadLocation(name string) (*Location, error) {
	if name == "" || name == "UTC" {
		return UTC, nil
	}
	if name == "Local" {
		return Local, nil
	}
	if _, ok := hostOffset(name, 0); !ok {
		return nil, errors.New("unknown time zone " + name)
	}
	return &Location{name: name, host: name}, nil
}
