// Package parts has types that JS sees only through the packages that use them.
package parts

import (
	"slices"
	"sync"
)

type Item struct {
	ID   int
	Tags map[string]int
	mu   sync.Mutex
}

func (i *Item) Inc() int {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.ID++
	return i.ID
}

type Color int

const (
	Red Color = iota
	Green
)

func (c Color) String() string { return [...]string{"red", "green"}[c] }

func Make(id int) *Item { return &Item{ID: id, Tags: map[string]int{"made": id}} }

func Sorted(items ...*Item) []*Item {
	slices.SortFunc(items, func(a, b *Item) int { return a.ID - b.ID })
	return items
}
