// go:embed into a string, bytes and a file system.
package main

import (
	"embed"
	"fmt"
	"io"
	"io/fs"

	"example.com/embed/sub"
)

//go:embed hello.txt
var hello string

//go:embed hello.txt
var raw []byte

//go:embed data hello.txt
var tree embed.FS

//go:embed data/*.txt
var globbed embed.FS

//go:embed all:data
var all embed.FS

//go:embed "data/with space.txt" `data/b.bin`
var quoted embed.FS

//go:embed empty.txt
var empty string

var (
	//go:embed data/a.txt
	inGroup string
)

func main() {
	fmt.Printf("%q %d %q %q\n", hello, len(hello), empty, inGroup)
	raw[0] = 'J'
	fmt.Println(string(raw[:5]), hello[:5])
	for name, fsys := range map[string]embed.FS{"tree": tree} {
		fmt.Println(name)
		fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
			fmt.Println(" ", path, d.IsDir(), err)
			return nil
		})
	}
	for _, fsys := range []embed.FS{globbed, all, quoted} {
		n := 0
		fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
			if !d.IsDir() {
				fmt.Print(path, ";")
				n++
			}
			return nil
		})
		fmt.Println(n)
	}
	b, err := tree.ReadFile("data/b.bin")
	fmt.Println(b, err)
	b[0] = 99
	b, _ = tree.ReadFile("data/b.bin")
	fmt.Println(b[0])
	_, err = tree.ReadFile("data/none")
	fmt.Println(err)
	f, err := tree.Open("data/nested/deep.txt")
	st, _ := f.Stat()
	c, _ := io.ReadAll(f)
	fmt.Printf("%q %v %s %d %v\n", c, err, st.Name(), st.Size(), st.Mode())
	es, err := tree.ReadDir("data")
	for _, e := range es {
		fmt.Print(e.Name(), " ")
	}
	fmt.Println(err)
	s, err := fs.Sub(tree, "data")
	x, err2 := fs.ReadFile(s, "a.txt")
	fmt.Println(string(x), err, err2)
	m, err := fs.Glob(tree, "data/*.txt")
	fmt.Println(m, err, sub.Text)
}
