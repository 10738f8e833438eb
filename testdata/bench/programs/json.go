// A struct to JSON and back.
package main

import (
	"encoding/json"
	"fmt"
)

type order struct {
	ID    int            `json:"id"`
	Name  string         `json:"name"`
	Price float64        `json:"price,omitempty"`
	Tags  []string       `json:"tags"`
	Extra map[string]int `json:"extra"`
}

func main() {
	data, err := json.Marshal(order{1, "tea", 2.5, []string{"hot"}, map[string]int{"cups": 2}})
	if err != nil {
		fmt.Println(err)
		return
	}
	var back order
	fmt.Println(string(data), json.Unmarshal(data, &back), back)
}
