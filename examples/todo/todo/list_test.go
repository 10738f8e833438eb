package todo

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"example.com/todo/entry"
)

// titles are those of what is seen, done ones with an x in front.
func titles(l *List) string {
	var out []string
	for _, item := range l.View().Items {
		if item.Done {
			out = append(out, "x "+item.Title)
		} else {
			out = append(out, item.Title)
		}
	}
	return strings.Join(out, ", ")
}

func list(t *testing.T, texts ...string) *List {
	t.Helper()
	l := Open(nil)
	for _, text := range texts {
		if err := l.Add(text); err != nil {
			t.Fatalf("Add(%q): %v", text, err)
		}
	}
	return l
}

func TestAdd(t *testing.T) {
	l := list(t, "Buy tea #Shop", "Call Ann ! #phone #shop")
	if got := titles(l); got != "Call Ann, Buy tea" {
		t.Errorf("what is important comes first: %s", got)
	}
	if got := l.View().Tags; !slices.Equal(got, []string{"phone", "shop"}) {
		t.Errorf("Tags = %q", got)
	}
	for text, want := range map[string]error{" \t ": entry.ErrEmpty, "#tag !": entry.ErrEmpty, strings.Repeat("é", 121): entry.ErrLong} {
		if err := l.Add(text); !errors.Is(err, want) {
			t.Errorf("Add(%q) = %v, want %v", text, err, want)
		}
	}
}

func TestFilters(t *testing.T) {
	l := list(t, "a", "b", "c")
	if err := l.Toggle(2); err != nil {
		t.Fatal(err)
	}
	for filter, want := range map[Filter]string{All: "a, x b, c", Active: "a, c", Completed: "x b"} {
		t.Run(string(filter), func(t *testing.T) {
			l.Show(filter)
			if got := titles(l); got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

func TestUndo(t *testing.T) {
	l := list(t, "a", "b")
	l.ToggleAll()
	l.ClearCompleted()
	if v := l.View(); len(v.Items) != 0 || v.LeftInText != "0 items left" {
		t.Fatalf("View = %+v", v)
	}
	for _, want := range []string{"x a, x b", "a, b", "a", "", ""} {
		l.Undo()
		if got := titles(l); got != want {
			t.Errorf("after Undo: %q, want %q", got, want)
		}
	}
	l.Redo()
	if got := titles(l); got != "a" || !l.View().CanRedo {
		t.Errorf("after Redo: %q", got)
	}
}

func TestEdit(t *testing.T) {
	l := list(t, "a", "b")
	if err := l.Edit(1, "c #x"); err != nil || titles(l) != "c, b" {
		t.Errorf("Edit: %v, %s", err, titles(l))
	}
	if err := l.Edit(2, "  "); err != nil || titles(l) != "c" {
		t.Errorf("nothing typed removes: %v, %s", err, titles(l))
	}
	var missing *NotFound
	if err := l.Toggle(7); !errors.As(err, &missing) || missing.ID != 7 {
		t.Errorf("Toggle(7) = %v", err)
	}
}

func TestOpen(t *testing.T) {
	l := Open([]Item{{ID: 4, Title: "a"}, {ID: 4, Title: "again"}, {ID: 2, Title: "b", Done: true}})
	if err := l.Add("c"); err != nil {
		t.Fatal(err)
	}
	if items := l.Items(); titles(l) != "a, x b, c" || items[2].ID != 5 {
		t.Errorf("Items = %+v", items)
	}
}
