package utf8

// DecodeRune returns the first rune of p and its width in bytes: (RuneError, 0) if p is empty and
// (RuneError, 1) if it begins with no valid encoding.
func DecodeRune(p []byte) (rune, int) {
	if len(p) == 0 {
		return RuneError, 0
	}
	c := p[0]
	if c < RuneSelf {
		return rune(c), 1
	}
	n := sequenceLen(c)
	if n == 0 || len(p) < n || !validSecond(c, p[1]) {
		return RuneError, 1
	}
	if n == 2 {
		return rune(c&0x1F)<<6 | rune(p[1]&0x3F), 2
	}
	if !isContinuation(p[2]) {
		return RuneError, 1
	}
	if n == 3 {
		return rune(c&0x0F)<<12 | rune(p[1]&0x3F)<<6 | rune(p[2]&0x3F), 3
	}
	if !isContinuation(p[3]) {
		return RuneError, 1
	}
	return rune(c&0x07)<<18 | rune(p[1]&0x3F)<<12 | rune(p[2]&0x3F)<<6 | rune(p[3]&0x3F), 4
}

// DecodeLastRune returns the last rune of p and its width in bytes, with the errors of DecodeRune.
func DecodeLastRune(p []byte) (rune, int) {
	end := len(p)
	if end == 0 {
		return RuneError, 0
	}
	for start := end - 1; start >= 0 && start >= end-UTFMax; start-- {
		if RuneStart(p[start]) {
			if r, size := DecodeRune(p[start:]); start+size == end {
				return r, size
			}
			break
		}
	}
	return RuneError, 1
}

// FullRune reports whether p begins with a whole encoding. An invalid one is whole: it decodes as an
// error of width 1 whatever follows.
func FullRune(p []byte) bool {
	if len(p) == 0 {
		return false
	}
	n := sequenceLen(p[0])
	if len(p) >= n {
		return true
	}
	if len(p) > 1 && !validSecond(p[0], p[1]) {
		return true
	}
	return len(p) > 2 && !isContinuation(p[2])
}
