package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"sort"
	"strings"
	"sync"
)

type E1 struct{ code int }

func (e *E1) Error() string   { return fmt.Sprint("E1:", e.code) }
func (e *E1) Unwrap() error   { return base }
func (e *E1) Is(t error) bool { return t == other }

var base = errors.New("base")
var other = errors.New("other")

type Str int

func (s Str) String() string { return fmt.Sprint("Str<", int(s), ">") }

type M struct{ v int }

func (m M) MarshalJSON() ([]byte, error)  { return []byte(fmt.Sprintf(`"m%d"`, m.v)), nil }
func (m *M) UnmarshalJSON(b []byte) error { m.v = len(b); return nil }
func (m M) MarshalText() ([]byte, error)  { return []byte("text"), nil }

type G[T any] struct{ x T }

func (g G[T]) String() string { return fmt.Sprintf("G[%v]", g.x) }
func (g *G[T]) Put(x T)       { g.x = x }

type putter[T any] interface{ Put(T) }

func reverse(x sort.Interface) sort.Interface { return &struct{ sort.Interface }{x} }

type rev struct{ sort.Interface }

func (r rev) Less(i, j int) bool { return r.Interface.Less(j, i) }

func wrap[T any](v T) any {
	return struct {
		G[T]
		n int
	}{G[T]{v}, 1}
}
func wrapP[T any](v T) any {
	return &struct {
		n int
		*G[T]
	}{1, &G[T]{v}}
}

type walker interface{ Walk() string }
type unexported struct{ name string }

func (u unexported) Walk() string { return "walk " + u.name }
func (u *unexported) hidden() int { return len(u.name) }

type hid interface{ hidden() int }

type deep struct {
	struct1
}
type struct1 struct{ *unexported }

