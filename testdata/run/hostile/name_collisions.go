// Names that a generator of JavaScript may invent for itself.
package main

import (
	"fmt"
)

type T struct{ _v, v_, Q_value, tmp int }

func Q_clone(x int) int { return x + 1 }
func Q_copy() string    { return "copy" }
func _r() int           { return 5 }
func _recover() string  { return "r" }
func Q_panic() string   { return "p" }
func xQ_1() int         { return 11 }
func x_1() int          { return 12 }

type _Slice []int
type Q_Map map[int]int

var runtime, goes, Q_, Q_Q_, _0, _1 = "rt", "goes", 1, 2, 3, 4

func result() (result, result_1, r0, r1 int) { result_1 = 2; r1 = 4; return 1, result_1, 3, r1 }

func x() int {
	x := 1
	{
		x := 2
		_ = x
		x_1 := 3
		xQ_1 := 4
		{
			x := 5
			x += x_1 + xQ_1
			return x
		}
	}
	return x
}

func iter() (n int) {
	i, i_1, iQ_1, range_, len_ := 0, 10, 20, 30, 40
	for i := range 3 {
		for i := range 2 {
			n += i + i_1 + iQ_1
		}
		n += i
	}
	for i, v := range []int{i, range_, len_} {
		v_1 := i
		n += v + v_1
	}
	return
}

func defers() (s string) {
	Q_defers, Q_frame, _p, e, err := 1, 2, 3, 4, 5
	defer func() {
		e := recover()
		s = fmt.Sprint(Q_defers, Q_frame, _p, e, err)
	}()
	panic(e)
}

func tuple() (int, int) {
	_tuple, t, tmp, a, b := 1, 2, 3, 4, 5
	a, b = b, a
	tmp, t, _tuple = t, _tuple, tmp
	return a*10 + b, tmp*100 + t*10 + _tuple
}

func gen[T, Q_T any, T_1 ~int](T_, Q_t T, x T_1) string { return fmt.Sprint(T_, Q_t, x) }

type Stringer struct{ String_ string }

func (s Stringer) String() string { return s.String_ }

type S1 struct{ x int }

func (s S1) X() int      { return s.x }
func S1_X() int          { return -1 }
func (s *S1) setX(x int) { s.x = x }
func S1Q_setX() int      { return -2 }

func main() {
	fmt.Println(T{1, 2, 3, 4}, Q_clone(1), Q_copy(), _r(), _recover(), Q_panic(), xQ_1(), x_1())
	fmt.Println(_Slice{1}, Q_Map{1: 2}, runtime, goes, Q_, Q_Q_, _0, _1)
	fmt.Println(result())
	fmt.Println(x(), iter(), defers())
	fmt.Println(tuple())
	fmt.Println(gen[int, string](1, 2, 3), Stringer{"st"})
	s := S1{}
	s.setX(4)
	fmt.Println(s.X(), S1_X(), S1Q_setX())
	fmt_, Q_fmt := 1, 2
	fmt.Println(fmt_, Q_fmt)
	switch Q_s, s_ := 1, 2; Q_s {
	case 1:
		fmt.Println(s_)
	}
	Q_1, Q_2 := 1<<53, 1<<53
	Q_3 := Q_1*Q_2 + Q_1
	fmt.Println(Q_3)
	_ = func(_ int, _ string) (_ int) { return 0 }(1, "")
	ok, ok_1 := true, false
	if _, ok := any(1).(string); !ok {
		fmt.Println(ok, ok_1)
	}
	_ = ok
	self, wait, go_, chan_ := 1, 2, 3, 4
	done := make(chan int)
	go func() { done <- self + wait + go_ + chan_ }()
	fmt.Println(<-done)
}
