// Package invoice reads and writes JSON.
package invoice

import (
	"encoding/json"
	"errors"
	"strings"

	"example.com/door/geo"
	"example.com/door/lists"
)

type Item struct {
	Name  string   `json:"name"`
	Cents int      `json:"cents"`
	Tags  []string `json:"tags,omitempty"`
	Size  *geo.Box `json:"size,omitempty"`
}

type Invoice struct {
	ID    string         `json:"id"`
	Items []Item         `json:"items"`
	Notes map[string]int `json:"notes"`
}

// Rules are checked in order.
var rules = []func(*Invoice) error{
	func(v *Invoice) error {
		if v.ID == "" {
			return errors.New("no id")
		}
		return nil
	},
	func(v *Invoice) error {
		if len(v.Items) == 0 {
			return errors.New("no items")
		}
		return nil
	},
}

// Rules tells how many rules there are.
func Rules() int { return len(rules) }

// Sample makes an invoice.
func Sample() *Invoice {
	return &Invoice{ID: "A-1", Items: []Item{
		{Name: "tea", Cents: 895, Tags: []string{"hot", "green"}},
		{Name: "box", Cents: 120, Size: geo.NewBox(2, 3)},
	}, Notes: map[string]int{"b": 2, "a": 1}}
}

// Encode writes an invoice as JSON.
func Encode(v *Invoice) (string, error) {
	for _, rule := range rules {
		if err := rule(v); err != nil {
			return "", err
		}
	}
	data, err := json.Marshal(v)
	return string(data), err
}

// Names lists what is in an invoice that is given as JSON.
func Names(text string) (string, error) {
	var v Invoice
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		return "", err
	}
	return strings.Join(lists.Map(v.Items, func(i Item) string { return strings.ToUpper(i.Name) }), ","), nil
}
