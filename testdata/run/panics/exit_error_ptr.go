// panic of a pointer with an Error method.
package main

import (
	"fmt"
)

type MyErr struct{ code int }

func (e *MyErr) Error() string { return fmt.Sprint("code ", e.code) }

func main() {
	panic(&MyErr{404})
}
