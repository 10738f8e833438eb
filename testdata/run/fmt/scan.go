// Sscan, Sscanf, Sscanln, Fscan and their errors.
package main

import (
	"fmt"
	"strings"
)

func main() {
	var a, b int
	var s, t string
	var f float64
	var r rune
	var u uint8
	var ok bool
	n, err := fmt.Sscan("10 -20 hello 3.5", &a, &b, &s, &f)
	fmt.Println(n, err, a, b, s, f)
	n, err = fmt.Sscan("1\n2", &a, &b)
	fmt.Println(n, err, a, b)
	n, err = fmt.Sscan("x", &a)
	fmt.Println(n, err)
	n, err = fmt.Sscan("5", &a, &b)
	fmt.Println(n, err)
	n, err = fmt.Sscan("", &a)
	fmt.Println(n, err)
	n, err = fmt.Sscan("300", &u)
	fmt.Println(n, err, u)
	n, err = fmt.Sscan("true 0x1f 0b11 1_000", &ok, &a, &b, &n)
	fmt.Println(n, err, ok, a, b)
	n, err = fmt.Sscanln("1 2", &a, &b)
	fmt.Println(n, err)
	n, err = fmt.Sscanln("1\n2", &a, &b)
	fmt.Println(n, err)
	n, err = fmt.Sscanln("1 2 3", &a, &b)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("key=42;x", "%3s=%d;%c", &s, &a, &r)
	fmt.Println(n, err, s, a, string(r))
	n, err = fmt.Sscanf("0xff 077 101 z", "%v %o %b %s", &a, &b, &n, &s)
	fmt.Println(n, err, a, b, s)
	n, err = fmt.Sscanf("12:34:56", "%d:%d", &a, &b)
	fmt.Println(n, err, a, b)
	n, err = fmt.Sscanf("12-34", "%d:%d", &a, &b)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("\"quoted str\" `raw`", "%q %q", &s, &t)
	fmt.Println(n, err, s, t)
	n, err = fmt.Sscanf("ff1.5e2", "%2x%g", &a, &f)
	fmt.Println(n, err, a, f)
	n, err = fmt.Sscanf("12345", "%2d%3d", &a, &b)
	fmt.Println(n, err, a, b)
	n, err = fmt.Sscanf("50%", "%d%%", &a)
	fmt.Println(n, err, a)
	rd := strings.NewReader("1 2\n3 four 5")
	for {
		n, err := fmt.Fscan(rd, &a)
		fmt.Print(n, err, a, "; ")
		if err != nil {
			break
		}
	}
	fmt.Println()
	var bs []byte
	var c complex128
	n, err = fmt.Sscan("bytes (1+2i)", &bs, &c)
	fmt.Println(n, err, string(bs), c)
	n, err = fmt.Sscan("世界 é", &s, &t)
	fmt.Println(n, err, s, t)
	n, err = fmt.Sscan("1", a)
	fmt.Println(n, err)
	n, err = fmt.Sscan("99999999999999999999", &a)
	fmt.Println(n, err)
}
