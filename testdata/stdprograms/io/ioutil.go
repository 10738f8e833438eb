// What package io/ioutil is for, in short.
package main

import (
	"fmt"
	"io/ioutil"
	"os"
	"strings"
)

func main() {
	b, err := ioutil.ReadAll(strings.NewReader("x"))
	fmt.Println(string(b), err)
	dir, err := ioutil.TempDir("", "std")
	fmt.Println(err, ioutil.WriteFile(dir+"/a", []byte("text"), 0o600))
	b, err = ioutil.ReadFile(dir + "/a")
	list, _ := ioutil.ReadDir(dir)
	fmt.Println(string(b), err, len(list), list[0].Size(), os.RemoveAll(dir))

}
