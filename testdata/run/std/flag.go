// flag: sets of flags of all types, usage, what goes wrong.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

type pv struct{ s string }

func (p *pv) String() string     { return p.s }
func (p *pv) Set(s string) error { p.s = s; return nil }

type dangerous struct{ m *int }

func (d *dangerous) String() string     { return fmt.Sprint(*d.m) }
func (d *dangerous) Set(s string) error { return errors.New("bad") }

type sv []string

func (d sv) String() string {
	if d == nil {
		panic("nil sv")
	}
	return fmt.Sprint([]string(d))
}
func (d sv) Set(s string) error { return errors.New("bad") }

type T struct{ s string }

func (t *T) UnmarshalText(b []byte) error {
	if string(b) == "e" {
		return errors.New("text error")
	}
	t.s = string(b)
	return nil
}
func (t T) MarshalText() ([]byte, error) {
	if t.s == "bad" {
		return nil, errors.New("cannot marshal")
	}
	return []byte(t.s), nil
}

type U struct{}

func (t U) UnmarshalText(b []byte) error { return nil }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			text := fmt.Sprint(r)
			if before, after, ok := strings.Cut(text, "set at "); ok {
				text = before + "set at " + after[strings.LastIndex(after, ".go:"):]
			}
			fmt.Printf("%s: %T %q\n", name, r, text)
		}
	}()
	f()
}

