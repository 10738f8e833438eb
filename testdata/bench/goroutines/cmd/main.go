// Command cmd measures package soak where it runs natively: name and milliseconds, the least of some rounds.
package main

import (
	"fmt"
	"os"
	"strconv"

	"soak"
)

func main() {
	rounds, _ := strconv.Atoi(os.Args[1])
	n, _ := strconv.Atoi(os.Args[2])
	for _, test := range []struct {
		name string
		run  func(int) float64
	}{{"Finish", soak.Finish}, {"Send", soak.Send}, {"Work", soak.Work}} {
		least := test.run(n)
		for range rounds - 1 {
			least = min(least, test.run(n))
		}
		fmt.Println(test.name, least)
	}
}
