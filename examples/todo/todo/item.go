// Package todo holds a list of things to do, and the rules by which it changes.
package todo

import (
	"slices"
	"strconv"

	"example.com/todo/entry"
)

// Item is one thing to do.
type Item struct {
	ID        int
	Title     string
	Tags      []string
	Important bool
	Done      bool
}

// Text is what would have to be typed for the item.
func (i Item) Text() string {
	return entry.Entry{Title: i.Title, Tags: i.Tags, Important: i.Important}.String()
}

// Filter says which items are shown.
type Filter string

// What can be shown.
const (
	All       Filter = "all"
	Active    Filter = "active"
	Completed Filter = "completed"
)

// shows tells whether an item is shown under the filter.
func (f Filter) shows(i Item) bool {
	return f == All || (f == Completed) == i.Done
}

// NotFound is the error of a change to an item that is not in the list.
type NotFound struct{ ID int }

func (e *NotFound) Error() string { return "there is no todo " + strconv.Itoa(e.ID) }

// byImportance puts what is important first, and leaves the order as it is otherwise.
func byImportance(items []Item) []Item {
	sorted := slices.Clone(items)
	slices.SortStableFunc(sorted, func(a, b Item) int {
		switch {
		case a.Important == b.Important:
			return 0
		case a.Important:
			return -1
		}
		return 1
	})
	return sorted
}

// indexOf returns where the item is, or -1.
func indexOf(items []Item, id int) int {
	return slices.IndexFunc(items, func(item Item) bool { return item.ID == id })
}

// count says how many of something there are, as "1 item", "2 items".
func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return strconv.Itoa(n) + " " + what
}
