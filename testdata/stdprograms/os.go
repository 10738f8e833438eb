// What package os is for, in short.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	dir, err := os.MkdirTemp("", "std")
	defer os.RemoveAll(dir)
	fmt.Println(err, os.WriteFile(dir+"/a.txt", []byte("hello"), 0o600))
	f, err := os.OpenFile(dir+"/a.txt", os.O_APPEND|os.O_RDWR, 0)
	f.WriteString(" world")
	f.Seek(0, io.SeekStart)
	b, _ := io.ReadAll(f)
	info, _ := f.Stat()
	fmt.Println(string(b), info.Size(), info.Mode(), f.Close())
	fmt.Println(os.Rename(dir+"/a.txt", dir+"/b.txt"), os.Mkdir(dir+"/sub", 0o755))
	list, _ := os.ReadDir(dir)
	fmt.Println(list)
	_, err = os.Stat(dir + "/none")
	fmt.Println(os.IsNotExist(err), strings.HasSuffix(err.Error(), "no such file or directory"))
	os.Setenv("STD_X", "y")
	fmt.Println(os.Getenv("STD_X"), os.ExpandEnv("$STD_X!"), len(os.Args))

}
