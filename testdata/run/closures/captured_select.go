// Variables of select cases in closures.
package main

import "fmt"

type S struct{ a, b int }

func main() {
	c := make(chan int, 10)
	s := make(chan S, 10)
	ar := make(chan [2]int, 10)
	var f []func()
	for i := range 3 {
		c <- i
		s <- S{i, i}
		ar <- [2]int{i, i}
		select {
		case v := <-c:
			f = append(f, func() { fmt.Print(v, " "); v++ })
		}
		select {
		case v, ok := <-s:
			f = append(f, func() { fmt.Print(v, ok, " "); v.a++; ok = !ok })
		}
		select {
		case v := <-ar:
			f = append(f, func() { fmt.Print(v, " "); v[0]++ })
			p := &v
			p[1] += 5
		}
	}
	var x int
	var ok bool
	var m = map[string]int{}
	var sl = make([]int, 2)
	var st S
	for i := range 2 {
		c <- i + 5
		c <- i + 6
		c <- i + 7
		c <- i + 8
		select {
		case x = <-c:
			f = append(f, func() { fmt.Print(x, " ") })
		}
		select {
		case m["a"], ok = <-c:
			f = append(f, func() { fmt.Print(m["a"], ok, " ") })
		}
		select {
		case sl[i] = <-c:
			f = append(f, func() { fmt.Print(sl, " ") })
		}
		select {
		case st.a = <-c:
			f = append(f, func() { fmt.Print(st, " ") })
		}
	}
	var ps []*int
	for range 2 {
		c <- 3
		select {
		case v := <-c:
			ps = append(ps, &v)
			v++
		}
	}
	for _, p := range ps {
		*p++
		fmt.Print(*p, " ")
	}
	a, b := make(chan int), make(chan string)
	go func() {
		for i := range 3 {
			a <- i
			b <- fmt.Sprint("s", i)
		}
		close(a)
		close(b)
	}()
	for n := 0; n < 2; {
		select {
		case v, ok := <-a:
			if !ok {
				n++
				a = nil
				break
			}
			f = append(f, func() { fmt.Print(v, ok, " "); v *= 2 })
		case v, ok := <-b:
			if !ok {
				n++
				b = nil
				break
			}
			f = append(f, func() { fmt.Print(v, ok, " "); v += "!" })
		}
	}
	fmt.Println()
	for range 2 {
		for _, g := range f {
			g()
		}
		fmt.Println()
	}
	var e any
	ec := make(chan error, 1)
	ec <- fmt.Errorf("err")
	select {
	case e = <-ec:
	}
	fmt.Println(e)
	n := 0
L:
	c <- n
	select {
	case v := <-c:
		f = append(f[:0:0], func() { fmt.Print(v, " ") })
		if n++; n < 2 {
			goto L
		}
	}
	for _, g := range f {
		g()
	}
	var i interface{ Error() string }
	ec <- nil
	select {
	case i = <-ec:
		fmt.Println(i == nil)
	}
	send := make(chan func() int, 1)
	y := 1
	select {
	case send <- func() int { return y }:
		y = 2
	}
	fmt.Println((<-send)())
}
