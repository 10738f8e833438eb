// Command debugging is run in a debugger, line by line.
package main

import (
	"fmt"

	"example.com/debugging/bank"
)

func produce(c chan int, n int) {
	for i := 0; i < n; i++ {
		c <- i
	}
	close(c)
}

func main() {
	account := &bank.Account{Owner: "Ann"}
	balance := account.Deposit(5)
	new := balance + 1
	list := []int{1, -2, 3}
	s := bank.Sum(list)
	n, err := bank.Guard(func() int {
		var other *bank.Account
		return other.Balance
	})
	text := bank.Describe(*account)
	c := make(chan int)
	go produce(c, 2)
	for x := range c {
		s += x
	}
	a, b := 1, 2
	a, b = b, a
	fmt.Println(new, s, n, err, text, a, b)
}
