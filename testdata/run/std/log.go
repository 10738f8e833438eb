// log: headers, positions, loggers of one's own, panics; the end is a fatal message.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

// shape hides what differs from run to run: digits of times, names of folders.
type shape struct{ w io.Writer }

func (s shape) Write(p []byte) (int, error) {
	line := string(p)
	rest := ""
	if i := strings.Index(line, ".go:"); i >= 0 {
		start := strings.LastIndexAny(line[:i], " ]>") + 1
		line, rest = line[:start], "FILE"+line[i:]
	}
	line = strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return 'd'
		}
		return r
	}, line)
	_, err := fmt.Fprintf(s.w, "%q\n", line+rest)
	return len(p), err
}

type failing struct{}

func (failing) Write(p []byte) (int, error) { return 0, errors.New("disk full") }

type loud struct{}

func (loud) String() string {
	fmt.Println("String is called")
	return "loud"
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		fmt.Printf("%s: %T %q\n", name, r, r)
	}()
	f()
}

func where(l *log.Logger, depth int) error { return l.Output(depth, "where") }

func whereStandard(depth int) error { return log.Output(depth, "where") }

func main() {
	fmt.Println(log.Ldate, log.Ltime, log.Lmicroseconds, log.Llongfile, log.Lshortfile, log.LUTC, log.Lmsgprefix, log.LstdFlags)
	fmt.Println(log.Flags(), log.Prefix() == "", log.Writer() == os.Stderr, log.Default().Writer() == os.Stderr)

	out := shape{os.Stdout}
	for flags := range 128 {
		l := log.New(out, "[é] ", flags)
		l.Print("flags ", flags)
	}

	log.SetOutput(out)
	log.Print("a", 1, 2, "b", "c", 3)
	log.Printf("%d|%5.2f|%v", 7, 3.14159, []string{"x"})
	log.Println("a", 1, 2, "b")
	log.Print("ends\n")
	log.Print("ends\n\n")
	log.Print()
	log.Println()
	log.Printf("")
	log.SetFlags(log.Lshortfile)
	log.SetPrefix("pre: ")
	fmt.Println(log.Flags(), log.Prefix(), log.Default().Flags(), log.Default().Prefix())
	log.Print("short")
	log.Default().Print("short")
	log.Println("short")
	log.Printf("%s", "short")
	func() { log.Print("closure") }()
	for depth := range 3 {
		fmt.Println(whereStandard(depth + 1))
		fmt.Println(where(log.Default(), depth+1))
		if depth == 1 {
			break
		}
	}
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	log.Output(1, "plain")

	var buf bytes.Buffer
	l := log.New(&buf, "own: ", log.Lmsgprefix)
	l.Print("one")
	l.Println("two", 2)
	l.Printf("three %d\n", 3)
	l.SetPrefix("other: ")
	l.SetFlags(0)
	l.Print("four")
	fmt.Println(l.Prefix(), l.Flags(), l.Writer() == &buf)
	fmt.Print(buf.String())
	var zero log.Logger
	zero.SetOutput(os.Stdout)
	zero.Print("zero logger")

	quiet := log.New(io.Discard, "", log.LstdFlags)
	quiet.Print(loud{})
	quiet.Printf("%v", loud{})
	quiet.Println(loud{})
	fmt.Println(quiet.Output(1, "x"), quiet.Writer() == io.Discard)
	fmt.Println(log.New(failing{}, "", 0).Output(1, "x"))
	log.New(failing{}, "", 0).Print("ignored")

	try("Panic", func() { log.Panic("p", 1, 2) })
	try("Panicf", func() { log.Panicf("p %d\n", 1) })
	try("Panicln", func() { log.Panicln("p", 1) })
	try("l.Panic", func() { l.Panic("p", 1, 2) })
	try("l.Panicf", func() { l.Panicf("p %d", 1) })
	try("l.Panicln", func() { l.Panicln("p", 1) })
	try("quiet", func() { quiet.Panic(loud{}) })
	fmt.Print(buf.String())

	defer fmt.Println("not run")
	log.SetOutput(os.Stderr)
	log.Fatalf("fatal: %v", errors.New("the end"))
}
