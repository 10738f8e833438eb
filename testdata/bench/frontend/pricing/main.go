// Command pricing quotes orders: quantity breaks, tiers of customers, coupons, taxes by category, shipping by weight.
package main

import (
	"fmt"
	"math"
	"sort"
	"time"
)

const (
	rounds = 5
	orders = 20_000
)

type Product struct {
	SKU      string
	Category string
	Price    int // cents
	Weight   float64
}

type Line struct {
	Product Product
	Qty     int
}

type Order struct {
	ID       int
	Customer string
	Region   string
	Coupon   string
	Lines    []Line
}

type Break struct {
	From    int
	Percent float64
}

type Coupon struct {
	Percent float64
	Minimum int
}

type Rules struct {
	Tax      map[string]float64 // by category
	Shipping map[string]float64 // by region, cents a kilogram
	Tiers    map[string]float64 // by customer
	Coupons  map[string]Coupon
	Breaks   []Break // the largest first
}

type Quote struct {
	OrderID                             int
	Customer                            string
	Net, Discount, Tax, Shipping, Total int
}

type Account struct {
	Customer string
	Orders   int
	Total    int
}

func round(cents float64) int {
	return int(math.Floor(cents + 0.5))
}

func (r *Rules) percent(line Line) float64 {
	for _, b := range r.Breaks {
		if line.Qty >= b.From {
			return b.Percent
		}
	}
	return 0
}

func (r *Rules) coupon(code string, net int) (float64, error) {
	if code == "" {
		return 0, nil
	}
	c, ok := r.Coupons[code]
	if !ok {
		return 0, fmt.Errorf("unknown coupon %q", code)
	}
	if net < c.Minimum {
		return 0, nil
	}
	return c.Percent, nil
}

func (r *Rules) Quote(o Order) (Quote, error) {
	q := Quote{OrderID: o.ID, Customer: o.Customer}
	byCategory := make(map[string]int)
	weight := 0.0
	for _, line := range o.Lines {
		amount := line.Product.Price * line.Qty
		off := round(float64(amount) * (r.percent(line) + r.Tiers[o.Customer]) / 100)
		q.Net += amount
		q.Discount += off
		byCategory[line.Product.Category] += amount - off
		weight += line.Product.Weight * float64(line.Qty)
	}
	percent, err := r.coupon(o.Coupon, q.Net-q.Discount)
	if err != nil {
		return Quote{}, err
	}
	for category, amount := range byCategory {
		off := round(float64(amount) * percent / 100)
		q.Discount += off
		q.Tax += round(float64(amount-off) * r.Tax[category] / 100)
	}
	q.Shipping = round(math.Ceil(weight*2) / 2 * r.Shipping[o.Region])
	q.Total = q.Net - q.Discount + q.Tax + q.Shipping
	return q, nil
}

func kernel(rules *Rules, all []Order) uint32 {
	accounts := make(map[string]*Account)
	var quotes []Quote
	failed := 0
	for _, o := range all {
		q, err := rules.Quote(o)
		if err != nil {
			failed++
			continue
		}
		quotes = append(quotes, q)
		a, ok := accounts[q.Customer]
		if !ok {
			a = &Account{Customer: q.Customer}
			accounts[q.Customer] = a
		}
		a.Orders++
		a.Total += q.Total
	}
	sort.Slice(quotes, func(i, j int) bool {
		if quotes[i].Total != quotes[j].Total {
			return quotes[i].Total > quotes[j].Total
		}
		return quotes[i].OrderID < quotes[j].OrderID
	})
	ranking := make([]*Account, 0, len(accounts))
	for _, a := range accounts {
		ranking = append(ranking, a)
	}
	sort.Slice(ranking, func(i, j int) bool { return ranking[i].Total > ranking[j].Total })
	h := uint32(failed)
	for _, q := range quotes {
		h = h*31 + uint32(q.Total) ^ uint32(q.Tax)
	}
	for _, a := range ranking {
		h = h*31 + uint32(a.Total) + uint32(a.Orders)
	}
	return h
}

func makeRules() *Rules {
	r := &Rules{
		Tax:      map[string]float64{"food": 7, "books": 5, "tools": 19, "toys": 19},
		Shipping: map[string]float64{"north": 120, "south": 95, "islands": 310},
		Tiers:    make(map[string]float64),
		Coupons:  map[string]Coupon{"SPRING": {10, 5_000}, "VIP": {15, 20_000}},
		Breaks:   []Break{{100, 15}, {50, 10}, {10, 5}},
	}
	for i := 0; i < 500; i += 3 {
		r.Tiers[fmt.Sprintf("customer %d", i)] = float64(i % 4)
	}
	return r
}

func makeOrders() []Order {
	seed := uint32(7)
	random := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	categories := []string{"food", "books", "tools", "toys"}
	regions := []string{"north", "south", "islands"}
	coupons := []string{"", "", "", "SPRING", "VIP", "BOGUS"}
	all := make([]Order, orders)
	for i := range all {
		o := Order{ID: i, Customer: fmt.Sprintf("customer %d", random(500)), Region: regions[random(3)]}
		o.Coupon = coupons[random(6)]
		for n := 1 + random(8); n > 0; n-- {
			sku := random(2_000)
			p := Product{fmt.Sprintf("SKU-%d", sku), categories[sku%4], 99 + sku*7%5_000, float64(sku%40) / 8}
			o.Lines = append(o.Lines, Line{p, 1 + random(120)})
		}
		all[i] = o
	}
	return all
}

func main() {
	rules, all := makeRules(), makeOrders()
	sum := kernel(rules, all) // warm-up
	best := time.Duration(math.MaxInt64)
	for r := 0; r < rounds; r++ {
		start := time.Now()
		got := kernel(rules, all)
		if d := time.Since(start); d < best {
			best = d
		}
		if got != sum {
			panic("pricing: runs disagree")
		}
	}
	fmt.Printf("pricing %.3f %d\n", float64(best)/float64(time.Millisecond), sum)
}
