package regexp

// bytesAt is the part of b with index i, nil if it did not take part in the match.
func bytesAt(b []byte, match []int, i int) []byte {
	if match[2*i] < 0 {
		return nil
	}
	return b[match[2*i]:match[2*i+1]:match[2*i+1]]
}

func stringAt(s string, match []int, i int) string {
	if match[2*i] < 0 {
		return ""
	}
	return s[match[2*i]:match[2*i+1]]
}

// parts has all parts of a match; nil if there is none.
func parts[T any, S []byte | string](text S, match []int, at func(S, []int, int) T) []T {
	if match == nil {
		return nil
	}
	list := make([]T, len(match)/2)
	for i := range list {
		list[i] = at(text, match, i)
	}
	return list
}

// MatchString reports whether there is a match in s.
func (re *Regexp) MatchString(s string) bool {
	return re.search(text{string: s}, 0, 0) != nil
}

// Match reports whether there is a match in b.
func (re *Regexp) Match(b []byte) bool {
	return re.search(text{bytes: b}, 0, 0) != nil
}

// Find returns the first match in b, nil if there is none.
func (re *Regexp) Find(b []byte) []byte {
	match := re.FindIndex(b)
	if match == nil {
		return nil
	}
	return bytesAt(b, match, 0)
}

// FindIndex returns where the first match in b begins and ends, nil if there is none.
func (re *Regexp) FindIndex(b []byte) (loc []int) {
	return re.search(text{bytes: b}, 0, 2)
}

// FindString returns the first match in s, "" if there is none.
func (re *Regexp) FindString(s string) string {
	match := re.FindStringIndex(s)
	if match == nil {
		return ""
	}
	return stringAt(s, match, 0)
}

// FindStringIndex returns where the first match in s begins and ends, nil if there is none.
func (re *Regexp) FindStringIndex(s string) (loc []int) {
	return re.search(text{string: s}, 0, 2)
}

// FindSubmatch returns the first match in b and its parts.
func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	return parts(b, re.FindSubmatchIndex(b), bytesAt)
}

// FindSubmatchIndex returns where the first match in b, and each of its parts, begins and ends.
func (re *Regexp) FindSubmatchIndex(b []byte) []int {
	return re.search(text{bytes: b}, 0, re.all())
}

// FindStringSubmatch returns the first match in s and its parts.
func (re *Regexp) FindStringSubmatch(s string) []string {
	return parts(s, re.FindStringSubmatchIndex(s), stringAt)
}

// FindStringSubmatchIndex returns where the first match in s, and each of its parts, begins and ends.
func (re *Regexp) FindStringSubmatchIndex(s string) []int {
	return re.search(text{string: s}, 0, re.all())
}

// FindAll returns the matches in b, at most n unless that is negative.
func (re *Regexp) FindAll(b []byte, n int) [][]byte {
	var list [][]byte
	re.each(text{bytes: b}, n, 2, func(match []int) { list = append(list, bytesAt(b, match, 0)) })
	return list
}

// FindAllIndex returns where the matches in b begin and end.
func (re *Regexp) FindAllIndex(b []byte, n int) [][]int {
	var list [][]int
	re.each(text{bytes: b}, n, 2, func(match []int) { list = append(list, match) })
	return list
}

// FindAllString returns the matches in s, at most n unless that is negative.
func (re *Regexp) FindAllString(s string, n int) []string {
	var list []string
	re.each(text{string: s}, n, 2, func(match []int) { list = append(list, stringAt(s, match, 0)) })
	return list
}

// FindAllStringIndex returns where the matches in s begin and end.
func (re *Regexp) FindAllStringIndex(s string, n int) [][]int {
	var list [][]int
	re.each(text{string: s}, n, 2, func(match []int) { list = append(list, match) })
	return list
}

// FindAllSubmatch returns the matches in b with their parts.
func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte {
	var list [][][]byte
	re.each(text{bytes: b}, n, re.all(), func(match []int) { list = append(list, parts(b, match, bytesAt)) })
	return list
}

// FindAllSubmatchIndex returns where the matches in b and their parts begin and end.
func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	var list [][]int
	re.each(text{bytes: b}, n, re.all(), func(match []int) { list = append(list, match) })
	return list
}

// FindAllStringSubmatch returns the matches in s with their parts.
func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	var list [][]string
	re.each(text{string: s}, n, re.all(), func(match []int) { list = append(list, parts(s, match, stringAt)) })
	return list
}

// FindAllStringSubmatchIndex returns where the matches in s and their parts begin and end.
func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	var list [][]int
	re.each(text{string: s}, n, re.all(), func(match []int) { list = append(list, match) })
	return list
}

// Split returns what is between the matches in s: at most n texts unless that is negative, the last of which is the rest.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if len(re.expr) > 0 && len(s) == 0 {
		return []string{""}
	}
	list := make([]string, 0)
	begin, end := 0, 0
	for _, match := range re.FindAllStringIndex(s, n) {
		if n > 0 && len(list) == n-1 {
			break
		}
		end = match[0]
		if match[1] != 0 {
			list = append(list, s[begin:end])
		}
		begin = match[1]
	}
	if end != len(s) {
		list = append(list, s[begin:])
	}
	return list
}
