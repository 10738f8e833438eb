// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"strings"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

type address struct{ Street, City string }

type person struct {
	Name    string
	Age     int
	Emails  []string
	Address *address
	secret  int
}

func main() {
	a := person{"Ann", 30, []string{"a@x", "b@x"}, &address{"Elm", "Rome"}, 1}
	b := person{"Ann", 31, []string{"a@x", "c@x"}, &address{"Oak", "Rome"}, 2}
	ignore := cmpopts.IgnoreUnexported(person{})
	fmt.Println(cmp.Equal(a, a, ignore), cmp.Equal(a, b, ignore))
	// What differs is shown with spaces that are not always the same.
	diff := strings.ReplaceAll(cmp.Diff(a, b, ignore), "\u00a0", " ")
	for _, line := range strings.Split(diff, "\n") {
		fmt.Println(strings.Join(strings.Fields(line), " "))
	}
	fmt.Println(cmp.Equal([]int{3, 1, 2}, []int{1, 2, 3}, cmpopts.SortSlices(func(x, y int) bool { return x < y })))
	fmt.Println(cmp.Equal(1.0, 1.0001, cmpopts.EquateApprox(0, 0.01)))
	fmt.Println(cmp.Equal(map[string][]int{"x": nil}, map[string][]int{"x": {}}, cmpopts.EquateEmpty()))
}