func main() {
	// errors
	var err error = struct{ *E1 }{&E1{3}}
	fmt.Println(err, errors.Is(err, base), errors.Is(err, other), errors.Unwrap(err))
	var t struct{ *E1 }
	fmt.Println(errors.As(err, &t), t.code)
	var e1 *E1
	fmt.Println(errors.As(err, &e1))
	err = &struct {
		error
		n int
	}{io.EOF, 1}
	fmt.Println(err, errors.Is(err, io.EOF))
	fmt.Printf("%v %s %q %T\n", err, err, err, err)
	// fmt in containers
	fmt.Println([]struct{ Str }{{1}, {2}}, map[string]struct{ Str }{"a": {3}}, [1]struct{ Str }{{4}})
	fmt.Println([]*struct{ Str }{}, struct{ X struct{ Str } }{})
	var arr []interface{ String() string }
	arr = append(arr, struct{ Str }{7}, &struct{ Str }{8}, wrap(3).(fmt.Stringer), wrapP("s").(fmt.Stringer))
	for _, a := range arr {
		fmt.Println(a.String(), a)
	}
	fmt.Printf("%v %+v %d\n", wrap("x"), wrap(2.5), struct{ Str }{9})
	wp := wrapP("s")
	wp.(putter[string]).Put("changed")
	fmt.Println(wp)
	_, ok := wrap(1).(putter[int])
	fmt.Println(ok)
	// sort
	s := []int{3, 1, 2}
	sort.Sort(struct{ sort.Interface }{sort.IntSlice(s)})
	fmt.Println(s)
	sort.Sort(reverse(sort.Reverse(sort.IntSlice(s))))
	fmt.Println(s)
	sort.Sort(&struct {
		rev
		name string
	}{rev{sort.StringSlice{}}, "x"})
	sort.Sort(struct{ rev }{rev{sort.IntSlice(s)}})
	fmt.Println(s)
	// io
	var r io.Reader = struct {
		io.Reader
		io.Closer
	}{strings.NewReader("abc"), os.Stdin}
	_, isC := r.(io.Closer)
	_, isW := r.(io.WriterTo)
	rc, isRC := r.(io.ReadCloser)
	b, e := io.ReadAll(rc)
	fmt.Println(isC, isW, isRC, string(b), e)
	var buf bytes.Buffer
	w := io.MultiWriter(struct{ io.Writer }{&buf}, &struct{ *bytes.Buffer }{&buf})
	fmt.Fprintf(w, "hey %d;", 1)
	io.Copy(struct{ io.Writer }{&buf}, struct{ io.Reader }{strings.NewReader("copied")})
	fmt.Println(buf.String())
	// json
	js, e := json.Marshal(struct{ M }{M{2}})
	fmt.Println(string(js), e)
	js, e = json.Marshal(map[string]any{"a": &struct {
		M
		X int
	}{M{4}, 5}, "b": []struct{ M }{{M{1}}}})
	fmt.Println(string(js), e)
	var um struct {
		M
		Y int
	}
	fmt.Println(json.Unmarshal([]byte(`[1,2,3]`), &um), um.v)
	js, e = json.Marshal(map[struct{ M }]int{{M{2}}: 1})
	fmt.Println(string(js), e)
	// unexported embedded
	var wk any = struct{ unexported }{unexported{"u"}}
	if x, ok := wk.(walker); ok {
		fmt.Println(x.Walk())
	}
	_, ok = wk.(hid)
	h, ok2 := any(&struct{ unexported }{unexported{"four"}}).(hid)
	fmt.Println(ok, ok2, h.hidden())
	h2, ok3 := any(struct{ deep }{deep{struct1{&unexported{"five5"}}}}).(hid)
	fmt.Println(ok3, h2.hidden(), h2.(walker).Walk())
	// mutex
	l, ok := any(&struct {
		sync.Mutex
		n int
	}{}).(sync.Locker)
	l.Lock()
	l.Unlock()
	fmt.Println(ok)
	// reflection
	rt := reflect.TypeOf(wk)
	fmt.Println(rt.NumMethod(), rt.Method(0).Name, reflect.ValueOf(wk).Method(0).Call(nil)[0])
	v := reflect.New(reflect.TypeOf(struct{ *E1 }{})).Elem()
	v.Field(0).Set(reflect.ValueOf(&E1{8}))
	fmt.Println(v.Interface(), v.Addr().Interface().(error).Error(), v.Addr().Type().NumMethod())
	var ng any = reflect.Zero(reflect.TypeOf([]struct{ Q int }(nil)).Elem()).Interface()
	fmt.Println(ng)
	fmt.Println(rt.Implements(reflect.TypeFor[walker]()), reflect.PointerTo(rt).Implements(reflect.TypeFor[walker]()))
	// ambiguous
	type S2 struct{ Str }
	var amb any = struct {
		Str
		S2
	}{1, S2{2}}
	fmt.Println(amb)
	var amb2 any = struct {
		S2
		unexported
		G[int]
	}{}
	_, ok = amb2.(fmt.Stringer)
	fmt.Println(ok)
	var amb3 any = struct {
		A struct{ Str }
		unexported
	}{}
	_, ok = amb3.(fmt.Stringer)
	_, okw := amb3.(walker)
	fmt.Println(ok, okw)
	// type switch & nil
	for _, x := range []any{struct{ error }{io.EOF}, (*struct{ error })(nil), struct{ io.Reader }{}, &struct{ error }{io.EOF}} {
		switch y := x.(type) {
		case error:
			fmt.Printf("error %T\n", y)
		case io.Reader:
			fmt.Printf("reader %T\n", y)
		default:
			fmt.Println("?")
		}
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(any((*struct{ error })(nil)).(error).Error())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(any(struct{ error }{}).(error).Error())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(any(struct{ Str }{1}).(error).Error())
	}()
	// equality & keys
	mm := map[any]int{struct{ Str }{1}: 1}
	mm[struct{ Str }{1}]++
	fmt.Println(mm[struct{ Str }{1}], any(struct{ Str }{1}) == any(struct{ Str }{1}))
	f := any(struct{ Str }{6}).(fmt.Stringer).String
	fmt.Println(f())
	ch := make(chan fmt.Stringer, 1)
	ch <- struct{ Str }{5}
	fmt.Println((<-ch).String())
	panic(struct{ error }{errors.New("final")})
}
