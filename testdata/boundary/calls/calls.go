// Package calls has functions that fail, wait, call back, and give and take what they work on bit by bit.
package calls

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"sort"
	"strings"
	"time"
)

var errGone = errors.New("gone")

type Problem struct {
	Code int
	Err  error
}

func (p *Problem) Error() string { return fmt.Sprint("problem ", p.Code) }
func (p *Problem) Unwrap() error { return p.Err }
func (p *Problem) Check() error  { return p.Err }

func Validate(n int) error {
	if n < 0 {
		return &Problem{n, errGone}
	}
	return nil
}
func Half(n int) (int, error) {
	if n%2 != 0 {
		return 0, fmt.Errorf("%d is odd", n)
	}
	return n / 2, nil
}
func Pair(n int) (int, string, error) { return n, "x", nil }
func Gone() error                     { return errGone }
func IsGone(err error) bool           { return errors.Is(err, errGone) }
func CodeOf(err error) int {
	var p *Problem
	if errors.As(err, &p) {
		return p.Code
	}
	return 0
}
func Wrap(err error) error                  { return fmt.Errorf("wrapped: %w", err) }
func Print(format string, err error) string { return fmt.Sprintf(format, err) }
func Unwrapped(err error) string            { return fmt.Sprint(errors.Unwrap(err)) }
func SameErrors(a, b error) bool            { return a == b }
func Errors(errs []error) map[string]error {
	m := map[string]error{}
	for _, err := range errs {
		m[fmt.Sprint(err)] = err
	}
	return m
}
func Kind(err error) string {
	switch err.(type) {
	case nil:
		return "nil"
	case *Problem:
		return "problem"
	case interface{ Unwrap() []error }:
		return "errors"
	case interface{ Unwrap() error }:
		return "wrapper"
	}
	return "error"
}

// Missing is an error as a value.
type Missing struct{ Field string }

func (m Missing) Error() string { return "missing " + m.Field }
func MissingIn(err error) string {
	var m Missing
	if errors.As(err, &m) {
		return m.Field
	}
	return ""
}
func GoneMissing() error { return &Missing{"pointer"} }

type Report struct{ Errs []error }

func TextOf(x any) string {
	if err, ok := x.(error); ok {
		return err.Error()
	}
	return ""
}
func TextsOf(r Report) (texts []string) {
	for _, err := range r.Errs {
		texts = append(texts, fmt.Sprintf("%T %v", err, err))
	}
	return
}

func Panic(x any)     { panic(x) }
func PanicError()     { panic(fmt.Errorf("bad %d", 7)) }
func Index(i int) int { return []int{1, 2}[i] }
func Nil(p *Problem)  { p.Code = 1 }
func Recover(f func()) (s string) {
	defer func() {
		r := recover()
		s = fmt.Sprintf("%T %v", r, r)
	}()
	f()
	return
}

func Apply(f func(int) int, x int) int                      { return f(x) }
func TryApply(f func(int) (int, error), x int) (int, error) { return f(x) }
func Check(f func() error) error                            { return f() }
func Each(f func(i int, rest ...string) []string) []string  { return f(1, "a", "b") }
func Adder(n int) func(x int) (int, error) {
	return func(x int) (int, error) {
		if x < 0 {
			return 0, errors.New("negative")
		}
		return x + n, nil
	}
}
func Slow(ms int) func(x int) int {
	return func(x int) int {
		time.Sleep(time.Duration(ms) * time.Millisecond)
		return 2 * x
	}
}
func SameFunc(f func()) func() { return f }

type Handler struct {
	OnDone func(p *Problem) error
	Next   *Handler
	Table  map[string]func(int) int
}

func Run(h *Handler) (int, error) {
	n := 0
	for ; h != nil; h = h.Next {
		if h.OnDone != nil {
			if err := h.OnDone(&Problem{Code: n}); err != nil {
				return n, err
			}
		}
		if f := h.Table["x"]; f != nil {
			n += f(n)
		}
		n++
	}
	return n, nil
}

func Count(ctx context.Context) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := 0; ; i++ {
			select {
			case c <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return c
}
func Wait(ctx context.Context, d time.Duration) (string, error) {
	select {
	case <-ctx.Done():
		return "", context.Cause(ctx)
	case <-time.After(d):
		return "done", nil
	}
}
func Fetch(ctx context.Context, get func(ctx context.Context, url string) (string, error), urls ...string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
	defer cancel()
	var all []string
	for _, url := range urls {
		s, err := get(ctx, url)
		if err != nil {
			return "", fmt.Errorf("fetch %s: %w", url, err)
		}
		all = append(all, s)
	}
	return strings.Join(all, ","), nil
}

type Service struct{ n int }

func (s *Service) Next() (int, error) {
	time.Sleep(time.Millisecond)
	s.n++
	return s.n, nil
}

func Upto(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

type Meter struct{ Values []int }

func (m *Meter) Over(min int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, x := range m.Values {
			if x > min && !yield(x) {
				return
			}
		}
	}
}
func (m *Meter) SlowSum() int {
	sum := 0
	for x := range m.Over(0) {
		time.Sleep(time.Millisecond)
		sum += x
	}
	return sum
}
func Enumerate(list []string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, s := range list {
			if !yield(i, s) {
				return
			}
		}
	}
}
func SumUntil(seq iter.Seq[int], limit int) int {
	sum := 0
	for x := range seq {
		sum += x
		if sum > limit {
			break
		}
	}
	return sum
}
func Join(seq iter.Seq2[string, int]) string {
	s := ""
	for k, v := range seq {
		s += fmt.Sprint(k, v, ";")
	}
	return s
}
func SlowSum(seq iter.Seq[int]) int {
	sum := 0
	for x := range seq {
		time.Sleep(time.Millisecond)
		sum += x
	}
	return sum
}

