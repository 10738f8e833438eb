package main

import (
	"errors"
	"fmt"
	"reflect"

	"example.com/unnamed/p"
)

type secretive struct{}

func (secretive) secret() string { return "mine" }

func main() {
	x := p.New(4)
	e, ok := x.(error)
	fmt.Println(e, ok)
	_, ok = x.(struct{ error }) // the field is another package's
	fmt.Println(ok, x == any(struct{ error }{e}), x == p.New(4))
	fmt.Println(p.Secret(x), p.Secret(p.Hidden(2)), p.Secret(struct{ secretive }{}))
	fmt.Println(p.Hidden(3).(error).Error(), p.Hidden(3))
	o := p.Of(1, "a")
	fmt.Println(o, o.(fmt.Stringer).String(), reflect.TypeOf(o))
	_, ok = o.(struct{ p.Pair[int, string] })
	fmt.Println(ok, p.Of(struct{ error }{errors.New("in")}, p.Of(2, 3)))
	var target struct{ error }
	fmt.Println(errors.As(fmt.Errorf("outer: %w", e), &target), target.error)
	fmt.Println(errors.As(fmt.Errorf("outer: %w", struct{ error }{e}), &target), target.error)
	fmt.Println(reflect.TypeOf(target).NumMethod(), reflect.TypeOf(&target).NumMethod())
}
