// Printing integers in every base and width.
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	fmt.Printf("%d %b %o %O %x %X %#x %#X %#o %#b %c %q %U %#U\n", 65, 65, 65, 65, 65, 165, 165, 165, 65, 65, 65, 65, 65, 65)
	fmt.Printf("|%5d|%-5d|%05d|%+d|% d|%+05d|%x|%X|\n", 42, 42, 42, 42, 42, 42, -42, -42)
	fmt.Printf("%d %x %b\n", math.MinInt64, math.MinInt64, int8(-128))
	fmt.Printf("%d %x %o\n", uint64(math.MaxUint64), uint64(math.MaxUint64), uint64(math.MaxUint64))
	fmt.Printf("%20d|%-25d|%025d\n", math.MaxInt64, math.MinInt64, math.MinInt64)
	fmt.Printf("%.5d %.0d %8.3d|%-8.3d|%+.3d\n", 42, 0, 42, 42, 42)
	fmt.Printf("%x %X % x %#x\n", "hello", []byte("hi"), "abc", "abc")
	fmt.Printf("%c%c%c %q %q %q\n", 'a', 0x4e16, 128512, 'x', '\n', 0x1F600)
	fmt.Printf("%U %U %#U\n", 'é', 0x1F600, 'é')
	fmt.Printf("%*d|%-*d|%0*d\n", 6, 1, 6, 2, 6, 3)
	fmt.Printf("%[2]d %[1]d %[2]x\n", 10, 255)
	fmt.Printf("%v %v %v\n", int8(-5), uint16(7), uintptr(9))
	fmt.Printf("%#v %#v %#v %#v %#v\n", 5, int8(-5), uint8(7), uintptr(9), 'a')
	fmt.Printf("%e %f %s %t\n", 1, 2, 3, 4)
	fmt.Println(strconv.FormatInt(-255, 16), strconv.FormatInt(math.MinInt64, 2), strconv.FormatUint(math.MaxUint64, 36))
	fmt.Println(strconv.Itoa(1<<53+1), strconv.Itoa(-1<<53-1), strconv.FormatInt(1<<62+1, 10))
}
