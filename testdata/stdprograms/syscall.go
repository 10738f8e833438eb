// What package syscall is for, in short.
package main

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

func main() {
	fmt.Println(syscall.ENOENT, syscall.EINVAL.Error(), syscall.Errno(0), syscall.EAGAIN.Temporary(), syscall.SIGINT)
	_, ok := syscall.Getenv("NO_SUCH_VARIABLE")
	_, err := syscall.Open("/no/such/file", syscall.O_RDONLY, 0)
	fmt.Println(ok, err, errors.Is(syscall.ENOENT, os.ErrNotExist), syscall.Getpid() > 0)

}
