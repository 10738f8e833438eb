package time

import "errors"

// MarshalText writes RFC 3339.
func (t Time) MarshalText() ([]byte, error) {
	return t.appendStrict(nil, "Time.MarshalText: ")
}

// AppendText appends RFC 3339.
func (t Time) AppendText(b []byte) ([]byte, error) {
	return t.appendStrict(b, "Time.AppendText: ")
}

// MarshalJSON writes RFC 3339 in quotes.
func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.appendStrict([]byte{'"'}, "Time.MarshalJSON: ")
	if err != nil {
		return nil, err
	}
	return append(b, '"'), nil
}

// appendStrict appends t if RFC 3339 can represent it.
func (t Time) appendStrict(b []byte, prefix string) ([]byte, error) {
	if year := t.Year(); year < 0 || year > 9999 {
		return nil, errors.New(prefix + "year outside of range [0,9999]")
	}
	if _, offset := t.Zone(); offset <= -24*3600 || offset >= 24*3600 {
		return nil, errors.New(prefix + "timezone hour outside of range [0,23]")
	}
	return t.AppendFormat(b, RFC3339Nano), nil
}

// UnmarshalText reads RFC 3339, as Parse does.
func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339, string(data))
	return err
}

// UnmarshalJSON reads RFC 3339 in quotes; null changes nothing.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : len(data)-1])
}

// MarshalBinary writes a version, the seconds since year 1, the nanoseconds and the offset in minutes, -1 for UTC; in
// version 2 seconds of the offset follow.
func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(nil)
	if err != nil {
		return nil, err
	}
	return b, nil
}

// AppendBinary appends what MarshalBinary returns.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	version, minutes, seconds := byte(1), -1, 0
	if t.Location() != UTC {
		_, offset := t.Zone()
		minutes, seconds = offset/60, offset%60
		if seconds != 0 {
			version = 2
		}
		if minutes < -32768 || minutes == -1 || minutes > 32767 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
	}
	b = append(b, version)
	b = appendBigEndian(b, uint64(t.sec()), 8)
	b = appendBigEndian(b, uint64(t.nsec()), 4)
	b = appendBigEndian(b, uint64(minutes), 2)
	if version == 2 {
		b = append(b, byte(seconds))
	}
	return b, nil
}

func appendBigEndian(b []byte, n uint64, size int) []byte {
	for i := size - 1; i >= 0; i-- {
		b = append(b, byte(n>>(8*i)))
	}
	return b
}

// UnmarshalBinary reads what MarshalBinary wrote.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != 1 && version != 2 {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != 14+int(version) {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	s := string(data)
	sec := int64(bigEndian(s[1:]))<<32 | int64(bigEndian(s[5:]))
	offset := int(int16(data[13])<<8|int16(data[14])) * 60
	*t = Time{uint64(bigEndian(s[9:])), sec, nil}
	if offset == -60 {
		return nil
	}
	if version == 2 {
		offset += int(int8(data[15]))
	}
	if Local.lookup(t.Unix()).offset == offset {
		t.setLoc(Local)
	} else {
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

// GobEncode is MarshalBinary.
func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

// GobDecode is UnmarshalBinary.
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
