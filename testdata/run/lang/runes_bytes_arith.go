// Arithmetic on bytes and runes: ciphers, digits, bases.
package main

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

func rot13(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z':
			return 'a' + (r-'a'+13)%26
		case 'A' <= r && r <= 'Z':
			return 'A' + (r-'A'+13)%26
		}
		return r
	}, s)
}

func caesar(s string, k int) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'a' && c <= 'z' {
			b[i] = byte((int(c-'a')+k%26+26)%26) + 'a'
		}
	}
	return string(b)
}

func itoa(n, base int) string {
	if n == 0 {
		return "0"
	}
	neg := n < 0
	var b []byte
	for ; n != 0; n /= base {
		d := n % base
		if d < 0 {
			d = -d
		}
		b = append(b, "0123456789abcdefghijklmnopqrstuvwxyz"[d])
	}
	if neg {
		b = append(b, '-')
	}
	slices.Reverse(b)
	return string(b)
}

func atoi(s string) (n int) {
	for _, c := range s {
		n = n*10 + int(c-'0')
	}
	return
}

func hex(b []byte) string {
	const digits = "0123456789abcdef"
	out := make([]byte, 0, len(b)*2)
	for _, c := range b {
		out = append(out, digits[c>>4], digits[c&15])
	}
	return string(out)
}

func b64(b []byte) (s string) {
	const t = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	for len(b) > 0 {
		var v uint32
		for i := range 3 {
			v <<= 8
			if i < len(b) {
				v |= uint32(b[i])
			}
		}
		n := min(len(b), 3)
		for i := range 4 {
			if i <= n {
				s += string(t[v>>(18-6*i)&63])
			} else {
				s += "="
			}
		}
		b = b[n:]
	}
	return
}

func rle(s string) string {
	var sb strings.Builder
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] == s[i] {
			j++
		}
		fmt.Fprintf(&sb, "%d%c", j-i, s[i])
		i = j
	}
	return sb.String()
}

func xor(s, k string) []byte {
	b := []byte(s)
	for i := range b {
		b[i] ^= k[i%len(k)]
	}
	return b
}

func main() {
	fmt.Println(rot13("Hello, Gophers é"), caesar("abcxyz", 3), caesar("abc", -30))
	fmt.Println(itoa(255, 16), itoa(-255, 2), itoa(math.MinInt64, 10), itoa(math.MaxInt64, 36), atoi("9223372036854775807"), atoi("99999999999999999999"))
	fmt.Println(hex([]byte("goes é")), b64([]byte("any carnal pleas")), b64([]byte("é")), b64([]byte("abc")))
	fmt.Println(rle("aaabccd"), xor("secret", "key"), string(xor(string(xor("secret", "key")), "key")))
	c := byte('z')
	c += 10
	r := 'z'
	r += 10
	fmt.Println(c, string(rune(c)), r, string(r), c-200, 'a'-r, -r, c<<1, 'a'*2)
	fmt.Println("abc"[0]+1, "abc"[0]-'0', string("abc"[1]+1), '9'-'0', "9"[0]-'0'*1, 'x'/2)
	var counts [26]int
	for _, ch := range "the quick brown fox jumps over the lazy dog" {
		if ch != ' ' {
			counts[ch-'a']++
		}
	}
	fmt.Println(counts)
	d := "0"[0] - "9"[0]
	fmt.Println(d, int8(d), "a"[0] > "B"[0], '日' > 'z', 'a' < 'b')
	for ch := byte(250); ch > 5; ch++ {
		fmt.Print(ch, " ")
	}
	fmt.Println()
}
