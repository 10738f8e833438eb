// What package encoding/json is for, in short.
package main

import (
	"encoding/json"
	"fmt"
)

type item struct {
	Name  string   `json:"name"`
	Price float64  `json:"price,omitempty"`
	Tags  []string `json:"tags"`
}

func main() {
	b, err := json.Marshal(item{"tea", 2.5, nil})
	fmt.Println(string(b), err)
	var it item
	fmt.Println(json.Unmarshal([]byte(`{"name":"x","tags":["a"]}`), &it), it)
	var v any
	fmt.Println(json.Unmarshal([]byte(`{"a":[1,null,"x"]}`), &v), v)
	fmt.Println(json.Unmarshal([]byte(`{"name":5}`), &it))
	out, _ := json.MarshalIndent(map[string]int{"b": 1, "a": 2}, "", "  ")
	fmt.Println(string(out))

}
