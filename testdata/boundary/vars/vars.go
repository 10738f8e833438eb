// Package vars has exported variables of all kinds.
package vars

import (
	"errors"
	"fmt"
	"time"
)

// ErrEmpty is given by Take.
var ErrEmpty = errors.New("empty: größer")

var ErrWrapped error = fmt.Errorf("wrapped: %w", ErrEmpty)

type Missing struct{ Key string }

func (m *Missing) Error() string { return "missing " + m.Key }

var ErrMissing = &Missing{"k"}

// ErrLast is assigned: JS sees the variable.
var ErrLast error = ErrEmpty

func Take(n int) (int, error) {
	switch n {
	case 0:
		return 0, ErrEmpty
	case 1:
		return 0, fmt.Errorf("take: %w", ErrEmpty)
	case 2:
		return 0, ErrMissing
	}
	ErrLast = fmt.Errorf("last %d", n)
	return n, nil
}

func Is(err error) (empty, missing bool) {
	return errors.Is(err, ErrEmpty), errors.Is(err, ErrMissing)
}

// Count counts.
var Count = 3

func Inc() int { Count++; return Count }

// Twice reads Count before and after a function of the host, in one expression.
func Twice(f func() int) int { return Count + f() + Count }

type Settings struct {
	Name string
	Deep struct{ N int }
}

func (s *Settings) Shout() string { return s.Name + "!" }

var Config = Settings{Name: "a"}

func Reset() { Config = Settings{Name: "reset"} }

func Pointer() *Settings { return &Config }

func CountPointer() *int { return &Count }

var (
	Names   = []string{"ä"}
	Grid    [3]int
	Ages    = map[string]int{"x": 1}
	Start   = time.Unix(5, 0).UTC()
	Pace    = 2 * time.Second
	Current = &Config
	None    *Settings
	Any     any
	Hook    func(n int) int
	Big     int64 = 1 << 60
	Huge          = 1 << 60
	Flag    bool
	hidden  int
)

type Shape interface{ Area() int }

var Figure Shape

func Area() int {
	if Figure == nil {
		return -1
	}
	return Figure.Area()
}

func Run(n int) int {
	if Hook == nil {
		return hidden
	}
	return Hook(n)
}

func State() string {
	return fmt.Sprint(Names, Grid, Ages, Start, Pace, Any, Big, Flag, Config, Count)
}

// Before and Array are what variables hold, whatever the host does to them meanwhile.
func Before(s *Settings, f func()) string {
	c := *s
	f()
	return c.Name
}

func Deep(f func()) int {
	d := Config.Deep
	f()
	return d.N
}

func Array(f func()) [3]int {
	g := Grid
	f()
	return g
}

func Elements(f func()) int {
	sum := 0
	for _, x := range Grid {
		f()
		sum += x
	}
	return sum
}

func Parameter(s Settings, f func()) string {
	f()
	return s.Name
}

func Passed(f func()) string { return Parameter(Config, f) }
