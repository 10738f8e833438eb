// Package entry reads what people type into the field for a new todo: "Call Ann #phone #today !".
package entry

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"
)

// MaxTitle is the length of a title, in characters.
const MaxTitle = 120

// ErrEmpty says that nothing was typed but blanks, tags and marks.
var ErrEmpty = errors.New("a todo needs a title")

// ErrLong says that a title is longer than MaxTitle.
var ErrLong = errors.New("the title is too long")

// Entry is what was typed, in its parts.
type Entry struct {
	Title     string
	Tags      []string // in lower case, each once
	Important bool
}

// Parse takes text apart: words that begin with # are tags, a lone ! marks what is important, all others are the title.
func Parse(text string) (Entry, error) {
	var e Entry
	var title []string
	for _, word := range strings.Fields(text) {
		switch tag := strings.ToLower(strings.TrimPrefix(word, "#")); {
		case word == "!":
			e.Important = true
		case len(word) > 1 && word[0] == '#':
			if !slices.Contains(e.Tags, tag) {
				e.Tags = append(e.Tags, tag)
			}
		default:
			title = append(title, word)
		}
	}
	e.Title = strings.Join(title, " ")
	switch {
	case e.Title == "":
		return Entry{}, ErrEmpty
	case utf8.RuneCountInString(e.Title) > MaxTitle:
		return Entry{}, ErrLong
	}
	return e, nil
}

// String is the text that Parse reads e from.
func (e Entry) String() string {
	words := []string{e.Title}
	for _, tag := range e.Tags {
		words = append(words, "#"+tag)
	}
	if e.Important {
		words = append(words, "!")
	}
	return strings.Join(words, " ")
}
