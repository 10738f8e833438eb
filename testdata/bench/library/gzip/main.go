// Package main compresses 1 MB of text and expands it again.
package main

import (
	"bytes"
	"compress/gzip"
	"io"

	"bench/measure"
)

func main() {
	r := measure.Random(1)
	words := []string{"the ", "quick ", "brown ", "fox ", "jumps ", "over ", "lazy ", "dog ", "and ", "runs ", "away.\n"}
	var text []byte
	for len(text) < 1<<20 {
		text = append(text, words[r.Below(len(words))]...)
		if r.Below(8) == 0 {
			text = append(text, byte('a'+r.Below(26)), byte('a'+r.Below(26)), ' ')
		}
	}
	measure.Least(func() int {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		w.Write(text)
		w.Close()
		size := b.Len()
		reader, err := gzip.NewReader(&b)
		if err != nil {
			panic(err)
		}
		back, err := io.ReadAll(reader)
		if err != nil || !bytes.Equal(back, text) {
			panic("not the same")
		}
		return size
	})
}
