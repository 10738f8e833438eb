// What package strconv is for, in short.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	n, err := strconv.Atoi("12x")
	fmt.Println(n, err, strconv.Quote("a\n\u00e9\x00"), strconv.FormatFloat(1.0/3, 'e', 5, 64), strconv.FormatInt(-255, 16))
	_, err = strconv.ParseInt("99999999999999999999", 10, 64)
	fmt.Println(err)
	s, err := strconv.Unquote(`"a\tb"`)
	f, _ := strconv.ParseFloat("1e-5", 64)
	b, _ := strconv.ParseBool("true")
	fmt.Println(s, err, f, b, string(strconv.AppendQuoteRune(nil, '☺')))

}
