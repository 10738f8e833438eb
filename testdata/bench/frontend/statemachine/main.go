// Command statemachine runs checkouts, a goroutine each with a state for each step, which talk by channels with the services
// that payments, stock and parcels come from.
package main

import (
	"errors"
	"fmt"
	"math"
	"sync"
	"time"
)

const (
	rounds    = 5
	checkouts = 2_000
	shelves   = 50
)

type State int

const (
	Cart State = iota
	Reserving
	Paying
	Shipping
	Done
	Cancelled
)

func (s State) String() string {
	return [...]string{"cart", "reserving", "paying", "shipping", "done", "cancelled"}[s]
}

var (
	errStock    = errors.New("out of stock")
	errDeclined = errors.New("declined")
)

type Request struct {
	Checkout int
	Amount   int
	Reply    chan error
}

type Transition struct {
	Checkout int
	From, To State
}

type Shop struct {
	stock, release, payments, parcels chan Request
	log                               chan Transition
	quit                              chan struct{}
	services                          sync.WaitGroup
}

// serveStock is the only one that knows the shelves.
func (s *Shop) serveStock() {
	defer s.services.Done()
	var shelf [shelves]int
	for i := range shelf {
		if i%10 != 0 { // these are sold out
			shelf[i] = 100
		}
	}
	for {
		select {
		case r := <-s.stock:
			if shelf[r.Checkout%shelves] < r.Amount {
				r.Reply <- errStock
				continue
			}
			shelf[r.Checkout%shelves] -= r.Amount
			r.Reply <- nil
		case r := <-s.release:
			shelf[r.Checkout%shelves] += r.Amount
			r.Reply <- nil
		case <-s.quit:
			return
		}
	}
}

func (s *Shop) servePayments() {
	defer s.services.Done()
	for r := range s.payments {
		if r.Checkout%7 == 3 {
			r.Reply <- fmt.Errorf("payment of %d: %w", r.Amount, errDeclined)
		} else {
			r.Reply <- nil
		}
	}
}

func (s *Shop) serveParcels() {
	defer s.services.Done()
	for r := range s.parcels {
		r.Reply <- nil
	}
}

type Checkout struct {
	ID     int
	Amount int
	State  State
	Tries  int
	shop   *Shop
	reply  chan error
}

func (c *Checkout) ask(service chan Request) error {
	service <- Request{c.ID, c.Amount, c.reply}
	return <-c.reply
}

func (c *Checkout) next() State {
	switch c.State {
	case Cart:
		return Reserving
	case Reserving:
		if c.ask(c.shop.stock) != nil {
			return Cancelled
		}
		return Paying
	case Paying:
		if err := c.ask(c.shop.payments); errors.Is(err, errDeclined) {
			if c.Tries++; c.Tries < 3 {
				return Paying
			}
			c.ask(c.shop.release)
			return Cancelled
		}
		return Shipping
	default:
		c.ask(c.shop.parcels)
		return Done
	}
}

func (c *Checkout) run(wg *sync.WaitGroup) {
	defer wg.Done()
	for c.State != Done && c.State != Cancelled {
		from := c.State
		c.State = c.next()
		c.shop.log <- Transition{c.ID, from, c.State}
	}
}

func kernel() uint32 {
	shop := &Shop{
		stock:    make(chan Request),
		release:  make(chan Request),
		payments: make(chan Request, 8),
		parcels:  make(chan Request, 8),
		log:      make(chan Transition, 64),
		quit:     make(chan struct{}),
	}
	shop.services.Add(4)
	go shop.serveStock()
	go shop.servePayments()
	go shop.servePayments()
	go shop.serveParcels()
	var running sync.WaitGroup
	for i := 0; i < checkouts; i++ {
		running.Add(1)
		c := &Checkout{ID: i, Amount: 1 + i/shelves%3, shop: shop, reply: make(chan error)}
		go c.run(&running)
	}
	go func() {
		running.Wait()
		close(shop.log)
	}()
	seen := make(map[string]int)
	last := make([]State, checkouts)
	for t := range shop.log {
		seen[t.From.String()+" to "+t.To.String()]++
		if last[t.Checkout] != t.From {
			panic("statemachine: a transition is missing")
		}
		last[t.Checkout] = t.To
	}
	close(shop.quit)
	close(shop.payments)
	close(shop.parcels)
	shop.services.Wait()
	h := uint32(0)
	for key, n := range seen {
		h += uint32(len(key) * n)
	}
	return h
}

func main() {
	sum := kernel() // warm-up
	best := time.Duration(math.MaxInt64)
	for r := 0; r < rounds; r++ {
		start := time.Now()
		got := kernel()
		if d := time.Since(start); d < best {
			best = d
		}
		if got != sum {
			panic("statemachine: runs disagree")
		}
	}
	fmt.Printf("statemachine %.3f %d\n", float64(best)/float64(time.Millisecond), sum)
}
