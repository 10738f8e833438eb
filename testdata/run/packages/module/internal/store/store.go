package store

import (
	"strings"

	"example.com/shop/money"
)

type Item struct {
	Name  string
	Price money.Money
	note  string
}

type Labeler interface{ Label() string }

type Store struct{ Items []Item }

var Count int

var Hook = func() string { return "original" }

func CallHook() string { return Hook() }

func Get() int { return Count }

func New() *Store { return &Store{} }

func (i Item) Label() string { return i.Name + i.note }

func (s *Store) Add(name string, m money.Money) {
	Count++
	s.Items = append(s.Items, Item{Name: name, Price: m, note: "*"})
}

func (s *Store) Total() (t money.Money) {
	for _, i := range s.Items {
		t += i.Price
	}
	return
}

func (s *Store) String() string {
	var parts []string
	for _, i := range s.Items {
		parts = append(parts, i.Label()+"="+i.Price.String())
	}
	return strings.Join(parts, ",")
}

func Generic[T any](v T) []T { return []T{v, v} }
