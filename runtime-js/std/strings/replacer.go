package strings

import "io"

// Replacer replaces a list of strings. At each place of the input the pairs are tried in the order they were given.
type Replacer struct {
	pairs []string
	// byFirst lists, for each first byte, the indices of the pairs whose old string begins with it.
	byFirst [256][]int
	// empty is the new string for an empty old string, valid if hasEmpty.
	empty    string
	hasEmpty bool
}

// NewReplacer makes a replacer from a list of old, new pairs.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{pairs: append([]string(nil), oldnew...)}
	for i := 0; i < len(oldnew); i += 2 {
		if old := oldnew[i]; old != "" {
			r.byFirst[old[0]] = append(r.byFirst[old[0]], i)
		} else if !r.hasEmpty {
			r.empty, r.hasEmpty = oldnew[i+1], true
		}
	}
	return r
}

// match is the index of the pair to replace at s[i:], or -1; an empty old string comes after all others.
func (r *Replacer) match(s string, i int) int {
	for _, pair := range r.byFirst[s[i]] {
		if old := r.pairs[pair]; i+len(old) <= len(s) && s[i:i+len(old)] == old {
			return pair
		}
	}
	return -1
}

// Replace is s with all replacements done, from left to right and without overlap.
func (r *Replacer) Replace(s string) string {
	var b Builder
	start := 0
	afterMatch := false
	for i := 0; i <= len(s); {
		if i < len(s) {
			if pair := r.match(s, i); pair >= 0 {
				b.WriteString(s[start:i])
				b.WriteString(r.pairs[pair+1])
				i += len(r.pairs[pair])
				start = i
				afterMatch = true
				continue
			}
		}
		if r.hasEmpty && !afterMatch {
			b.WriteString(s[start:i])
			b.WriteString(r.empty)
			start = i
		}
		afterMatch = false
		i++
	}
	if start == 0 {
		return s
	}
	b.WriteString(s[start:])
	return b.String()
}

// WriteString writes s to w with all replacements done.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
