package utf8

// EncodeRune writes the encoding of r to the start of p, which must be large enough, and returns its
// width. An r that has no encoding is written as RuneError.
func EncodeRune(p []byte, r rune) int {
	if uint32(r) < 0x80 {
		p[0] = byte(r)
		return 1
	}
	if !ValidRune(r) {
		r = RuneError
	}
	switch {
	case r < 0x800:
		p[1] = 0x80 | byte(r)&0x3F
		p[0] = 0xC0 | byte(r>>6)
		return 2
	case r < 0x10000:
		p[2] = 0x80 | byte(r)&0x3F
		p[1] = 0x80 | byte(r>>6)&0x3F
		p[0] = 0xE0 | byte(r>>12)
		return 3
	}
	p[3] = 0x80 | byte(r)&0x3F
	p[2] = 0x80 | byte(r>>6)&0x3F
	p[1] = 0x80 | byte(r>>12)&0x3F
	p[0] = 0xF0 | byte(r>>18)
	return 4
}

// AppendRune appends the encoding of r to p.
func AppendRune(p []byte, r rune) []byte {
	if uint32(r) < 0x80 {
		return append(p, byte(r))
	}
	if !ValidRune(r) {
		r = RuneError
	}
	switch {
	case r < 0x800:
		return append(p, 0xC0|byte(r>>6), 0x80|byte(r)&0x3F)
	case r < 0x10000:
		return append(p, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return append(p, 0xF0|byte(r>>18), 0x80|byte(r>>12)&0x3F, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
}
