// Classes, case and printing of all code points, as sums, with tables and functions.
package main

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

func sum(name string, f func(r rune) rune) {
	h := uint32(2166136261)
	for r := rune(0); r <= unicode.MaxRune; r++ {
		h = (h ^ uint32(f(r))) * 16777619
	}
	fmt.Printf("%s %x\n", name, h)
}

func class(f func(r rune) bool) func(r rune) rune {
	return func(r rune) rune {
		if f(r) {
			return 1
		}
		return 0
	}
}

// tables sums up the ranges as they are written down.
func tables(name string, list map[string]*unicode.RangeTable) {
	names := slices.Sorted(maps.Keys(list))
	h := uint32(2166136261)
	for _, name := range names {
		table := list[name]
		h = (h ^ uint32(table.LatinOffset)) * 16777619
		for _, r := range table.R16 {
			h = (((h^uint32(r.Lo))*16777619^uint32(r.Hi))*16777619 ^ uint32(r.Stride)) * 16777619
		}
		for _, r := range table.R32 {
			h = (((h^r.Lo)*16777619^r.Hi)*16777619 ^ r.Stride) * 16777619
		}
		if len(name) <= 2 {
			fmt.Println(name, len(table.R16), len(table.R32), table.LatinOffset, h)
		}
	}
	fmt.Println(name, len(names), h)
}

func main() {
	tables("categories", unicode.Categories)
	tables("scripts", unicode.Scripts)
	tables("properties", unicode.Properties)
	tables("fold categories", unicode.FoldCategory)
	tables("fold scripts", unicode.FoldScript)
	fmt.Println(unicode.Version, len(unicode.Scripts), len(unicode.Categories), len(unicode.Properties))
	sum("letter", class(unicode.IsLetter))
	sum("mark", class(unicode.IsMark))
	sum("number", class(unicode.IsNumber))
	sum("digit", class(unicode.IsDigit))
	sum("punct", class(unicode.IsPunct))
	sum("symbol", class(unicode.IsSymbol))
	sum("upper", class(unicode.IsUpper))
	sum("lower", class(unicode.IsLower))
	sum("title", class(unicode.IsTitle))
	sum("graphic", class(unicode.IsGraphic))
	sum("print", class(unicode.IsPrint))
	sum("strconv print", class(strconv.IsPrint))
	sum("strconv graphic", class(strconv.IsGraphic))
	sum("ToUpper", unicode.ToUpper)
	sum("ToLower", unicode.ToLower)
	sum("ToTitle", unicode.ToTitle)
	sum("SimpleFold", unicode.SimpleFold)
	fmt.Println(unicode.Is(unicode.Garay, 0x10d50), unicode.In('Ɤ', unicode.Lu))
	fmt.Println(strings.ToUpper("ɤ 𐵰 ꟍ"), strings.ToLower("Ɤ 𐵐 Ꟍ"), strings.EqualFold("ﬅ", "ﬆ"), strings.EqualFold("ΐ", "ΐ"))
	fmt.Printf("%q %+q\n", "Ᲊ", "Ᲊ")
}
