package main

// Names of files that no system takes, since they have a zero byte in them, or are empty.

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

func main() {
	for _, name := range []string{"no\x00file", "no/such\x00/", ""} {
		_, err := os.Stat(name)
		var p *fs.PathError
		fmt.Printf("%q %v %v\n", err, errors.As(err, &p) && p.Err == syscall.EINVAL, errors.Is(err, fs.ErrNotExist))
		_, err = os.Lstat(name)
		fmt.Println(err)
		_, err = os.Open(name)
		fmt.Println(err)
		_, err = os.ReadDir(name)
		fmt.Println(err)
		_, err = os.Readlink(name)
		fmt.Println(err)
		fmt.Println(os.WriteFile(name, nil, 0o644))
		fmt.Println(os.Mkdir(name, 0o755))
		fmt.Println(os.Remove(name))
		fmt.Println(os.Rename(name, "x"), os.Rename("x-no", name))
		fmt.Println(os.Chmod(name, 0), os.Chdir(name), os.Truncate(name, 1))
		fmt.Println(os.Symlink("a", name), os.Link("a-no", name))
		fmt.Println(syscall.Unlink(name), syscall.Stat(name, new(syscall.Stat_t)))
	}
}
