// What package encoding/json/v2 is for, in short.
package main

import (
	json2 "encoding/json/v2"
	"fmt"
)

type item struct {
	Name  string         `json:"name"`
	Price float64        `json:"price,omitzero"`
	Rest  map[string]any `json:",inline"`
}

func main() {
	b, err := json2.Marshal(item{Name: "tea"})
	fmt.Println(string(b), err)
	var it item
	fmt.Println(json2.Unmarshal([]byte(`{"name":"x","price":1.5,"more":true}`), &it), it)
	fmt.Println(json2.Unmarshal([]byte(`{"name":5}`), &it))
	b, err = json2.Marshal(map[string]int{"b": 1, "a": 2}, json2.Deterministic(true))
	fmt.Println(string(b), err)

}
