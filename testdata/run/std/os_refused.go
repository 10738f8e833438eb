package main

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"errors"
)

func main() {
	dir, _ := os.MkdirTemp("", "x")
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	f, _ := os.Open(".")
	os.Mkdir("sub", 0o755)
	os.Chdir("sub")
	fmt.Println(f.Chdir())
	wd, _ := os.Getwd()
	fmt.Println(filepath.Base(wd) == filepath.Base(dir))

	root, _ := os.OpenRoot(dir)
	fmt.Println(root.Remove("."))
	fmt.Println(root.Remove("sub/."))
	os.Mkdir("other", 0o755)
	fmt.Println(os.Rename("sub", "other"))
	fmt.Println(os.Rename("sub", "sub"))
	fmt.Println(os.Rename("none", "other"))
	os.WriteFile("file", nil, 0o644)
	fmt.Println(os.Rename("file", "other"))
	list, err := os.ReadDir("file")
	fmt.Println(list == nil, errors.Is(err, syscall.ENOTDIR))
	fmt.Println(os.NewFile(^uintptr(0), "invalid") == nil)
	_, err = os.MkdirTemp("missing", "y")
	fmt.Println(err)
	_, err = os.CreateTemp("missing", "y")
	fmt.Println(errors.Is(err, os.ErrNotExist))
	info, _ := os.Stat("file")
	stat := info.Sys().(*syscall.Stat_t)
	fmt.Println(int(stat.Uid) == os.Getuid(), stat.Size, stat.Nlink, stat.Mode&0o777)
}
