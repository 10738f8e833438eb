package utf8

// DecodeRuneInString is like DecodeRune for a string.
func DecodeRuneInString(s string) (rune, int)

// DecodeLastRuneInString is like DecodeLastRune for a string.
func DecodeLastRuneInString(s string) (rune, int) {
	end := len(s)
	if end == 0 {
		return RuneError, 0
	}
	for start := end - 1; start >= 0 && start >= end-UTFMax; start-- {
		if RuneStart(s[start]) {
			if r, size := DecodeRuneInString(s[start:]); start+size == end {
				return r, size
			}
			break
		}
	}
	return RuneError, 1
}

// FullRuneInString is like FullRune for a string.
func FullRuneInString(s string) bool {
	if len(s) == 0 {
		return false
	}
	n := sequenceLen(s[0])
	if len(s) >= n {
		return true
	}
	if len(s) > 1 && !validSecond(s[0], s[1]) {
		return true
	}
	return len(s) > 2 && !isContinuation(s[2])
}

// RuneCountInString is like RuneCount for a string.
func RuneCountInString(s string) int

// ValidString is like Valid for a string.
func ValidString(s string) bool
