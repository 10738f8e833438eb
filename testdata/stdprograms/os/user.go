// What package os/user is for, in short.
package main

import (
	"fmt"
	"os/user"
)

func main() {
	u, err := user.Current()
	fmt.Println(u != nil, err)
	_, err = user.Lookup("no-such-user")
	fmt.Println(err)

}
