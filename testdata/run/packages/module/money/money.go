package money

import "fmt"

type Money int

type Cents = Money

const Currency = "EUR"

var Zero Money

func New(units, cents int) Money { return Money(units*100 + cents) }
func IsZero() bool               { return Zero == 0 }

func (m Money) String() string { return fmt.Sprintf("%d.%02d %s", int(m)/100, int(m)%100, Currency) }
