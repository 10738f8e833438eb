// Several packages of one module: internal, aliases, dot imports, blank imports, names equal to packages.
package main

import (
	"fmt"
	str "strings"

	_ "example.com/shop/effects"
	"example.com/shop/internal/store"
	. "example.com/shop/money"
	v2 "example.com/shop/money/v2"
	"example.com/shop/odd-name"
)

type local struct{ store.Item }

func (l local) Label() string { return "local " + l.Item.Label() }

func main() {
	s := store.New()
	s.Add("apple", New(1, 50))
	s.Add("pear", Cents(75))
	fmt.Println(s.Total(), s, len(s.Items))
	fmt.Println(New(2, 5), Zero, Currency, v2.New(3).Amount(), v2.Default)
	fmt.Println(str.ToUpper("alias"), oddname.Value())
	money := "shadow"
	fmt.Println(money, store.Count)
	store.Count++
	fmt.Println(store.Get())
	l := local{store.Item{Name: "x", Price: 5}}
	var lab store.Labeler = l
	fmt.Println(lab.Label(), l.Name)
	fmt.Printf("%T %T %T %+v\n", l, s.Items[0], v2.New(1), l)
	for _, k := range []any{New(0, 1), v2.New(1), 5} {
		switch k.(type) {
		case Money:
			fmt.Print("money ")
		case v2.Money:
			fmt.Print("v2 ")
		default:
			fmt.Print("other ")
		}
	}
	fmt.Println()
	p := &store.Count
	*p = 100
	fmt.Println(store.Get(), helper(), store.Generic("a"), store.Generic[int](1))
	Zero = 9
	fmt.Println(Zero, IsZero())
	f := store.Hook
	store.Hook = func() string { return "replaced" }
	fmt.Println(f(), store.Hook(), store.CallHook())
}
