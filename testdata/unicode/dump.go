// Prints what package unicode knows, as JSON: its tables, and the category and case of each code point.
package main

import (
	"encoding/json"
	"os"
	"unicode"
)

type tables map[string][][3]uint32

func rangesOf(list map[string]*unicode.RangeTable) tables {
	all := tables{}
	for name, table := range list {
		ranges := [][3]uint32{}
		for _, r := range table.R16 {
			ranges = append(ranges, [3]uint32{uint32(r.Lo), uint32(r.Hi), uint32(r.Stride)})
		}
		for _, r := range table.R32 {
			ranges = append(ranges, [3]uint32{r.Lo, r.Hi, r.Stride})
		}
		all[name] = ranges
	}
	return all
}

// categoryOf returns the category of two letters, "" for code points without one.
func categoryOf(r rune) string {
	for name, table := range unicode.Categories {
		if len(name) == 2 && name != "LC" && name != "Cn" && unicode.Is(table, r) {
			return name
		}
	}
	return ""
}

func main() {
	categories := []string{}
	cases := [][4]rune{}
	for r := rune(0); r <= unicode.MaxRune; r++ {
		categories = append(categories, categoryOf(r))
		cases = append(cases, [4]rune{unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r), unicode.SimpleFold(r)})
	}
	json.NewEncoder(os.Stdout).Encode(map[string]any{
		"version":         unicode.Version,
		"categories":      rangesOf(unicode.Categories),
		"categoryAliases": unicode.CategoryAliases,
		"foldCategory":    rangesOf(unicode.FoldCategory),
		"scripts":         rangesOf(unicode.Scripts),
		"foldScript":      rangesOf(unicode.FoldScript),
		"properties":      rangesOf(unicode.Properties),
		"caseRanges":      unicode.CaseRanges,
		"categoryOf":      categories,
		"caseOf":          cases,
	})
}
