// Small well-known programs in one: sieve, n-queens, life, matrix power, permutations, edit distance.
package main

import (
	"fmt"
	"slices"
)

func sieve(n int) (ps []int) {
	comp := make([]bool, n+1)
	for i := 2; i <= n; i++ {
		if !comp[i] {
			ps = append(ps, i)
			for j := i * i; j <= n; j += i {
				comp[j] = true
			}
		}
	}
	return
}

func queens(n, row int, cols, d1, d2 uint) (c int) {
	if row == n {
		return 1
	}
	for free := ^(cols | d1 | d2) & (1<<n - 1); free != 0; free &= free - 1 {
		b := free & -free
		c += queens(n, row+1, cols|b, (d1|b)<<1, (d2|b)>>1)
	}
	return
}

type board [6][6]bool

func (b board) next() (n board) {
	for y := range b {
		for x := range b[y] {
			k := 0
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					if (dx != 0 || dy != 0) && b[(y+dy+6)%6][(x+dx+6)%6] {
						k++
					}
				}
			}
			n[y][x] = k == 3 || k == 2 && b[y][x]
		}
	}
	return
}

type mat [2][2]uint64

func (a mat) mul(b mat) (c mat) {
	for i := range a {
		for j := range b {
			for k := range c {
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return
}

func fib(n int) uint64 {
	r, m := mat{{1, 0}, {0, 1}}, mat{{1, 1}, {1, 0}}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = r.mul(m)
		}
		m = m.mul(m)
	}
	return r[0][1]
}

func perms(a []int, k int, out *[][]int) {
	if k == len(a) {
		*out = append(*out, slices.Clone(a))
		return
	}
	for i := k; i < len(a); i++ {
		a[k], a[i] = a[i], a[k]
		perms(a, k+1, out)
		a[k], a[i] = a[i], a[k]
	}
}

func edit(a, b string) int {
	prev := make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := range len(a) {
		cur := []int{i + 1}
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			cur = append(cur, min(prev[j]+cost, prev[j+1]+1, cur[j]+1))
		}
		prev = cur
	}
	return prev[len(b)]
}

func collatz(limit int) (best, at int) {
	for i := 1; i < limit; i++ {
		n, c := i, 0
		for ; n != 1; c++ {
			if n%2 == 0 {
				n /= 2
			} else {
				n = n*3 + 1
			}
		}
		if c > best {
			best, at = c, i
		}
	}
	return
}

func pascal(n int) [][]int {
	t := make([][]int, n)
	for i := range t {
		t[i] = make([]int, i+1)
		t[i][0], t[i][i] = 1, 1
		for j := 1; j < i; j++ {
			t[i][j] = t[i-1][j-1] + t[i-1][j]
		}
	}
	return t
}

func main() {
	ps := sieve(1000)
	fmt.Println(len(ps), ps[len(ps)-3:], queens(8, 0, 0, 0, 0))
	var b board
	for _, c := range [][2]int{{0, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}} {
		b[c[0]][c[1]] = true
	}
	start := b
	for range 24 {
		b = b.next()
	}
	fmt.Println(b == start, b.next() == start)
	fmt.Println(fib(90), fib(93), fib(94), fib(200))
	var out [][]int
	perms([]int{1, 2, 3}, 0, &out)
	fmt.Println(out, edit("kitten", "sitting"), edit("", "abc"))
	fmt.Println(collatz(10000))
	fmt.Println(pascal(6), pascal(68)[67][33])
}
