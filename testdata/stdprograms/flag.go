// What package flag is for, in short.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"
)

func main() {
	set := flag.NewFlagSet("prog", flag.ContinueOnError)
	set.SetOutput(os.Stdout)
	n := set.Int("n", 3, "a `number`")
	name := set.String("name", "x", "the name")
	wait := set.Duration("wait", time.Second, "how long")
	fmt.Println(set.Parse([]string{"-n", "5", "--wait=2m", "rest"}), *n, *name, *wait, set.Args())
	fmt.Println(set.Parse([]string{"-n", "x"}))

}
