package todo

import (
	"slices"

	"example.com/todo/entry"
	"example.com/todo/history"
)

// List is a list of items, with a filter, and the changes that can be taken back. A state of it is never changed, only
// replaced: the history holds all of them.
type List struct {
	states  history.History[[]Item]
	filter  Filter
	nextID  int
	changed func(View)
}

// View is what is to be seen of a list.
type View struct {
	Items      []Item // those that the filter shows, what is important first
	Filter     Filter
	Left       int // how many are to be done, shown or not
	Done       int
	Tags       []string // of all items, sorted
	CanUndo    bool
	CanRedo    bool
	LeftInText string // "2 items left"
}

// Open returns a list of items that were saved before. Of two with one ID the first is taken.
func Open(saved []Item) *List {
	l := &List{filter: All, nextID: 1}
	var items []Item
	for _, item := range saved {
		if indexOf(items, item.ID) >= 0 {
			continue
		}
		items = append(items, item)
		l.nextID = max(l.nextID, item.ID+1)
	}
	l.states.Start(items)
	return l
}

// OnChange has f called with the view now and after each change.
func (l *List) OnChange(f func(View)) {
	l.changed = f
	f(l.View())
}

// Items returns all items, to be saved.
func (l *List) Items() []Item { return l.states.Now() }

// Add adds an item of what was typed.
func (l *List) Add(text string) error {
	e, err := entry.Parse(text)
	if err != nil {
		return err
	}
	item := Item{ID: l.nextID, Title: e.Title, Tags: e.Tags, Important: e.Important}
	l.nextID++
	l.push(append(slices.Clone(l.Items()), item))
	return nil
}

// Edit replaces title, tags and importance by what was typed. Nothing typed removes the item.
func (l *List) Edit(id int, text string) error {
	e, err := entry.Parse(text)
	if err == entry.ErrEmpty {
		return l.Remove(id)
	}
	if err != nil {
		return err
	}
	return l.change(id, func(item *Item) {
		item.Title, item.Tags, item.Important = e.Title, e.Tags, e.Important
	})
}

// Toggle marks an item as done, or as to be done again.
func (l *List) Toggle(id int) error {
	return l.change(id, func(item *Item) { item.Done = !item.Done })
}

// ToggleAll marks all items as done, or, if they are, as to be done again.
func (l *List) ToggleAll() {
	done := slices.ContainsFunc(l.Items(), func(item Item) bool { return !item.Done })
	items := slices.Clone(l.Items())
	for i := range items {
		items[i].Done = done
	}
	l.push(items)
}

// Remove removes an item.
func (l *List) Remove(id int) error {
	i := indexOf(l.Items(), id)
	if i < 0 {
		return &NotFound{id}
	}
	l.push(slices.Delete(slices.Clone(l.Items()), i, i+1))
	return nil
}

// ClearCompleted removes all items that are done.
func (l *List) ClearCompleted() {
	l.push(slices.DeleteFunc(slices.Clone(l.Items()), func(item Item) bool { return item.Done }))
}

// Show sets the filter.
func (l *List) Show(filter Filter) {
	l.filter = filter
	l.tell()
}

// Undo takes the last change back.
func (l *List) Undo() {
	if l.states.Undo() {
		l.tell()
	}
}

// Redo makes a change again that was taken back.
func (l *List) Redo() {
	if l.states.Redo() {
		l.tell()
	}
}

// View returns what is to be seen of the list.
func (l *List) View() View {
	v := View{Filter: l.filter, CanUndo: l.states.CanUndo(), CanRedo: l.states.CanRedo()}
	for _, item := range l.Items() {
		if l.filter.shows(item) {
			v.Items = append(v.Items, item)
		}
		if item.Done {
			v.Done++
		} else {
			v.Left++
		}
		v.Tags = append(v.Tags, item.Tags...)
	}
	v.Items = byImportance(v.Items)
	slices.Sort(v.Tags)
	v.Tags = slices.Compact(v.Tags)
	v.LeftInText = count(v.Left, "item") + " left"
	return v
}

// change replaces the item by a changed copy.
func (l *List) change(id int, f func(*Item)) error {
	items := slices.Clone(l.Items())
	i := indexOf(items, id)
	if i < 0 {
		return &NotFound{id}
	}
	f(&items[i])
	l.push(items)
	return nil
}

func (l *List) push(items []Item) {
	l.states.Push(items)
	l.tell()
}

func (l *List) tell() {
	if l.changed != nil {
		l.changed(l.View())
	}
}
