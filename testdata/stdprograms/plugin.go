// What package plugin is for, in short.
package main

import (
	"fmt"
	"plugin"
)

func main() {
	_, err := plugin.Open("none.so")
	fmt.Println(err)

}
