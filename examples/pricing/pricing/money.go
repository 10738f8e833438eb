// Package pricing computes quotes. The server and the page run the same code.
package pricing

import (
	"fmt"
	"strings"
)

// Cents is an amount of money in hundredths of a currency unit.
type Cents int

// Currency is an ISO 4217 code.
type Currency string

const (
	EUR Currency = "EUR"
	USD Currency = "USD"
	CHF Currency = "CHF"
	JPY Currency = "JPY"
)

// rate is what one euro costs, in millionths of a unit.
var rate = map[Currency]int{EUR: 1_000_000, USD: 1_085_300, CHF: 941_700, JPY: 161_480_000}

// step is the smallest amount that is paid in cash, in cents.
var step = map[Currency]int{EUR: 1, USD: 1, CHF: 5, JPY: 100}

// Convert exchanges an amount in euro cents and rounds it half to even to what the currency can pay.
func Convert(amount Cents, to Currency) (Cents, error) {
	r, ok := rate[to]
	if !ok {
		return 0, fmt.Errorf("unknown currency %q", string(to))
	}
	return roundTo(int(amount)*r, 1_000_000*step[to]) * Cents(step[to]), nil
}

// roundTo divides with rounding half to even.
func roundTo(n, d int) Cents {
	q, r := n/d, n%d
	if r < 0 {
		q, r = q-1, r+d
	}
	if 2*r > d || 2*r == d && q%2 != 0 {
		q++
	}
	return Cents(q)
}

// Format writes an amount for people: "CHF 1'234.50".
func Format(amount Cents, currency Currency) string {
	sign := ""
	if amount < 0 {
		sign, amount = "-", -amount
	}
	units := fmt.Sprint(int(amount / 100))
	var groups []string
	for len(units) > 3 {
		groups = append([]string{units[len(units)-3:]}, groups...)
		units = units[:len(units)-3]
	}
	separator := ","
	if currency == CHF {
		separator = "’"
	}
	text := strings.Join(append([]string{units}, groups...), separator)
	if currency != JPY {
		text += fmt.Sprintf(".%02d", int(amount%100))
	}
	return fmt.Sprintf("%s%s %s", sign, currency, text)
}
