// The main features of this module, for the scoreboard of modules.
package main

import (
	"encoding/json"
	"fmt"

	"github.com/shopspring/decimal"
)

func main() {
	price, _ := decimal.NewFromString("136.02")
	quantity := decimal.NewFromInt(3)
	fee := decimal.RequireFromString(".035")
	subtotal := price.Mul(quantity)
	total := subtotal.Mul(fee.Add(decimal.NewFromFloat(1)))
	fmt.Println(subtotal, total, total.Round(2), total.StringFixedBank(1))
	fmt.Println(decimal.NewFromInt(10).Div(decimal.NewFromInt(3)))
	fmt.Println(decimal.NewFromInt(2).Pow(decimal.NewFromInt(100)))
	fmt.Println(decimal.RequireFromString("-7.5").Abs(), decimal.RequireFromString("-7.5").Floor(), decimal.RequireFromString("7.5").Truncate(0))
	fmt.Println(decimal.Max(price, quantity), decimal.Sum(price, quantity, fee), decimal.Avg(price, quantity))
	fmt.Println(price.Cmp(quantity), price.Equal(decimal.RequireFromString("136.020")), price.Exponent(), price.Coefficient())
	encoded, _ := json.Marshal(struct{ Price decimal.Decimal }{price})
	fmt.Println(string(encoded))
	_, err := decimal.NewFromString("1.2.3")
	fmt.Println(err)
	quotient, remainder := decimal.RequireFromString("10.7").QuoRem(decimal.RequireFromString("3"), 1)
	fmt.Println(quotient, remainder)
}
