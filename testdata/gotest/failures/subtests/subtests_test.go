package subtests

import "testing"

func TestSlashes(t *testing.T) {
	for _, name := range []string{"text/html", "text/plain", "a"} {
		t.Run(name, func(t *testing.T) {
			if name == "text/html" {
				t.Errorf("%s fails", name)
			}
			t.Run("b/c", func(t *testing.T) {})
		})
	}
}

func quotient(a, b int) int { return a / b }

func TestTable(t *testing.T) {
	for name, b := range []int{2, 0, 1} {
		t.Run([]string{"two", "zero", "one"}[name], func(t *testing.T) {
			quotient(1, b)
		})
	}
}
