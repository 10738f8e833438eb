package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

func f(n int) int {
	if n == 0 {
		return 0
	}
	return f(n-1) + 1
}

func main() {
	fmt.Println(f(3))
	dir, err := os.MkdirTemp("", "chdir")
	fmt.Println(err)
	defer os.RemoveAll(dir)
	fmt.Println(os.Chdir(dir))
	wd, err := os.Getwd()
	fmt.Println(filepath.Base(wd) == filepath.Base(dir), err)
	fmt.Println(os.WriteFile("x.txt", []byte("hi"), 0o644), os.Mkdir("sub", 0o755))
	fmt.Println(os.Chdir("sub"))
	b, err := os.ReadFile("../x.txt")
	fmt.Println(string(b), err)
	err = os.Chdir("nowhere")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	fmt.Println(os.Chdir("../x.txt"))
	fmt.Println(os.Chdir(".."))
	_, err = os.Stat("x.txt")
	fmt.Println(err, os.Chdir(""))
	fmt.Println(os.Chdir("/"))
}
