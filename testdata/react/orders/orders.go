// Package orders keeps orders, their lines and their prices in cents.
package orders

import (
	"errors"
	"fmt"

	"example.com/desk/lists"
)

// Status says how far an order is.
type Status string

const (
	Open   Status = "open"
	Paid   Status = "paid"
	Closed Status = "closed"
)

// Address is where something goes.
type Address struct {
	Street string `json:"street"`
	City   string `json:"city"`
}

// Customer is who orders.
type Customer struct {
	Name    string   `json:"name"`
	Address *Address `json:"address,omitempty"`
	Tags    []string `json:"tags"`
}

// Line is one line of an order.
type Line struct {
	SKU   string `json:"sku"`
	Qty   int    `json:"qty"`
	Price int    `json:"price"`
}

// Order is what a customer wants.
type Order struct {
	Customer Customer       `json:"customer"`
	Lines    []Line         `json:"lines"`
	Status   Status         `json:"status"`
	Notes    map[string]any `json:"notes,omitempty"`
	changes  int
}

// ErrEmpty says that an order has no lines.
var ErrEmpty = errors.New("orders: nothing is ordered")

// LineError says what is wrong with a line.
type LineError struct {
	Index int
	Err   error
}

func (e *LineError) Error() string { return fmt.Sprintf("line %d: %v", e.Index+1, e.Err) }
func (e *LineError) Unwrap() error { return e.Err }

// ErrQuantity says that a quantity is not positive.
var ErrQuantity = errors.New("quantity must be positive")

// New begins an order.
func New(name string) *Order {
	return &Order{Customer: Customer{Name: name}, Status: Open}
}

// Add adds a line, or more of one that is there.
func (o *Order) Add(sku string, qty, price int) error {
	if qty <= 0 {
		return &LineError{Index: len(o.Lines), Err: ErrQuantity}
	}
	o.changes++
	for i := range o.Lines {
		if o.Lines[i].SKU == sku && o.Lines[i].Price == price {
			o.Lines[i].Qty += qty
			return nil
		}
	}
	o.Lines = append(o.Lines, Line{sku, qty, price})
	return nil
}

// With gives a copy of the order with one line more: for who compares orders by identity.
func (o Order) With(sku string, qty, price int) (Order, error) {
	o.Lines = append([]Line(nil), o.Lines...)
	err := o.Add(sku, qty, price)
	return o, err
}

// Changes is how often the order has been changed.
func (o *Order) Changes() int { return o.changes }

// Total is what the lines cost, in cents.
func (o Order) Total() (int, error) {
	if len(o.Lines) == 0 {
		return 0, ErrEmpty
	}
	return lists.Sum(o.Lines, func(l Line) int { return l.Qty * l.Price }), nil
}

// Groups are the lines' articles by price.
func (o Order) Groups() []lists.Pair[int, []Line] {
	return lists.Group(o.Lines, func(l Line) int { return l.Price })
}

// Text writes an amount of cents.
func Text(cents int) string { return fmt.Sprintf("%d.%02d EUR", cents/100, cents%100) }

// Nth is a line, for which there is a panic if it is not there.
func Nth(o Order, i int) Line { return o.Lines[i] }
