package pricing

import (
	"errors"
	"fmt"
	"strings"
)

// Line is one position of an order.
type Line struct {
	// SKU is the article, "TEA-100".
	SKU string
	// Name is what people read.
	Name string
	// Price of one piece in euro cents.
	Price Cents
	Qty   int
}

// Total is the price of all pieces.
func (l Line) Total() Cents {
	return l.Price * Cents(l.Qty)
}

// Order is what a customer asks a quote for.
type Order struct {
	Lines    []Line
	Coupon   string
	Currency Currency
	// Member customers get 3 % off.
	Member bool
}

// Discount is one reduction of a quote.
type Discount struct {
	Reason string
	Amount Cents
}

// Quote is the answer to an order; all amounts are in its currency.
type Quote struct {
	Currency  Currency
	Subtotal  Cents
	Discounts []Discount
	VAT       Cents
	Total     Cents
	// Text is Total for people.
	Text string
}

// FieldError says which part of an order is wrong.
type FieldError struct {
	Field   string
	Problem string
}

func (e *FieldError) Error() string {
	return e.Field + ": " + e.Problem
}

// ErrEmpty is returned for an order without lines.
var ErrEmpty = errors.New("the order is empty")

// vatPercent is the value-added tax.
const vatPercent = 19

// coupons gives percents off.
var coupons = map[string]int{"WELCOME": 10, "TEATIME": 15}

// Validate lists everything that is wrong with an order.
func Validate(order Order) error {
	if len(order.Lines) == 0 {
		return ErrEmpty
	}
	var problems []error
	for i, line := range order.Lines {
		field := fmt.Sprintf("line %d (%s)", i+1, line.SKU)
		switch {
		case line.Qty <= 0:
			problems = append(problems, &FieldError{field, fmt.Sprintf("quantity %d is not positive", line.Qty)})
		case line.Qty > 1000:
			problems = append(problems, &FieldError{field, "more than 1000 pieces need an offer by mail"})
		}
		if line.Price < 0 {
			problems = append(problems, &FieldError{field, "negative price"})
		}
	}
	if code := normalize(order.Coupon); code != "" && coupons[code] == 0 {
		problems = append(problems, &FieldError{"coupon", fmt.Sprintf("%q is not valid", code)})
	}
	return errors.Join(problems...)
}

func normalize(code string) string {
	return strings.ToUpper(strings.TrimSpace(code))
}

// NewQuote prices an order.
func NewQuote(order Order) (*Quote, error) {
	if err := Validate(order); err != nil {
		return nil, err
	}
	var subtotal Cents
	for _, line := range order.Lines {
		subtotal += line.Total()
	}
	discounts := discountsFor(order, subtotal)
	net := subtotal
	for _, discount := range discounts {
		net -= discount.Amount
	}
	vat := roundTo(int(net)*vatPercent, 100)
	quote := &Quote{Currency: order.Currency}
	amounts := []struct {
		in  Cents
		out *Cents
	}{{subtotal, &quote.Subtotal}, {vat, &quote.VAT}, {net + vat, &quote.Total}}
	for _, amount := range amounts {
		converted, err := Convert(amount.in, order.Currency)
		if err != nil {
			return nil, err
		}
		*amount.out = converted
	}
	for _, discount := range discounts {
		converted, _ := Convert(discount.Amount, order.Currency)
		quote.Discounts = append(quote.Discounts, Discount{discount.Reason, converted})
	}
	quote.Text = Format(quote.Total, quote.Currency)
	return quote, nil
}

// discountsFor applies the rules one after another, each to what the previous ones have left.
func discountsFor(order Order, subtotal Cents) []Discount {
	var discounts []Discount
	left := subtotal
	apply := func(percent int, reason string) {
		if amount := roundTo(int(left)*percent, 100); amount > 0 {
			discounts = append(discounts, Discount{fmt.Sprintf("%s (%d %%)", reason, percent), amount})
			left -= amount
		}
	}
	pieces := 0
	for _, line := range order.Lines {
		pieces += line.Qty
	}
	switch {
	case pieces >= 100:
		apply(12, "100 pieces or more")
	case pieces >= 20:
		apply(5, "20 pieces or more")
	}
	if code := normalize(order.Coupon); code != "" {
		apply(coupons[code], "coupon "+code)
	}
	if order.Member {
		apply(3, "member")
	}
	return discounts
}
