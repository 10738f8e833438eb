// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"

	"github.com/tidwall/gjson"
)

const text = `{"name": {"first": "Tom", "last": "Anderson"}, "age": 37,
"children": ["Sara", "Alex", "Jack"], "fav.movie": "Deer Hunter",
"friends": [{"first": "Dale", "age": 44, "nets": ["ig", "fb"]}, {"first": "Roger", "age": 68, "nets": ["fb", "tw"]}, {"first": "Jane", "age": 47}]}`

func main() {
	for _, path := range []string{
		"name.last", "age", "children.#", "children.1", "child*.2", "c?ildren.0", `fav\.movie`,
		"friends.#.first", "friends.1.nets", `friends.#(age>45)#.first`, `friends.#(first%"D*").age`,
		"friends.#(nets.#(==\"fb\"))#.first", "children|@reverse", "children|@reverse|0", "{name.first,age}",
		"name.@this.@keys", "friends.@flatten.#", "none", "[name.first,children.0]",
	} {
		result := gjson.Get(text, path)
		fmt.Println(path, result.Type, result.Exists(), result.String())
	}
	gjson.Parse(text).ForEach(func(key, value gjson.Result) bool {
		fmt.Println(key, value.IsArray(), value.IsObject(), value.Index)
		return key.String() != "children"
	})
	fmt.Println(gjson.Valid(text), gjson.Valid("{"), gjson.Get(`{"a":1.5e3}`, "a").Int(), gjson.Get(`"\u00e9"`, "@this"))
	fmt.Println(gjson.Get(text, "@pretty:{\"sortKeys\":true}").String())
	fmt.Println(gjson.Get("{\"a\":1}\n{\"a\":2}", "..#.a"))
}
