// What package os/exec is for, in short.
package main

import (
	"errors"
	"fmt"
	"os/exec"
)

func main() {
	cmd := exec.Command("echo", "hi")
	fmt.Println(cmd.Args, cmd.String() != "")
	_, err := exec.LookPath("no-such-program-here")
	fmt.Println(err, errors.Is(err, exec.ErrNotFound))
	out, err := exec.Command("/bin/echo", "hi").Output()
	fmt.Printf("%q %v\n", out, err)

}
