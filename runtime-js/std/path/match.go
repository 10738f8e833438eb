package path

import (
	"errors"
	"unicode/utf8"
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match reports whether name matches the whole of pattern, in which * stands for any characters but slashes, ? for
// one, [a-z] and [^a-z] for one in or not in a class, and \ takes away the meaning of what follows.
func Match(pattern, name string) (matched bool, err error) {
	for pattern != "" {
		star := pattern[0] == '*'
		for pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
		}
		chunk := pattern[:chunkEnd(pattern)]
		pattern = pattern[len(chunk):]
		if star && chunk == "" {
			// A star at the end takes the rest of the element.
			return lastSlash(name) < 0, nil
		}
		rest, ok, err := matchChunk(chunk, name)
		if err != nil {
			return false, err
		}
		// The rest after the last chunk must be empty.
		if ok && (rest == "" || pattern != "") {
			name = rest
			continue
		}
		found := false
		if star {
			for i := 0; i < len(name) && name[i] != '/'; i++ {
				rest, ok, err = matchChunk(chunk, name[i+1:])
				if err != nil {
					return false, err
				}
				if ok && (rest == "" || pattern != "") {
					name = rest
					found = true
					break
				}
			}
		}
		if !found {
			return false, checkRest(pattern)
		}
	}
	return name == "", nil
}

// checkRest reports whether the rest of a pattern that did not match is well-formed.
func checkRest(pattern string) error {
	for pattern != "" {
		for pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
		}
		chunk := pattern[:chunkEnd(pattern)]
		pattern = pattern[len(chunk):]
		if _, _, err := matchChunk(chunk, ""); err != nil {
			return err
		}
	}
	return nil
}

// chunkEnd returns the index of the first * outside of a class.
func chunkEnd(pattern string) int {
	inClass := false
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			i++
		case '[':
			inClass = true
		case ']':
			inClass = false
		case '*':
			if !inClass {
				return i
			}
		}
	}
	return len(pattern)
}

// matchChunk matches a pattern without stars to the start of s and returns the rest. It reads all of the chunk even
// if s does not match, to find errors in it.
func matchChunk(chunk, s string) (rest string, ok bool, err error) {
	ok = true
	for chunk != "" {
		if s == "" {
			ok = false
		}
		switch chunk[0] {
		case '[':
			var r rune
			if ok {
				var size int
				r, size = utf8.DecodeRuneInString(s)
				s = s[size:]
			}
			var in bool
			in, chunk, err = matchClass(chunk[1:], r)
			if err != nil {
				return "", false, err
			}
			ok = ok && in
		case '?':
			if ok {
				_, size := utf8.DecodeRuneInString(s)
				ok = s[0] != '/'
				s = s[size:]
			}
			chunk = chunk[1:]
		default:
			if chunk[0] == '\\' {
				chunk = chunk[1:]
				if chunk == "" {
					return "", false, ErrBadPattern
				}
			}
			if ok {
				ok = chunk[0] == s[0]
				s = s[1:]
			}
			chunk = chunk[1:]
		}
	}
	if !ok {
		return "", false, nil
	}
	return s, true, nil
}

// matchClass matches r to the class whose inside begins at chunk, and returns what follows the class.
func matchClass(chunk string, r rune) (in bool, rest string, err error) {
	negated := chunk != "" && chunk[0] == '^'
	if negated {
		chunk = chunk[1:]
	}
	for first := true; first || chunk == "" || chunk[0] != ']'; first = false {
		low, rest, err := classRune(chunk)
		if err != nil {
			return false, "", err
		}
		high := low
		chunk = rest
		if chunk[0] == '-' {
			high, chunk, err = classRune(chunk[1:])
			if err != nil {
				return false, "", err
			}
		}
		in = in || low <= r && r <= high
	}
	return in != negated, chunk[1:], nil
}

// classRune reads one character of a class, after which the class must go on.
func classRune(chunk string) (r rune, rest string, err error) {
	if chunk == "" || chunk[0] == '-' || chunk[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if chunk[0] == '\\' {
		chunk = chunk[1:]
		if chunk == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, size := utf8.DecodeRuneInString(chunk)
	chunk = chunk[size:]
	if r == utf8.RuneError && size == 1 || chunk == "" {
		return 0, "", ErrBadPattern
	}
	return r, chunk, nil
}
