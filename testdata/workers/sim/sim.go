// Package sim computes for long.
package sim

import (
	"context"
	"errors"
	"fmt"
)

// Config says what is computed.
type Config struct {
	Steps  int
	Name   string
	Inner  *Inner
	OnStep func(int)
}

type Inner struct {
	Values []float64
	Tags   map[string]int
}

type Result struct {
	Sum    float64
	Label  string
	Inner  *Inner
	secret int
}

// Limit is the most.
const Limit = 100

var ErrSteps = errors.New("too many steps")

var runs int

// Run computes.
func Run(c Config) (*Result, error) {
	runs++
	if c.Steps > Limit {
		return nil, fmt.Errorf("%s: %w", c.Name, ErrSteps)
	}
	sum := 0.0
	if c.Inner != nil {
		for _, v := range c.Inner.Values {
			sum += v
		}
	}
	return &Result{Sum: sum * float64(c.Steps), Label: c.Name, Inner: c.Inner, secret: 1}, nil
}

func Runs() int { return runs }

func Crash(list []int, i int) int { return list[i] }

// Wait waits for the end of its context.
func Wait(ctx context.Context, n int) (int, error) {
	<-ctx.Done()
	return n, context.Cause(ctx)
}

func Bytes(b []byte, more ...int) []byte {
	for _, m := range more {
		b = append(b, byte(m))
	}
	return b
}

func Counter() func() int { return func() int { return 1 } }

func Any(x any) any { return x }
