// Operands whose value is known beforehand are evaluated all the same if they call something or panic.
package main

func f(n uint8) uint8 {
	println("f", n)
	return n
}

func try(what string, f func()) {
	defer func() { println(what, recover().(error).Error()) }()
	f()
}

type counter struct{ n uint8 }

func (c *counter) next() uint8 {
	c.n++
	return c.n
}

func main() {
	x, y, z := int64(7), 7, uint64(1)<<40
	println(x<<((f(130)/82)>>9), x<<(f(130)>>8), x<<(f(255)>>max(f(1), 253)))
	println(x>>(f(3)&0), x<<(f(3)*0), x+int64(f(3)&0))
	println(y<<(f(3)&0+2), y>>(f(3)%1+2), (y<<40)>>(f(3)%1+33), z>>(f(9)>>8+4))
	x <<= f(1) % 1
	y <<= f(2)%1 + 3
	println(x, y, int32(y)<<(f(4)&^255+1), uint8(y)>>(f(5)%1))
	a := []int{1, 2}
	println(a[f(3)&0], a[f(1)>>8], a[f(9)%1], len(make([]int, f(7)%1+2)), "abc"[f(8)&0+1])
	println(len(a[f(1)&0:f(2)%1+1]), [2]int{4, 5}[f(6)&0], min(f(7)&0, 0), max(f(8)|255, 3))
	c := &counter{}
	println(x<<(c.next()&0), y<<(c.next()%1), c.n)

	var none *counter
	zero := uint8(0)
	var i any = "no number"
	try("divide", func() { println(x << (f(1) / zero & 0)) })
	try("nil", func() { println(x << (none.n & 0)) })
	try("nil, int", func() { println((y << 40) >> (none.n&0 + 33)) })
	try("index", func() { println(x >> (a[f(2)]*0&0 + 1)) })
	try("assertion", func() { println(x << (i.(uint8) >> 8)) })
	try("array", func() { println([0]int{}[f(1)/zero]) })
	try("array", func() { println([0]int{}[zero/zero]) })
	n := uint(3)
	println(x<<n, y<<n, y>>n)
}
