// Package bank is stepped into.
package bank

import "fmt"

// Account is what people have.
type Account struct {
	Owner   string
	Balance int
	log     []string
}

// Deposit adds to the balance.
func (a *Account) Deposit(amount int) int {
	a.Balance += amount
	entry := fmt.Sprintf("+%d", amount)
	a.log = append(a.log, entry)
	return a.Balance
}

// Sum has a named result, a loop and a bare return.
func Sum(list []int) (total int) {
	for _, x := range list {
		if x < 0 {
			continue
		}
		total += x
	}
	return
}

// Guard recovers.
func Guard(f func() int) (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	n = f()
	return n, nil
}

// Describe switches on types.
func Describe(x any) string {
	switch v := x.(type) {
	case int:
		return fmt.Sprint(v + 1)
	case Account:
		v.Owner += "?"
		return v.Owner
	}
	return ""
}
