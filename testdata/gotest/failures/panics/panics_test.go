package panics

import "testing"

type point struct{ x, y int }

func TestBefore(t *testing.T) { t.Log("before") }

func TestPanics(t *testing.T) {
	t.Log("logged before")
	defer println("deferred")
	inner(nil)
}

func inner(p *point) int { return p.x }

func TestAfter(t *testing.T) {}
