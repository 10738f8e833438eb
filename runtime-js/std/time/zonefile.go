package time

// The files of the tz database, in the format TZif (RFC 8536), and what stands for them where there are none.

// A zoneReader takes what it reads off data; too few bytes make it bad.
type zoneReader struct {
	data string
	bad  bool
}

func (r *zoneReader) take(n int) string {
	if n < 0 || n > len(r.data) {
		r.bad = true
		n = 0
	}
	taken := r.data[:n]
	r.data = r.data[n:]
	return taken
}

// bigEndian is a number of 4 bytes.
func bigEndian(s string) int {
	return int(s[0])<<24 | int(s[1])<<16 | int(s[2])<<8 | int(s[3])
}

// counts reads the header: how many marks for UTC and for standard time, leap seconds, changes, zones and characters of
// names there are.
func (r *zoneReader) counts() (marks, leaps, changes, zones, chars int, version byte) {
	header := r.take(44)
	if r.bad || header[:4] != "TZif" {
		r.bad = true
		return
	}
	n := func(i int) int { return bigEndian(header[20+4*i:]) }
	return n(0) + n(1), n(2), n(3), n(4), n(5), header[4]
}

// fromFile is nil if the data is malformed.
func fromFile(name, data string) *Location {
	r := &zoneReader{data: data}
	marks, leaps, changes, zones, chars, version := r.counts()
	size := 4 // of a time
	switch version {
	case 0:
	case '2', '3':
		// The same follows once more with longer times.
		r.take(changes*5 + zones*6 + chars + leaps*8 + marks)
		marks, leaps, changes, zones, chars, _ = r.counts()
		size = 8
	default:
		return nil
	}
	times := r.take(changes * size)
	indices := r.take(changes)
	types := r.take(zones * 6)
	names := r.take(chars)
	r.take(leaps*(size+4) + marks)
	if r.bad || zones == 0 {
		return nil
	}

	l := &Location{name: name}
	if n := len(r.data); n > 2 && r.data[0] == '\n' && r.data[n-1] == '\n' {
		l.rule = r.data[1 : n-1]
	}
	for i := range zones {
		t := types[6*i:]
		if int(t[5]) >= chars {
			return nil
		}
		l.zones = append(l.zones, zone{untilZero(names[t[5]:]), int(int32(bigEndian(t))), t[4] != 0})
	}
	for i := range changes {
		when := int64(int32(bigEndian(times[size*i:])))
		if size == 8 {
			when = when<<32 | int64(bigEndian(times[8*i+4:]))
		}
		if int(indices[i]) >= zones {
			return nil
		}
		l.changes = append(l.changes, change{when, int(indices[i])})
	}
	if changes == 0 {
		l.changes = []change{{alpha, 0}}
	}
	return l
}

func untilZero(s string) string {
	for i := range len(s) {
		if s[i] == 0 {
			return s[:i]
		}
	}
	return s
}

// fromText reads what readZone gives where there are no files.
func fromText(name, text string) *Location {
	l := &Location{name: name}
	for text != "" {
		var when, offset, dst string
		var z zone
		when, text = untilByte(text, ' ')
		offset, text = untilByte(text, ' ')
		dst, text = untilByte(text, ' ')
		z.name, text = untilByte(text, ';')
		z.offset = int(decimal(offset))
		z.isDST = dst == "1"
		l.changes = append(l.changes, change{decimal(when), l.index(z)})
	}
	return l
}

// index finds or adds a zone.
func (l *Location) index(z zone) int {
	for i, other := range l.zones {
		if other == z {
			return i
		}
	}
	l.zones = append(l.zones, z)
	return len(l.zones) - 1
}

func untilByte(s string, c byte) (before, after string) {
	for i := range len(s) {
		if s[i] == c {
			return s[:i], s[i+1:]
		}
	}
	return s, ""
}

func decimal(s string) int64 {
	n := int64(0)
	for i := range len(s) {
		if s[i] != '-' {
			n = n*10 + int64(s[i]-'0')
		}
	}
	if s[0] == '-' {
		n = -n
	}
	return n
}
