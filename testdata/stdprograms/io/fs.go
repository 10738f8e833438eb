// What package io/fs is for, in short.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"testing/fstest"
)

func main() {
	m := fstest.MapFS{"a/b.txt": {Data: []byte("hi")}, "a/c/d.go": {Data: []byte("x"), Mode: 0o600}}
	fmt.Println(fs.WalkDir(m, ".", func(path string, d fs.DirEntry, err error) error {
		fmt.Println(path, d.IsDir(), err)
		return nil
	}))
	list, err := fs.Glob(m, "*/*.txt")
	fmt.Println(list, err, fs.ValidPath("../x"), fs.FileMode(0o755|fs.ModeDir))
	sub, _ := fs.Sub(m, "a")
	b, err := fs.ReadFile(sub, "b.txt")
	fmt.Println(string(b), err)
	_, err = fs.Stat(m, "none")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))

}
