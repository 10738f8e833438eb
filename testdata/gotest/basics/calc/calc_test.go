package calc

import (
	"errors"
	"testing"
)

func TestAdd(t *testing.T) {
	for _, c := range []struct{ a, b, want int }{{1, 2, 3}, {-1, 1, 0}} {
		if got := Add(c.a, c.b); got != c.want {
			t.Errorf("Add(%d, %d) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

func TestDivide(t *testing.T) {
	t.Run("by zero", func(t *testing.T) {
		if _, err := Divide(1, 0); !errors.Is(err, ErrZero) {
			t.Fatalf("got %v", err)
		}
	})
	t.Run("exact", func(t *testing.T) {
		t.Parallel()
		if got, _ := Divide(6, 3); got != 2 {
			t.Errorf("got %d", got)
		}
	})
	t.Run("skipped", func(t *testing.T) { t.Skip("not today") })
}

func TestHalf(t *testing.T) {
	t.Log("half of 3 is", half(3))
	if half(3) != 1 {
		t.Fail()
	}
}

func BenchmarkAdd(b *testing.B) {
	for b.Loop() {
		Add(1, 2)
	}
}

func FuzzDivide(f *testing.F) {
	f.Add(6, 3)
	f.Add(7, 0)
	f.Fuzz(func(t *testing.T, a, b int) {
		_, err := Divide(a, b)
		if (b == 0) != (err != nil) {
			t.Error(a, b, err)
		}
	})
}