func main() {
	os.Args[0] = "prog"
	fs := flag.NewFlagSet("set", flag.ContinueOnError)
	fs.SetOutput(os.Stdout)
	fs.Bool("b", false, "a bool")
	fs.Bool("bt", true, "a `true` bool")
	fs.Bool("verbose", false, "a\nbool")
	fs.Int("i", 0, "an int")
	fs.Int("n", 5, "an `N` int\nmore")
	fs.Int64("i64", -7, "an int64")
	fs.Uint("u", 3, "u")
	fs.Uint64("u64", 3, "u")
	fs.Float64("f", 1.5, "u")
	fs.Float64("f0", 0, "")
	fs.String("s", "", "str")
	fs.String("str", "de\"f", "str")
	fs.Duration("d", time.Second, "dur")
	fs.Duration("d0", 0, "dur")
	fs.Func("fn", "a func", func(s string) error {
		if s == "x" {
			return errors.New("fn error")
		}
		return nil
	})
	fs.BoolFunc("bfn", "a bool func", func(s string) error {
		fmt.Println("bfn", s)
		if s == "x" {
			return errors.New("bfn error")
		}
		return nil
	})
	fs.Var(&pv{"hello"}, "pv", "pv usage `unterminated")
	fs.Var(&pv{""}, "pv0", "pv usage")
	n := 1
	fs.Var(&dangerous{&n}, "dang", "dang usage")
	fs.Var(sv{"a"}, "sv", "sv usage")
	var t T
	fs.TextVar(&t, "text", T{"deflt"}, "text usage")
	fs.TextVar(&t, "textp", &T{"bad"}, "text usage")
	fs.PrintDefaults()
	for _, args := range [][]string{
		{"-b", "x"}, {"-b=zz"}, {"-b="}, {"-i"}, {"-i", "x"}, {"-i=99999999999999999999"}, {"-i="}, {"-i64", "0x1G"}, {"-u", "-1"}, {"-u64=18446744073709551616"},
		{"-f", "1e999"}, {"-f=a"}, {"-d", "5"}, {"-d=x"}, {"-fn", "x"}, {"-bfn"}, {"-bfn=x"}, {"-bfn=", "a"}, {"-dang", "q"}, {"-text=e"}, {"-text=ok"},
		{"---x"}, {"-=x"}, {"--=x"}, {"-"}, {"--"}, {"--", "-b"}, {"-none"}, {"-none=1"}, {"-h"}, {"--help"}, {"-help=3"}, {"-b", "-i=-5", "--n", "-0x10", "-u=0b11", "-s=a=b", "rest", "-b"}, {""}, {"-s"}, {"-s", "-b"}, {"-s", ""},
		{"-i64=0o17"}, {"-i=1_000"},
	} {
		try("parse", func() {
			fmt.Printf("## %q\n", args)
			err := fs.Parse(args)
			fmt.Printf("-> %v %v %q %d %d %v\n", err, errors.Is(err, flag.ErrHelp), fs.Args(), fs.NArg(), fs.NFlag(), fs.Parsed())
			if u := errors.Unwrap(err); u != nil {
				fmt.Printf("unwraps %T\n", u)
			}
			fs.Usage = func() { fmt.Println("USAGE") }
		})
	}
	fs.VisitAll(func(f *flag.Flag) {
		fmt.Printf("%s %q %T", f.Name, f.DefValue, f.Value)
		if g, ok := f.Value.(flag.Getter); ok {
			fmt.Printf(" %T %v", g.Get(), g.Get())
		}
		try("string", func() { fmt.Printf(" %q\n", f.Value.String()) })
		a, b := flag.UnquoteUsage(f)
		_, isb := f.Value.(interface{ IsBoolFlag() bool })
		fmt.Printf("  %q %q %v\n", a, b, isb)
	})
	fs.Visit(func(f *flag.Flag) { fmt.Print(f.Name, " ") })
	fmt.Println()
	fmt.Println(fs.Set("zz", "1"), fs.Set("i", "q"), fs.Lookup("zz"), fs.Lookup("i").Name, fs.Arg(-1), fs.Arg(0), fs.Arg(100), fs.Name(), fs.ErrorHandling())
	try("dup", func() { fs.Int("i", 1, "") })
	try("dash", func() { fs.Int("-i", 1, "") })
	try("eq", func() { fs.Int("i=", 1, "") })
	try("dupnoname", func() { f := flag.NewFlagSet("", 0); f.SetOutput(os.Stdout); f.Int("i", 1, ""); f.Int("i", 1, "") })
	try("after set", func() {
		f := flag.NewFlagSet("q", 0)
		f.SetOutput(os.Stdout)
		fmt.Println(f.Set("i", "1"))
		f.Int("i", 1, "")
	})
	try("textvar U", func() { fs.TextVar(U{}, "tu", T{}, "") })
	try("textvar mismatch", func() { fs.TextVar(&t, "tm", tm(time.Now()), "") })
	try("var nil", func() { fs.Var(nil, "nil", "") })
	try("panic", func() { f := flag.NewFlagSet("q", flag.PanicOnError); f.SetOutput(os.Stdout); f.Parse([]string{"-x"}) })
	try("panic", func() { f := flag.NewFlagSet("q", flag.PanicOnError); f.SetOutput(os.Stdout); f.Parse([]string{"-h"}) })
	try("noname", func() {
		f := flag.NewFlagSet("", 0)
		f.SetOutput(os.Stdout)
		f.Bool("x", true, "xx")
		f.Parse([]string{"-h"})
	})
	try("other", func() {
		f := flag.NewFlagSet("q", 7)
		f.SetOutput(os.Stdout)
		fmt.Println(f.Parse([]string{"-x"}))
		fmt.Println(f.Output() == io.Writer(os.Stdout))
		f.SetOutput(nil)
		fmt.Println(f.Output() == io.Writer(os.Stderr))
	})
	var z flag.FlagSet
	fmt.Println(z.Name(), z.Parsed(), z.NArg(), z.Args() == nil, z.NFlag(), z.Lookup("x"), z.ErrorHandling())
	z.SetOutput(os.Stdout)
	z.PrintDefaults()
	fmt.Println(z.Parse([]string{"-x"}))
	z.Init("zz", flag.PanicOnError)
	fmt.Println(z.Name(), z.ErrorHandling())
	fmt.Printf("%T %v\n", flag.CommandLine, flag.CommandLine.Name() != "")
	fmt.Printf("%v\n", flag.CommandLine.ErrorHandling())
	flag.Usage = func() { fmt.Println("my usage") }
	flag.CommandLine.Usage()
	flag.CommandLine.SetOutput(os.Stdout)
	flag.CommandLine.Init("cl", flag.ContinueOnError)
	fmt.Println(flag.CommandLine.Parse([]string{"-x"}))
	try("cmd nil usage", func() { flag.CommandLine.Usage = nil; fmt.Println(flag.CommandLine.Parse([]string{"-x"})) })
	try("ok", func() { var f *flag.FlagSet; fmt.Println(f.Parsed()) })
	var ip *int
	try("nil ptr", func() { z.IntVar(ip, "ip", 1, "") })
}

type tm time.Time

func (t tm) MarshalText() ([]byte, error) { return nil, nil }