func Counter(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}
func SumAll(c <-chan int) int {
	sum := 0
	for x := range c {
		sum += x
	}
	return sum
}
func Send(c chan<- int, n int) {
	for i := range n {
		c <- i
	}
	close(c)
}
func Pipe() chan string                            { return make(chan string, 2) }
func Receive(c chan string) string                 { return <-c }
func Pipes(m map[string]chan string) []chan string { return []chan string{m["x"]} }

// Node is implemented only here, by a method that nobody calls.
type Node interface{ node() }
type Num int
type leaf struct{}
type Sum struct {
	leaf
	Parts []Node
}

func (Num) node()   {}
func (*leaf) node() {}
func ParseSum(n int) Node {
	return &Sum{Parts: []Node{Num(n), Num(1)}}
}
func Eval(n Node) int {
	switch n := n.(type) {
	case Num:
		return int(n)
	case *Sum:
		sum := 0
		for _, part := range n.Parts {
			sum += Eval(part)
		}
		return sum
	}
	return -1
}

type Animal interface {
	Name() string
	Err() error
}
type Celsius float64

func (c Celsius) Name() string { return fmt.Sprintf("%.1f°C", float64(c)) }
func (c Celsius) Err() error   { return errors.New("hot") }

type cat struct{ Lives int }

func (c *cat) Name() string { return fmt.Sprint("cat ", c.Lives) }
func (c *cat) Err() error   { return nil }

// Coder is an error with a code.
type Coder interface {
	error
	CodeOf() int
}

func (p *Problem) CodeOf() int { return p.Code }
func NewCoder(code int) Coder  { return &Problem{Code: code} }
func CodeIn(c Coder) int       { return c.CodeOf() }
func SameCoder(c Coder) Coder  { return c }
func AnyOf(a Animal) any       { return a }
func Kinds(list []any) string {
	var kinds []string
	for _, x := range list {
		kinds = append(kinds, fmt.Sprintf("%T", x))
	}
	return strings.Join(kinds, " ")
}

func Hot() Animal                { return Celsius(40.5) }
func Cat() Animal                { return &cat{9} }
func SameAnimal(a Animal) Animal { return a }
func Names(as ...Animal) string {
	var names []string
	for _, a := range as {
		names = append(names, a.Name())
	}
	return strings.Join(names, " ")
}
func Zoo(m map[string][]Animal) []string {
	var names []string
	for _, as := range m {
		for _, a := range as {
			names = append(names, fmt.Sprint(a.Name(), a.Err()))
		}
	}
	return names
}
func Sort(x sort.Interface) { sort.Sort(x) }
func ReadAll(r io.Reader) (string, error) {
	b, err := io.ReadAll(r)
	return string(b), err
}
func Reader(s string) io.Reader    { return strings.NewReader(s) }
func Print2(s fmt.Stringer) string { return fmt.Sprintf("%v", s) }

type Loader interface {
	Load(ctx context.Context, key string) (string, error)
}

func LoadAll(ctx context.Context, l Loader) (string, error) {
	a, err := l.Load(ctx, "a")
	if err != nil {
		return "", err
	}
	b, err := l.Load(ctx, "b")
	return a + b, err
}

// Types that are made of themselves.
type Step func(int) Step
type step func(int) step
type Tree struct {
	Kids   []Tree
	ByName map[string]Tree
	Map    func(Tree) Tree
	Parent *Tree
	N      int
}
type Visitor interface{ Visit(t *Tree) Visitor }

func Steps(f Step, n int) int {
	count := 0
	for f != nil && count < n {
		f = f(count)
		count++
	}
	return count
}
func Hidden(f step) step { return f }
func Mapped(t Tree) Tree { return t.Map(t) }
func Walk(v Visitor, t *Tree) int {
	if v = v.Visit(t); v == nil {
		return 0
	}
	n := 1
	for i := range t.Kids {
		n += Walk(v, &t.Kids[i])
	}
	return n
}

// Listener is implemented by both sides.
type Listener interface {
	Changed(kind string, p *Problem, more []Missing) []Missing
	Next() Listener
}
type echo struct{}

func (echo) Changed(_ string, _ *Problem, more []Missing) []Missing { return more }
func (echo) Next() Listener                                         { return nil }
func Echo() Listener                                                { return echo{} }
func Notify(l Listener, each func(*Problem, chan<- Missing) *Missing) string {
	list := l.Changed("new", &Problem{Code: 3}, []Missing{{"a"}})
	return fmt.Sprint(list, l.Next() == nil, each == nil)
}
