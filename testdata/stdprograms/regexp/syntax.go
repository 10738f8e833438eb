// What package regexp/syntax is for, in short.
package main

import (
	"fmt"
	"regexp/syntax"
)

func main() {
	re, err := syntax.Parse(`a(b|c)*\d{2,3}`, syntax.Perl)
	fmt.Println(re, err, re.Op, re.MaxCap())
	prog, err := syntax.Compile(re.Simplify())
	fmt.Println(prog, err)
	_, err = syntax.Parse("x**", syntax.Perl)
	fmt.Println(err)

}
