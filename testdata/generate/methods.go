// Package main shows methods of values and pointers, methods as values and as functions.
package main

type account struct{ balance int }

func (a account) plus(n int) int { return a.balance + n }

func (a *account) deposit(n int) *account {
	a.balance += n
	return a
}

type amount int

func (m *amount) add(n amount) { *m += n }

func main() {
	var a account
	a.deposit(5).deposit(6)
	plus := a.plus
	a.deposit(100)
	deposit := (*account).deposit
	deposit(&a, 1)
	var m amount = 3
	m.add(4)
	println(a.balance, plus(1), account.plus(a, 2), int(m))
}
