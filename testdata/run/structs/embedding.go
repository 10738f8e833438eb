// Embedding: promotion, shadowing, pointers, interfaces, depth.
package main

import (
	"errors"
	"fmt"
	"sync"
)

type Base struct{ id, n int }

func (b Base) ID() int      { return b.id }
func (b *Base) SetID(i int) { b.id = i }
func (b Base) Name() string { return "base" }
func (b Base) Call() string { return b.Name() }

type Mid struct {
	Base
	n string
}

func (m Mid) Name() string { return "mid" }

type Top struct {
	*Mid
	fmt.Stringer
	extra int
}

type Named int

func (n Named) String() string { return fmt.Sprintf("Named(%d)", int(n)) }

type L struct{ v int }
type Rr struct{ v int }

func (L) Only() string { return "L.Only" }

type Both struct {
	L
	Rr
}

type wrap struct {
	sync.Mutex
	error
	Both
	Named
}

type setter interface {
	SetID(int)
	ID() int
}

func main() {
	m := Mid{Base{1, 2}, "three"}
	fmt.Println(m.id, m.n, m.Base.n, m.ID(), m.Name(), m.Base.Name(), m.Call())
	m.SetID(5)
	fmt.Println(m.ID(), m)
	t := Top{Mid: &m, Stringer: Named(3), extra: 1}
	t.SetID(6)
	fmt.Println(m.id, t.ID(), t.n, t.Mid.Base.n, t.Name(), t.String(), t)
	var s setter = t
	s.SetID(7)
	fmt.Println(m.id, s.ID())
	s = &m
	s.SetID(8)
	fmt.Println(t.id)
	t2 := t
	t2.id = 9
	t2.extra = 2
	fmt.Println(t.id, t.extra, m.id)
	m2 := m
	m2.id = 10
	fmt.Println(m.id, m2.id)
	f := m.SetID
	f(11)
	g := t.ID
	m.id = 12
	fmt.Println(g(), m.ID(), Mid.ID(m), (*Mid).ID(&m), Top.ID(t))
	b := Both{L{1}, Rr{2}}
	fmt.Println(b.L.v, b.Rr.v, b.Only(), b)
	w := wrap{error: errors.New("wrapped"), Named: 4}
	w.Lock()
	w.Unlock()
	fmt.Println(w.Error(), w.Only(), w.String(), w.Named)
	fmt.Printf("%+v %+v\n", m, b)
	func() {
		defer func() { fmt.Println(recover()) }()
		var t Top
		fmt.Println(t.ID())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var t Top
		fmt.Println(t.String())
	}()
	anon := struct {
		Base
		*L
	}{Base{3, 4}, &L{5}}
	anon.v++
	fmt.Println(anon.id, anon.v, anon.L.v, anon.Only(), anon.ID())
	p := &anon.Base
	p.id = 100
	anon.SetID(anon.ID() + 1)
	fmt.Println(anon.id, p.ID())
	var st fmt.Stringer = w.Named
	fmt.Println(st)
}
