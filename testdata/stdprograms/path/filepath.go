// What package path/filepath is for, in short.
package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

func main() {
	fmt.Println(filepath.Join("a", "b/../c"), filepath.Dir("/x/y"), filepath.ToSlash("a/b"), filepath.SplitList("a:b"))
	rel, err := filepath.Rel("/a/b", "/a/c/d")
	fmt.Println(rel, err)
	dir, _ := os.MkdirTemp("", "std")
	defer os.RemoveAll(dir)
	os.MkdirAll(filepath.Join(dir, "x", "y"), 0o755)
	os.WriteFile(filepath.Join(dir, "x", "a.txt"), nil, 0o600)
	filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		rel, _ := filepath.Rel(dir, p)
		fmt.Println(rel, d.IsDir(), err)
		return nil
	})
	list, err := filepath.Glob(filepath.Join(dir, "*", "*.txt"))
	fmt.Println(len(list), err)

}
