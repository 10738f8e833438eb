package q

import (
	"example.com/conversions/p"
	"fmt"
)

type U struct {
	X  int
	Ch chan int
	In struct{ A int }
	Fn func() string
	Ls []struct{ B string }
}

func (u *U) Wait() int    { return -<-u.Ch }
func (u *U) Name() string { return "U" }
func (u *U) handle(s *string) {
	if r := recover(); r != nil {
		*s = fmt.Sprint("U:", r, u.X)
	}
}
func (u *U) Rec() (s string) {
	defer u.handle(&s)
	panic("boomU")
}

func Of(t *p.T) *U { return (*U)(t) }

type Named[V any] p.Node[string, V]

func (n *Named[V]) Name() string                 { return "Named " + n.Key + fmt.Sprint(n.Val) }
func Wrap[V any](n *p.Node[string, V]) *Named[V] { return (*Named[V])(n) }
func (n *Named[V]) Un() *p.Node[string, V]       { return (*p.Node[string, V])(n) }
