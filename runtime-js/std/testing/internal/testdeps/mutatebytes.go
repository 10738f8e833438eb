package testdeps

// longest is how long texts may get.
const longest = 1 << 20

// bytes is a changed copy.
func (m *mutator) bytes(b []byte) []byte {
	if len(b) == 0 || m.chance(4) {
		return m.inserted(b)
	}
	at := m.below(len(b))
	if m.chance(3) {
		return m.moved(b, at)
	}
	b = append([]byte(nil), b...)
	switch m.below(6) {
	case 0:
		b[at] ^= 1 << m.below(8)
	case 1:
		b[at] = m.char()
	case 2:
		b[at] += byte(m.small())
	case 3:
		b[at] = byte(m.next())
	case 4:
		other := m.below(len(b))
		b[at], b[other] = b[other], b[at]
	case 5:
		fill := m.char()
		for i := range b[at : at+m.length(b, at)] {
			b[at+i] = fill
		}
	}
	return b
}

// inserted has more somewhere: new bytes, or some that it has already.
func (m *mutator) inserted(b []byte) []byte {
	at := m.below(len(b) + 1)
	var more []byte
	if len(b) > 0 && m.chance(2) {
		from := m.below(len(b))
		more = b[from : from+m.length(b, from)]
	} else {
		for again := true; again; again = !m.chance(4) {
			more = append(more, m.char())
		}
	}
	if len(b)+len(more) > longest {
		return b[:len(b)/2]
	}
	return append(append(append([]byte(nil), b[:at]...), more...), b[at:]...)
}

// moved has a piece less, or elsewhere.
func (m *mutator) moved(b []byte, at int) []byte {
	n := m.length(b, at)
	piece := b[at : at+n]
	rest := append(append([]byte(nil), b[:at]...), b[at+n:]...)
	if m.chance(2) {
		return rest
	}
	to := m.below(len(rest) + 1)
	return append(append(append([]byte(nil), rest[:to]...), piece...), rest[to:]...)
}

// length is that of a piece that begins at an index; short ones are likelier.
func (m *mutator) length(b []byte, at int) int {
	return 1 + m.below(min(len(b)-at, 1<<m.below(8)))
}

// char is a byte that means something in many formats, or any.
func (m *mutator) char() byte {
	if m.chance(4) {
		return byte(m.next())
	}
	const telling = "0123456789abcdefxyzABCXYZ \t\n\x00\"'`\\/.,:;-+*=<>()[]{}%&|#@!?$_~^"
	return telling[m.below(len(telling))]
}
