// Loops that go on while a square is below something: the counter ends near the root, and only where the square cannot
// have wrapped around before. Slices that were made say something of the numbers they were made with.
package main

import (
	"fmt"
	"math"
)

func primes(n int) (count, sum int) {
	table := make([]bool, n+1)
	for i := 2; i*i <= n; i++ {
		if table[i] {
			continue
		}
		for j := i * i; j <= n; j += i {
			table[j] = true
		}
	}
	for i := 2; i <= n; i++ {
		if !table[i] {
			count++
			sum += i * i
		}
	}
	return
}

func divisors(n int) (small, large []int) {
	for d := 1; d*d <= n; d += 3 {
		if n%d == 0 {
			small = append(small, d)
			large = append(large, n/d)
		}
	}
	return
}

// wraps ends where the square has wrapped around.
func wraps(from int) (steps, last int) {
	i := from
	for ; i*i > 0 && i*i <= math.MaxInt; i++ {
		steps++
		if steps > 10 {
			break
		}
	}
	return steps, i
}

func root(n int64) int64 {
	low := int64(0)
	if n > 1<<40 {
		low = 3037000490
	}
	i := low
	for ; i*i <= n && i < low+20; i++ {
	}
	return i - 1
}

func negative() []int {
	var squares []int
	for i := -4; i*i <= 16; i++ {
		squares = append(squares, i*i)
	}
	return squares
}

func jumps(n int) (at int) {
	i := 1
	for rounds := 0; i*i < n && rounds < 100; rounds++ {
		i += 1 << 20
		if i%7 == 0 {
			i *= 2
		}
	}
	return i
}

func stepsBy(n, step int) (count int) {
	for i := 0; i*i <= n; i += step {
		count++
		if count == 5 {
			step = 1 << 33
		}
		if count > 8 {
			return -1
		}
	}
	return
}

func tryMake(n int) (text string) {
	defer func() {
		if err := recover(); err != nil {
			text = fmt.Sprint("panic: ", err)
		}
	}()
	list := make([]int, n+1)
	return fmt.Sprint(len(list), n*3, n+1)
}

func pairs(n int) int {
	cells := make([]float64, n*n)
	total := 0
	for y := range n {
		for x := range n {
			cells[y*n+x] = float64(x * y)
			total += y*n + x
		}
	}
	return total + len(cells)
}

func main() {
	for _, n := range []int{2, 3, 4, 30, 1000, 99991} {
		fmt.Println(primes(n))
	}
	fmt.Println(divisors(1 << 20))
	fmt.Println(divisors(360360))
	fmt.Println(wraps(3037000494))
	fmt.Println(wraps(3037000400))
	fmt.Println(root(math.MaxInt64), root(1<<40), root(99))
	fmt.Println(negative())
	fmt.Println(jumps(math.MaxInt64), jumps(1<<50), jumps(10))
	fmt.Println(stepsBy(100, 2), stepsBy(1<<62, 1))
	for _, n := range []int{4, -1, math.MaxInt, math.MinInt, -2} {
		fmt.Println(tryMake(n))
	}
	fmt.Println(pairs(0), pairs(7))
}
