// What package encoding/csv is for, in short.
package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"strings"
)

func main() {
	r := csv.NewReader(strings.NewReader("a,b\n\"x, y\",2\n"))
	list, err := r.ReadAll()
	fmt.Println(list, len(list[1]), err)
	w := csv.NewWriter(os.Stdout)
	w.Write([]string{"q\"q", "plain", "a,b"})
	w.Flush()
	_, err = csv.NewReader(strings.NewReader("a,b\nc\n")).ReadAll()
	fmt.Println(err)

}
