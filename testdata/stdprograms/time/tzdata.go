// What package time/tzdata is for, in short.
package main

import (
	"fmt"
	"time"
	_ "time/tzdata"
)

func main() {
	l, err := time.LoadLocation("Europe/Berlin")
	fmt.Println(l, err, time.Unix(1720000000, 0).In(l))
	_, err = time.LoadLocation("No/Where")
	fmt.Println(err)

}
