package corpus

import "testing"

func FuzzInt(f *testing.F) {
	f.Fuzz(func(t *testing.T, n int) {})
}
