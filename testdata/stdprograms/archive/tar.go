// What package archive/tar is for, in short.
package main

import (
	"archive/tar"
	"bytes"
	"fmt"
	"io"
	"time"
)

func main() {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for name, text := range map[string]string{"a.txt": "alpha"} {
		w.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(text)), ModTime: time.Unix(1e9, 0)})
		io.WriteString(w, text)
	}
	w.WriteHeader(&tar.Header{Name: "dir/", Typeflag: tar.TypeDir, Mode: 0o755})
	fmt.Println(w.Close(), b.Len())
	r := tar.NewReader(&b)
	for {
		h, err := r.Next()
		if err == io.EOF {
			break
		}
		text, err := io.ReadAll(r)
		fmt.Println(h.Name, h.Size, h.FileInfo().Mode(), h.ModTime.UTC(), string(text), err)
	}

}
