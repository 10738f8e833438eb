package ext

import "example.com/basics/calc"

type counter struct{ n int }

func (c *counter) next() int { c.n = calc.Add(c.n, 1); return c.n }
