// A range of a SpecialCase decides also where it changes nothing; a log line that its prefix ends gets no further newline.
package main

import (
	"log"
	"os"
	"strings"
	"unicode"
)

func main() {
	same := unicode.SpecialCase{{Lo: 'A', Hi: 'A'}}
	println(strings.ToLowerSpecial(same, "ABC"), strings.ToUpperSpecial(same, "abc"))
	log.SetOutput(os.Stdout)
	log.SetFlags(0)
	log.SetPrefix("prefix\n")
	log.Print("")
	log.SetPrefix("")
	log.Print("")
	log.Print("end")
}
