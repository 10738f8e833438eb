// What package mime/quotedprintable is for, in short.
package main

import (
	"fmt"
	"io"
	"mime/quotedprintable"
	"os"
	"strings"
)

func main() {
	w := quotedprintable.NewWriter(os.Stdout)
	io.WriteString(w, "caf\u00e9 = "+strings.Repeat("long ", 20)+"\n")
	w.Close()
	b, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader("caf=C3=A9=\n!")))
	fmt.Println(string(b), err)

}
