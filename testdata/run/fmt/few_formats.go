package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"time"
)

// What a format reaches is known by the formats of the program: through wrappers, variables, results, closures.

type level int

const (
	low level = iota
	high
)

func (l level) String() string { return [...]string{"low", "high"}[l] }

type point struct {
	X, Y int
	name string
}

// money formats itself, and what it has no form for by the directive that it was asked for.
type money int64

func (m money) Format(s fmt.State, verb rune) {
	if verb == 'm' {
		fmt.Fprintf(s, "%d.%02d", int64(m)/100, int64(m)%100)
		return
	}
	fmt.Fprintf(s, fmt.FormatString(s, verb), int64(m))
}

type logger struct {
	prefix string
	lines  []string
}

func (l *logger) printf(format string, args ...any) {
	l.lines = append(l.lines, fmt.Sprintf(l.prefix+format, args...))
}

func describe(format string) func(any) string {
	return func(v any) string { return fmt.Sprintf(format, v) }
}

func formatFor(wide bool) string {
	if wide {
		return "[%8.3f]"
	}
	return "[%g]"
}

var failure = errors.New("failed")

type table map[string]string

func main() {
	l := &logger{prefix: "%%: "}
	l.printf("%d items, %s", 3, high)
	l.printf("%v %+v", point{1, 2, "p"}, &point{3, 4, "q"})
	fmt.Println(strings.Join(l.lines, "\n"))

	hex := describe("%#x")
	fmt.Println(hex(255), hex("hi"), hex([]byte{1, 2}), describe("%T")(l))
	fmt.Printf(formatFor(true)+formatFor(false)+"\n", 2.5, 1e21)

	formats := table{"quoted": "%q", "signed": "%+d", "left": "%-6s|", "zeros": "%06d"}
	for _, name := range []string{"quoted", "signed", "left", "zeros"} {
		fmt.Printf(name+" "+formats[name]+"\n", 'x')
	}
	fmt.Printf("%[2]*[1]d|%-*d|%.*f\n", 42, 6, 4, 7, 2, 3.14159)
	fmt.Printf("%m %5d %x %v\n", money(1234), money(1234), money(255), money(7))

	err := fmt.Errorf("at %v: %w", low, failure)
	fmt.Println(err, errors.Is(err, failure))
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	log.Printf("%8s|%-8v|%t", "right", time.Second, true)
	fmt.Printf("%!|%z|%d\n", 1)
	fmt.Printf("%d %s\n", "text", 5)
	fmt.Println(fmt.Sprintf("%U %#U %c", 0x1F600, 'ß', 0x4E16), fmt.Sprintf("%é", 1), fmt.Sprintf("%08b %o %O", 5, 8, 8))
	var p *point
	var w fmt.Stringer
	fmt.Printf("%v %+v %v %s\n", p, w, []any{1, "a", nil, 2.5, low}, []error{failure, nil})
	fmt.Printf("%e %G %6.2f%% %v %v\n", 123456.789, 1e-10, 99.5, complex(1, -2), float32(0.1))
	fmt.Printf("%#v %#v %#v\n", point{1, 2, "z"}, []string{"a"}, high)
	defer func() { fmt.Printf("%v|%s|%q\n", recover(), failure, []string{"a b"}) }()
	var m map[string]int
	m[fmt.Sprint("k", 1)] = 2
}
