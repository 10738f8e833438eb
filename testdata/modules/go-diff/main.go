// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"strings"

	"github.com/sergi/go-diff/diffmatchpatch"
)

func main() {
	dmp := diffmatchpatch.New()
	a, b := "The quick brown fox jumps over the lazy dog.", "That quick red fox jumped over a lazy dög!"
	diffs := dmp.DiffMain(a, b, false)
	for _, d := range dmp.DiffCleanupSemantic(diffs) {
		fmt.Printf("%v %q\n", d.Type, d.Text)
	}
	fmt.Println(dmp.DiffPrettyHtml(diffs))
	fmt.Printf("%q\n", dmp.DiffPrettyText(diffs))
	fmt.Println(dmp.DiffLevenshtein(diffs), dmp.DiffToDelta(diffs), dmp.DiffText1(diffs) == a, dmp.DiffText2(diffs) == b)
	patches := dmp.PatchMake(a, diffs)
	text := dmp.PatchToText(patches)
	fmt.Println(text)
	back, err := dmp.PatchFromText(text)
	fmt.Println(len(back), err)
	fmt.Println(dmp.PatchApply(back, "Well: the quick brown fox jumps over the lazy dog."))
	fmt.Println(dmp.MatchMain("abcdefghijk", "efxhi", 0), dmp.DiffCommonPrefix(a, b), dmp.DiffCommonSuffix("123!", "23!"))
	x := strings.Repeat("line one\nline two\n", 20)
	c1, c2, lines := dmp.DiffLinesToChars(x, strings.Replace(x, "two", "three", 3))
	for _, d := range dmp.DiffCharsToLines(dmp.DiffMain(c1, c2, false), lines) {
		fmt.Println(d.Type, len(d.Text))
	}
}
