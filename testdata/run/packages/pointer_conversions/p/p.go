package p

import "fmt"

type T struct {
	X  int
	Ch chan int
	In struct {
		A int `k:"v"`
	}
	Fn func() string `x:"y"`
	Ls []struct {
		B string `json:"b"`
	}
}

func (t *T) Wait() int { return <-t.Ch }
func (t *T) Rec() (s string) {
	defer t.handle(&s)
	panic("boom")
}
func (t *T) handle(s *string) { *s = fmt.Sprint("T:", recover(), t.X) }
func (t *T) Name() string     { return "T" }

type Namer interface{ Name() string }

func Describe(n Namer) string { return fmt.Sprintf("%s %T", n.Name(), n) }

type Node[K comparable, V any] struct {
	Key  K
	Val  V
	next *Node[K, V]
}

func (n *Node[K, V]) Name() string       { return fmt.Sprint("Node ", n.Key) }
func (n *Node[K, V]) Next() *Node[K, V]  { return n.next }
func (n *Node[K, V]) Link(m *Node[K, V]) { n.next = m }
