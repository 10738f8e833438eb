package strings

import "io"

// Replacer replaces a list of strings. At each place of the input the pairs are tried in the order they were given.
type Replacer struct {
	pairs []string
	// byFirst lists, for each first byte, the indices of the pairs whose old string begins with it.
	byFirst [256][]int
	// empty is the index of the first pair whose old string is empty, or -1.
	empty int
}

// NewReplacer makes a replacer from a list of old, new pairs.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{pairs: append([]string(nil), oldnew...), empty: -1}
	for i := 0; i < len(oldnew); i += 2 {
		if old := oldnew[i]; old != "" {
			r.byFirst[old[0]] = append(r.byFirst[old[0]], i)
		} else if r.empty < 0 {
			r.empty = i
		}
	}
	return r
}

// match is the index of the first pair to replace at s[i:], or -1; withEmpty lets it be one with an empty old string.
func (r *Replacer) match(s string, i int, withEmpty bool) int {
	found := -1
	if withEmpty {
		found = r.empty
	}
	if i == len(s) {
		return found
	}
	for _, pair := range r.byFirst[s[i]] {
		if found >= 0 && found < pair {
			break
		}
		if old := r.pairs[pair]; i+len(old) <= len(s) && s[i:i+len(old)] == old {
			return pair
		}
	}
	return found
}

// Replace is s with all replacements done, from left to right and without overlap.
func (r *Replacer) Replace(s string) string {
	var b Builder
	start := 0
	hasChanged := false
	afterEmpty := false
	for i := 0; i <= len(s); {
		pair := r.match(s, i, !afterEmpty)
		afterEmpty = pair >= 0 && r.pairs[pair] == ""
		if pair < 0 {
			i++
			continue
		}
		b.WriteString(s[start:i])
		b.WriteString(r.pairs[pair+1])
		i += len(r.pairs[pair])
		start = i
		hasChanged = true
	}
	if !hasChanged {
		return s
	}
	b.WriteString(s[start:])
	return b.String()
}

// WriteString writes s to w with all replacements done.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
