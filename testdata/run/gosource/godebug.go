// The environment variable GODEBUG changes what packages from Go's source do.
package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
)

func main() {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.Create("../up")
	fmt.Fprint(f, "text")
	fmt.Println(err, w.Close())
	for _, value := range []string{"", "zipinsecurepath=0", "x=1,zipinsecurepath=0#a,y=2", "zipinsecurepath=0,zipinsecurepath=1"} {
		os.Setenv("GODEBUG", value)
		_, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
		fmt.Println(value, err)
	}
}
