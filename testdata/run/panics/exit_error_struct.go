// panic of a struct with an Error method.
package main

import (
	"fmt"
)

type MyErr struct {
	code int
	msg  string
}

func (e MyErr) Error() string { return fmt.Sprintf("%d: %s", e.code, e.msg) }

func main() {
	panic(MyErr{404, "not found"})
}
