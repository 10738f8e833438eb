// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"strconv"

	"github.com/samber/lo"
)

type user struct {
	Name string
	Age  int
}

func main() {
	users := []user{{"Ann", 30}, {"Bob", 17}, {"Cid", 55}, {"Ann", 8}}
	names := lo.Map(users, func(u user, i int) string { return u.Name + strconv.Itoa(i) })
	fmt.Println(names, lo.Uniq(lo.Map(users, func(u user, _ int) string { return u.Name })))
	adults := lo.Filter(users, func(u user, _ int) bool { return u.Age >= 18 })
	fmt.Println(adults, lo.SumBy(users, func(u user) int { return u.Age }))
	groups := lo.GroupBy(users, func(u user) bool { return u.Age > 20 })
	fmt.Println(groups[true], groups[false])
	fmt.Println(lo.Chunk([]int{1, 2, 3, 4, 5}, 2), lo.Flatten([][]int{{1}, {2, 3}}), lo.Reverse([]int{1, 2, 3}))
	fmt.Println(lo.Reduce([]int{1, 2, 3}, func(sum, x, _ int) int { return sum + x }, 10))
	found, ok := lo.Find(users, func(u user) bool { return u.Name == "Cid" })
	fmt.Println(found, ok, lo.Contains([]string{"a"}, "b"), lo.Ternary(ok, "yes", "no"))
	left, right := lo.Difference([]int{1, 2, 3}, []int{2, 3, 4})
	fmt.Println(left, right, lo.Intersect([]int{1, 2}, []int{2, 3}), lo.Union([]int{1}, []int{1, 2}))
	fmt.Println(lo.Zip2([]int{1, 2}, []string{"a", "b"}), lo.Range(4), lo.Times(3, func(i int) int { return i * i }))
	fmt.Println(lo.KeyBy(users[:2], func(u user) string { return u.Name }), lo.FromPtr(lo.ToPtr(7)))
	err := lo.Try(func() error { panic("x") })
	fmt.Println(err, lo.Must(strconv.Atoi("12")), lo.PascalCase("hello big_world"))
}
