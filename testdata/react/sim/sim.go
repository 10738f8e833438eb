// Package sim walks at random.
package sim

import (
	"errors"
	"math"
)

// Config says how to walk.
type Config struct {
	Seed  uint32
	Steps int
	Start Point
}

// Point is a place.
type Point struct{ X, Y float64 }

// Walk is where a walk has led.
type Walk struct {
	End      Point
	Farthest float64
	Visits   map[string]int
}

// MaxSteps is how long a walk may be.
const MaxSteps = 1_000_000

// Run walks.
func Run(c Config) (*Walk, error) {
	if c.Steps > MaxSteps {
		return nil, errors.New("sim: too many steps")
	}
	w := &Walk{End: c.Start, Visits: map[string]int{}}
	state := c.Seed | 1
	names := [...]string{"east", "north", "west", "south"}
	for range c.Steps {
		state ^= state << 13
		state ^= state >> 17
		state ^= state << 5
		switch side := state >> 30; side {
		case 0:
			w.End.X++
		case 1:
			w.End.Y++
		case 2:
			w.End.X--
		default:
			w.End.Y--
		}
		w.Visits[names[state>>30]]++
		w.Farthest = max(w.Farthest, math.Hypot(w.End.X, w.End.Y))
	}
	return w, nil
}
