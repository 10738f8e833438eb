package ext

type Counter = counter

func (c *counter) Next() int { return c.next() }
