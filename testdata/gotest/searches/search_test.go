package searches

import (
	"os"
	"searches/words"
	"strings"
	"testing"
)

func FuzzTitle(f *testing.F) {
	f.Add("go", 3)
	f.Fuzz(func(t *testing.T, word string, n int) {
		if got := words.Title(word); len(got) != len(word) {
			t.Errorf("Title(%q) = %q", word, got)
		}
	})
}

func FuzzExit(f *testing.F) {
	f.Add([]byte("stay"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 4 {
			os.Exit(3)
		}
	})
}

func FuzzFine(f *testing.F) {
	f.Fuzz(func(t *testing.T, b bool, r rune, x float64, u uint8, s []byte) {
		if strings.Contains(string(s), "never this one") {
			t.Fail()
		}
	})
}

func FuzzSeed(f *testing.F) {
	f.Add("seed")
	f.Fuzz(func(t *testing.T, s string) {
		if s == "seed" {
			t.Fatal("known")
		}
	})
}
