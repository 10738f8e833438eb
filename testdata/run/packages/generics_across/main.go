// Generic types and functions used across packages, with equal local type names.
package main

import (
	"errors"
	"fmt"

	"example.com/gen/coll"
)

type item struct{ n int }

func (i item) Less(o item) bool { return i.n < o.n }

type Named = coll.Set[string]

func main() {
	s := coll.NewSet(item{1}, item{2}, item{1})
	fmt.Println(s.Len(), s.Has(item{2}))
	fmt.Printf("%T %T %T\n", s, coll.Pair[item, error]{}, coll.NewSet[map[string]item2]())
	n := Named{}
	n.Add("x")
	fmt.Println(n.Len(), coll.Smallest([]item{{3}, {1}, {2}}))
	r := coll.Try(func() (item, error) { return item{}, errors.New("bad") })
	fmt.Println(r.OrElse(item{9}), r.Err)
	c := coll.Counter[item]()
	c(item{1})
	fmt.Println(c(item{1}), c(item{2}), coll.Counter[string]()("a"))
	type item struct{ s string }
	t := coll.NewSet(item{"a"})
	fmt.Println(t.Has(item{"a"}), t.Has(item{"b"}))
	v := any(coll.Pair[int, string]{1, "a"})
	_, ok := v.(coll.Pair[int, string])
	_, ok2 := v.(coll.Pair[string, int])
	fmt.Println(ok, ok2, coll.IsPair[int](v), coll.IsPair[string](v))
}

type item2 *item
