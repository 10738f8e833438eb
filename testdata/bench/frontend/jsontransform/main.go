// Command jsontransform reads orders of an API as JSON, groups them into a report, and writes that as JSON.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"sort"
	"strings"
	"time"
)

const (
	rounds = 5
	orders = 1_500
)

type Item struct {
	SKU   string   `json:"sku"`
	Name  string   `json:"name"`
	Qty   int      `json:"qty"`
	Price float64  `json:"price"`
	Tags  []string `json:"tags,omitempty"`
}

type Address struct {
	Street  string `json:"street"`
	City    string `json:"city"`
	Country string `json:"country"`
}

type Order struct {
	ID       int            `json:"id"`
	Customer string         `json:"customer"`
	Paid     bool           `json:"paid"`
	Note     *string        `json:"note"`
	Ship     Address        `json:"shipTo"`
	Items    []Item         `json:"items"`
	Meta     map[string]any `json:"meta"`
}

type Sale struct {
	SKU     string  `json:"sku"`
	Name    string  `json:"name"`
	Sold    int     `json:"sold"`
	Revenue float64 `json:"revenue"`
}

type Country struct {
	Code      string         `json:"code"`
	Orders    int            `json:"orders"`
	Unpaid    []int          `json:"unpaid"`
	Notes     []string       `json:"notes,omitempty"`
	Best      []Sale         `json:"best"`
	Customers map[string]int `json:"customers"`
	Mobile    int            `json:"mobile"`
}

func Transform(input []byte) ([]byte, error) {
	var all []Order
	if err := json.Unmarshal(input, &all); err != nil {
		return nil, err
	}
	countries := make(map[string]*Country)
	sales := make(map[string]map[string]*Sale)
	for _, o := range all {
		code := strings.ToUpper(o.Ship.Country)
		c := countries[code]
		if c == nil {
			c = &Country{Code: code, Customers: make(map[string]int)}
			countries[code] = c
			sales[code] = make(map[string]*Sale)
		}
		c.Orders++
		c.Customers[o.Customer]++
		if !o.Paid {
			c.Unpaid = append(c.Unpaid, o.ID)
		}
		if o.Note != nil {
			c.Notes = append(c.Notes, *o.Note)
		}
		if device, ok := o.Meta["device"].(string); ok && device == "phone" {
			c.Mobile++
		}
		for _, item := range o.Items {
			s := sales[code][item.SKU]
			if s == nil {
				s = &Sale{SKU: item.SKU, Name: item.Name}
				sales[code][item.SKU] = s
			}
			s.Sold += item.Qty
			s.Revenue += float64(item.Qty) * item.Price
		}
	}
	report := make([]*Country, 0, len(countries))
	for code, c := range countries {
		for _, s := range sales[code] {
			c.Best = append(c.Best, *s)
		}
		sort.Slice(c.Best, func(i, j int) bool {
			if c.Best[i].Revenue != c.Best[j].Revenue {
				return c.Best[i].Revenue > c.Best[j].Revenue
			}
			return c.Best[i].SKU < c.Best[j].SKU
		})
		report = append(report, c)
	}
	sort.Slice(report, func(i, j int) bool { return report[i].Code < report[j].Code })
	return json.Marshal(report)
}

func kernel(input []byte) uint32 {
	output, err := Transform(input)
	if err != nil {
		panic(err)
	}
	h := uint32(2166136261)
	for _, c := range output {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

func makeInput() []byte {
	seed := uint32(23)
	random := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	countries := []string{"de", "fr", "es", "pl", "jp"}
	devices := []string{"phone", "tablet", "desktop"}
	all := make([]Order, orders)
	for i := range all {
		o := Order{ID: 100_000 + i, Customer: fmt.Sprintf("Kund\u00e9 %d", random(90)), Paid: random(5) > 0}
		o.Ship = Address{fmt.Sprintf("%d Main \"Street\"", i), "Z\u00fcrich & Co", countries[random(5)]}
		if random(6) == 0 {
			note := fmt.Sprintf("ring twice\nnumber %d", i)
			o.Note = &note
		}
		for n := 1 + random(6); n > 0; n-- {
			sku := random(60)
			item := Item{SKU: fmt.Sprintf("SKU-%03d", sku), Name: fmt.Sprintf("Thing %d", sku), Qty: 1 + random(9), Price: float64(sku*50+25) / 4}
			if sku%3 == 0 {
				item.Tags = []string{"new", "sale"}
			}
			o.Items = append(o.Items, item)
		}
		o.Meta = map[string]any{"device": devices[random(3)], "visits": random(30), "abTest": []bool{true, false}}
		all[i] = o
	}
	text, err := json.Marshal(all)
	if err != nil {
		panic(err)
	}
	return text
}

func main() {
	input := makeInput()
	sum := kernel(input) // warm-up
	best := time.Duration(math.MaxInt64)
	for r := 0; r < rounds; r++ {
		start := time.Now()
		got := kernel(input)
		if d := time.Since(start); d < best {
			best = d
		}
		if got != sum {
			panic("jsontransform: runs disagree")
		}
	}
	fmt.Printf("jsontransform %.3f %d\n", float64(best)/float64(time.Millisecond), sum)
}
