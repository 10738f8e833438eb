package fuzzing

import "testing"

func FuzzValues(f *testing.F) {
	f.Fuzz(func(t *testing.T, s string, i int, i8 int8, u uint64, r rune, b byte, ok bool, x float32, y float64) {
		t.Logf("%q %d %d %d %q %d %v %v %v", s, i, i8, u, r, b, ok, x, y)
	})
}

func FuzzBytes(f *testing.F) {
	f.Add([]byte("added"))
	f.Fuzz(func(t *testing.T, data []byte) { t.Logf("%x", data) })
}
