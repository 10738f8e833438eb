// flag: the flags of the program itself, and the exit after a wrong one.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, strings.Split(s, ",")...); return nil }

type level int

func (l level) MarshalText() ([]byte, error) { return []byte(strings.Repeat("+", int(l))), nil }
func (l *level) UnmarshalText(b []byte) error {
	*l = level(len(b))
	return nil
}

var (
	b  = flag.Bool("b", false, "a `bool`ean")
	i  = flag.Int("int", 1, "an integer")
	i6 = flag.Int64("int64", 2, "a long `number`")
	u  = flag.Uint("uint", 3, "no sign")
	u6 = flag.Uint64("uint64", 4, "no sign")
	s  = flag.String("s", "five", "a string")
	f  = flag.Float64("float", 6.5, "a float")
	d  = flag.Duration("duration", 7*time.Minute, "how long")
)

func main() {
	var (
		bv  bool
		iv  int
		i6v int64
		uv  uint
		u6v uint64
		sv  string
		fv  float64
		dv  time.Duration
		lv  list
		tv  level
	)
	flag.BoolVar(&bv, "bv", true, "")
	flag.IntVar(&iv, "iv", 1, "")
	flag.Int64Var(&i6v, "i6v", 2, "")
	flag.UintVar(&uv, "uv", 3, "")
	flag.Uint64Var(&u6v, "u6v", 4, "")
	flag.StringVar(&sv, "sv", "v", "")
	flag.Float64Var(&fv, "fv", 6, "")
	flag.DurationVar(&dv, "dv", 7, "")
	flag.Var(&lv, "list", "`elements` by commas")
	flag.TextVar(&tv, "level", level(2), "a level")
	flag.Func("func", "a function", func(s string) error { fmt.Println("func", s); return nil })
	flag.BoolFunc("boolfunc", "a function", func(s string) error { fmt.Println("boolfunc", s); return nil })
	fmt.Println(flag.Parsed(), flag.NFlag())
	flag.Parse()
	fmt.Println(flag.Parsed(), flag.NFlag(), flag.NArg(), flag.Args(), flag.Arg(0), flag.Arg(9))
	fmt.Println(*b, *i, *i6, *u, *u6, *s, *f, *d)
	fmt.Println(bv, iv, i6v, uv, u6v, sv, fv, dv, lv, tv)
	flag.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " ") })
	fmt.Println()
	flag.VisitAll(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.DefValue, " ") })
	fmt.Println()
	fmt.Println(flag.Set("s", "changed"), *s, flag.Lookup("s").Value, flag.Set("no", ""))
	os.Args = append([]string{"program"}, flag.Args()...)
	flag.PrintDefaults()
	flag.Parse()
	fmt.Println("not reached")
}
