// What package crypto/fips140 is for, in short.
package main

import (
	"crypto/fips140"
	"fmt"
)

func main() {
	fmt.Println(fips140.Enabled(), fips140.Enforced())

}
