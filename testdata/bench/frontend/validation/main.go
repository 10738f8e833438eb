// Command validation checks forms field by field, with patterns written by hand, and collects the errors of each field.
package main

import (
	"errors"
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

const (
	rounds = 5
	forms  = 8_000
)

type Form map[string]string

type Errors map[string][]string

func (e Errors) Add(field, format string, args ...any) {
	e[field] = append(e[field], fmt.Sprintf(format, args...))
}

// A Check says what is wrong with a value; form has the other fields.
type Check func(value string, form Form) error

type Field struct {
	Name     string
	Required bool
	Checks   []Check
}

var errPattern = errors.New("has the wrong form")

func length(min, max int) Check {
	return func(value string, _ Form) error {
		n := utf8.RuneCountInString(value)
		if n < min || n > max {
			return fmt.Errorf("has %d characters instead of %d to %d", n, min, max)
		}
		return nil
	}
}

func isWord(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}

// email accepts local@domain.tld.
func email(value string, _ Form) error {
	at := strings.IndexByte(value, '@')
	if at <= 0 || at != strings.LastIndexByte(value, '@') {
		return errPattern
	}
	for i := 0; i < at; i++ {
		if c := value[i]; !isWord(c) && !strings.ContainsRune("._%+-", rune(c)) {
			return errPattern
		}
	}
	labels := strings.Split(value[at+1:], ".")
	if len(labels) < 2 {
		return errPattern
	}
	for _, label := range labels {
		if label == "" || strings.HasPrefix(label, "-") || strings.HasSuffix(label, "-") {
			return fmt.Errorf("has the wrong label %q", label)
		}
		for i := 0; i < len(label); i++ {
			if !isWord(label[i]) && label[i] != '-' {
				return errPattern
			}
		}
	}
	return nil
}

// date accepts yyyy-mm-dd.
func date(value string, _ Form) error {
	parts := strings.Split(value, "-")
	if len(parts) != 3 || len(parts[0]) != 4 {
		return errPattern
	}
	var numbers [3]int
	for i, part := range parts {
		n, err := strconv.Atoi(part)
		if err != nil {
			return errPattern
		}
		numbers[i] = n
	}
	days := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
	year, month, day := numbers[0], numbers[1], numbers[2]
	if month < 1 || month > 12 {
		return fmt.Errorf("has no month %d", month)
	}
	last := days[month-1]
	if month == 2 && (year%4 == 0 && year%100 != 0 || year%400 == 0) {
		last = 29
	}
	if day < 1 || day > last {
		return fmt.Errorf("has no day %d", day)
	}
	return nil
}

func between(min, max int) Check {
	return func(value string, _ Form) error {
		n, err := strconv.Atoi(strings.TrimSpace(value))
		if err != nil {
			return fmt.Errorf("is not a number: %q", value)
		}
		if n < min || n > max {
			return fmt.Errorf("is %d, not between %d and %d", n, min, max)
		}
		return nil
	}
}

func strong(value string, _ Form) error {
	var upper, lower, digit bool
	for _, r := range value {
		switch {
		case unicode.IsUpper(r):
			upper = true
		case unicode.IsLower(r):
			lower = true
		case unicode.IsDigit(r):
			digit = true
		}
	}
	if !upper || !lower || !digit {
		return errors.New("needs upper and lower case and digits")
	}
	return nil
}

func same(other string) Check {
	return func(value string, form Form) error {
		if value != form[other] {
			return fmt.Errorf("differs from %s", other)
		}
		return nil
	}
}

func Validate(fields []Field, form Form) Errors {
	errs := make(Errors)
	for _, field := range fields {
		value := strings.TrimSpace(form[field.Name])
		if value == "" {
			if field.Required {
				errs.Add(field.Name, "%s is required", field.Name)
			}
			continue
		}
		for _, check := range field.Checks {
			if err := check(value, form); err != nil {
				errs.Add(field.Name, "%s %v", field.Name, err)
			}
		}
	}
	return errs
}

func kernel(fields []Field, all []Form) uint32 {
	h := uint32(2166136261)
	for _, form := range all {
		errs := Validate(fields, form)
		names := make([]string, 0, len(errs))
		for name := range errs {
			names = append(names, name)
		}
		sort.Strings(names)
		for _, name := range names {
			text := strings.Join(errs[name], "; ")
			for i := 0; i < len(text); i++ {
				h = (h ^ uint32(text[i])) * 16777619
			}
		}
	}
	return h
}

func makeForms() []Form {
	seed := uint32(11)
	random := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	names := []string{"Ada Lovelace", "Zoë Gödel", "X", "", "  José Muñoz ", "李小龍"}
	emails := []string{"ada@example.com", "b.c+d@mail.example.org", "no at", "a@b", "x@-y.de", "a@b@c.de", "q@q..org"}
	dates := []string{"1815-12-10", "2023-02-29", "2024-02-29", "1999-13-01", "yesterday", "20-1-1", ""}
	passwords := []string{"Secret123", "secret", "ÄäÖö2024", "SHORT1", "correct horse Battery 1"}
	ages := []string{"36", " 17 ", "abc", "121", "", "0"}
	all := make([]Form, forms)
	for i := range all {
		password := passwords[random(len(passwords))]
		form := Form{
			"name":     names[random(len(names))],
			"email":    emails[random(len(emails))],
			"born":     dates[random(len(dates))],
			"age":      ages[random(len(ages))],
			"password": password,
			"repeated": password,
		}
		if random(4) == 0 {
			form["repeated"] += "?"
		}
		all[i] = form
	}
	return all
}

func main() {
	fields := []Field{
		{"name", true, []Check{length(2, 40)}},
		{"email", true, []Check{length(5, 60), email}},
		{"born", false, []Check{date}},
		{"age", false, []Check{between(18, 120)}},
		{"password", true, []Check{length(8, 20), strong}},
		{"repeated", true, []Check{same("password")}},
	}
	all := makeForms()
	sum := kernel(fields, all) // warm-up
	best := time.Duration(math.MaxInt64)
	for r := 0; r < rounds; r++ {
		start := time.Now()
		got := kernel(fields, all)
		if d := time.Since(start); d < best {
			best = d
		}
		if got != sum {
			panic("validation: runs disagree")
		}
	}
	fmt.Printf("validation %.3f %d\n", float64(best)/float64(time.Millisecond), sum)
}
