// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"

	"github.com/tidwall/sjson"
)

func main() {
	text := `{"name":{"first":"Janet","last":"Prichard"},"age":47,"list":[1,2]}`
	show := func(value string, err error) { fmt.Println(value, err) }
	show(sjson.Set(text, "name.last", "Anderson"))
	show(sjson.Set(text, "list.-1", 3))
	show(sjson.Set(text, "list.4", "five"))
	show(sjson.Set(text, "new.deep.path", map[string]any{"a": []int{1}}))
	show(sjson.Set("", "a.0.b", true))
	show(sjson.SetRaw(text, "name", `{"raw":null}`))
	show(sjson.Delete(text, "name.first"))
	show(sjson.Delete(text, "list.0"))
	show(sjson.Set(text, `dotted\.key`, 1.5))
	show(sjson.Set(text, "", 1))
	show(sjson.Set(text, "list.#", 1))
	out, err := sjson.SetBytes([]byte(text), "age", nil)
	fmt.Println(string(out), err)
}
