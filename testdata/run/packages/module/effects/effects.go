package effects

import "fmt"

func init() { fmt.Println("effects loaded") }
