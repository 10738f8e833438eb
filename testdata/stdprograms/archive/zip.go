// What package archive/zip is for, in short.
package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"strings"
)

func main() {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.Create("dir/a.txt")
	fmt.Fprint(f, strings.Repeat("hello ", 100))
	w.SetComment("note")
	fmt.Println(err, w.Close(), b.Len() < 400)
	r, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	fmt.Println(err, r.Comment)
	for _, f := range r.File {
		rc, err := f.Open()
		text, _ := io.ReadAll(rc)
		fmt.Println(f.Name, f.UncompressedSize64, f.Method == zip.Deflate, len(text), err)
	}
	list, err := fs.ReadDir(r, "dir")
	fmt.Println(list[0].Name(), err)

}
