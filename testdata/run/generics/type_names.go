// How running programs name types whose type arguments are of every kind.
package main

import (
	"errors"
	"fmt"
)

type Pair[A, B any] struct {
	a A
	b B
}

type ID int

type Err struct{}

func (Err) Error() string { return "err" }

type Stringer interface{ String() string }

func name[T any]() {
	var p Pair[T, int]
	fmt.Printf("%T\n", p)
	defer func() { fmt.Println(recover()) }()
	var x any = 1i
	_ = x.(Pair[T, int])
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	name[struct{}]()
	name[struct {
		X int `json:"x"`
		y []ID
	}]()
	name[any]()
	name[error]()
	name[Stringer]()
	name[interface {
		F(a int, b ...string) (int, error)
		Error() string
	}]()
	name[func(a, b int, c ...ID) (x ID, err error)]()
	name[func()]()
	name[func(int) bool]()
	name[chan ID]()
	name[<-chan *ID]()
	name[chan<- func()]()
	name[chan (<-chan int)]()
	name[map[string]Pair[byte, rune]]()
	name[[3]Pair[ID, any]]()
	name[*Pair[*ID, []error]]()
	name[struct{ Err }]()
	name[struct{ *Pair[int, int] }]()
	try(func() { var s Stringer; _ = s.(fmt.Stringer); _ = s.(interface{ F() }) })
	try(func() { var s interface{ F(x int) ID }; _ = s.(interface{ G() }) })
	try(func() {
		var s interface {
			F(x int) ID
			Error() string
		}
		type local struct{ Err }
		_ = s.(error)
	})
	try(func() { var e error = Err{}; _ = e.(*Err2) })
	try(func() { var e interface{ Error() string } = Err{}; _ = e.(*Err2) })
	try(func() { var e interface{ Error() string }; _ = e.(*Err2) })
	try(func() { var e error = errors.New("x"); _ = e.(Err) })
	try(func() { var e any = Err{}; _ = e.(Stringer) })
}

type Err2 struct{}

func (*Err2) Error() string { return "" }
