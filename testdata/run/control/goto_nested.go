// Jumps back and ahead in one list: how the loops and blocks for them nest.
package main

import "fmt"

func a(n int) (s string) {
	i := 0
L1:
	if i > n {
		goto End
	}
	s += fmt.Sprint(i)
	if i%2 == 0 {
		i += 3
		goto L1
	}
	i++
	if i%5 == 0 {
		goto L2
	}
	goto L1
L2:
	s += "-"
	if i < 8 {
		goto L1
	}
End:
	return s + "."
}
func b(n int) (s string) {
	if n == 1 {
		goto A
	}
	if n == 2 {
		goto B
	}
	s += "0"
A:
	s += "a"
	if n == 3 {
		goto C
	}
B:
	s += "b"
C:
	s += "c"
	return
}
func c(n int) (s string) {
	goto M
L:
	s += "l"
	n--
M:
	s += "m"
	if n > 0 {
		goto L
	}
	return
}
func d(n int) (s string) {
A:
	for i := 0; ; i++ {
		switch {
		case i > 3:
			goto B
		case i == n:
			n = -1
			goto A
		case i == 2:
			continue
		case i == 1 && n > 50:
			break
		}
		s += fmt.Sprint(i)
	}
B:
	if n == 100 {
		n = 0
		goto A
	}
	if n == 7 {
		goto D
	}
	s += "B"
D:
	s += "D"
	return
}
func e(n int) (s string) {
	i := n
	goto C
B:
	s += "B"
	i++
	goto C
A:
	s += "A"
	i += 2
C:
	if i > 8 {
		return
	}
	if i%2 == 0 {
		goto A
	}
	goto B
}
func f() (s string) {
	k := 0
top:
	x := k * k
	g := func() int { x++; return x }
	k++
	if k < 3 {
		s += fmt.Sprint(g(), g(), " ")
		goto top
	}
	if k == 3 {
		goto out
	}
	s += "no"
out:
	return s + fmt.Sprint(x)
}
func h() (s string) {
	for i := 0; i < 3; i++ {
		if i == 1 {
			goto next
		}
		s += fmt.Sprint(i)
	next:
		s += ","
		for j := range 3 {
			if j == 1 {
				goto inner
			}
			s += "j"
		inner:
		}
	}
	return
}
func main() {
	for n := range 9 {
		fmt.Println(a(n), b(n), c(n), d(n), e(n))
	}
	fmt.Println(d(100), d(7), f(), h())
}
