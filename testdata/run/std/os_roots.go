package main

import (
	"fmt"
	"os"
)

func main() {
	dir, _ := os.MkdirTemp("", "roots")
	defer os.RemoveAll(dir)
	root, err := os.OpenRoot(dir)
	fmt.Println(err)
	fmt.Println(root.Mkdir("a/", 0o755), root.Mkdir("b", 0o755))
	fmt.Println(root.Mkdir("a/", 0o755))
	fmt.Println(root.Remove("a/."))
	fmt.Println(root.Rename("a", "c"), root.Remove("b/"))
	_, err = os.Getgroups()
	fmt.Println(err)
}
