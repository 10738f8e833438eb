package regexp

import (
	"io"
	"unicode/utf8"
)

// A transcript is what has been read from a reader, as far as a search needs it.
type transcript struct {
	bytes []byte
	ends  []int // for the bytes, where the reader is after each; nil as long as it counts as we do
}

// read reads until more would make no difference.
func (re *Regexp) read(r io.RuneReader, isAny bool) *transcript {
	t := new(transcript)
	at := 0
	for search := feed(re.machine(), re.longest); ; {
		c, size, err := r.ReadRune()
		if err != nil {
			return t
		}
		at += size
		t.add(c, size, at)
		if !take(search, c, isAny) {
			return t
		}
	}
}

// add notes a rune that takes size bytes of the reader, which is at some position after it.
func (t *transcript) add(c rune, size, at int) {
	if c == utf8.RuneError && size == 1 {
		t.bytes = append(t.bytes, 0xFF)
	} else {
		t.bytes = utf8.AppendRune(t.bytes, c)
	}
	if t.ends == nil && len(t.bytes) == at {
		return
	}
	if t.ends == nil {
		for i := range at - size {
			t.ends = append(t.ends, i+1)
		}
	}
	for len(t.ends) < len(t.bytes) {
		t.ends = append(t.ends, at)
	}
}

// positions are those of the reader for positions in the bytes.
func (t *transcript) positions(match []int) []int {
	for i, position := range match {
		if t.ends != nil && position > 0 {
			match[i] = t.ends[position-1]
		}
	}
	return match
}

func (re *Regexp) find(r io.RuneReader, wanted int) []int {
	t := re.read(r, wanted == 0)
	return t.positions(re.search(text{bytes: t.bytes}, 0, wanted))
}

// MatchReader reports whether there is a match in what r reads.
func (re *Regexp) MatchReader(r io.RuneReader) bool {
	return re.find(r, 0) != nil
}

// FindReaderIndex returns where the first match in what r reads begins and ends, nil if there is none.
func (re *Regexp) FindReaderIndex(r io.RuneReader) (loc []int) {
	return re.find(r, 2)
}

// FindReaderSubmatchIndex returns where the first match in what r reads, and each of its parts, begins and ends.
func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	return re.find(r, re.all())
}
