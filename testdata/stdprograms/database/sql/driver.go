// What package database/sql/driver is for, in short.
package main

import (
	"database/sql/driver"
	"fmt"
)

func main() {
	v, err := driver.Bool.ConvertValue("true")
	fmt.Println(v, err)
	v, err = driver.DefaultParameterConverter.ConvertValue(int8(3))
	fmt.Printf("%v %T %v\n", v, v, err)
	_, err = driver.Int32.ConvertValue(int64(1) << 40)
	fmt.Println(err, driver.IsValue(3), driver.IsValue(int64(3)), driver.ErrBadConn)

}
