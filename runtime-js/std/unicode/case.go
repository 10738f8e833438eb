package unicode

// UpperLower as a Delta tells of a range in which upper and lower case alternate.
const UpperLower = MaxRune + 1

// Indices of Delta, and arguments of To.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

type d [MaxCase]rune

// CaseRange is a range of code points that change case in the same way: by adding Delta.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

// SpecialCase has case mappings that differ from the standard ones.
type SpecialCase []CaseRange

// TurkishCase has the dotted and the dotless i of Turkish.
var TurkishCase SpecialCase = SpecialCase{
	{0x49, 0x49, d{0, 0x131 - 0x49, 0}},
	{0x69, 0x69, d{0x130 - 0x69, 0, 0x130 - 0x69}},
	{0x130, 0x130, d{0, 0x69 - 0x130, 0}},
	{0x131, 0x131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
}

// AzeriCase is TurkishCase.
var AzeriCase SpecialCase = TurkishCase

// ToUpper maps r to upper case, by special first.
func (special SpecialCase) ToUpper(r rune) rune {
	if mapped, ok := special.to(UpperCase, r); ok {
		return mapped
	}
	return ToUpper(r)
}

// ToLower maps r to lower case, by special first.
func (special SpecialCase) ToLower(r rune) rune {
	if mapped, ok := special.to(LowerCase, r); ok {
		return mapped
	}
	return ToLower(r)
}

// ToTitle maps r to title case, by special first.
func (special SpecialCase) ToTitle(r rune) rune {
	if mapped, ok := special.to(TitleCase, r); ok {
		return mapped
	}
	return ToTitle(r)
}

// to maps r by the range that it is in, and reports whether there is one.
func (special SpecialCase) to(which int, r rune) (rune, bool) {
	for i := range special {
		c := &special[i]
		if rune(c.Lo) <= r && r <= rune(c.Hi) {
			delta := c.Delta[which]
			if delta > MaxRune {
				// From an upper-case start, the odd offsets are lower case.
				start := rune(c.Lo)
				mapped := start + (r-start)&^1 + rune(which&1)
				return mapped, true
			}
			return r + delta, true
		}
	}
	return r, false
}

// To maps r to UpperCase, LowerCase or TitleCase.
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// The mappings are those of the JS engine where they are of one code point.

// ToUpper maps r to upper case.
func ToUpper(r rune) rune

// ToLower maps r to lower case.
func ToLower(r rune) rune

// ToTitle maps r to title case.
func ToTitle(r rune) rune

// SimpleFold is the next code point that is equal to r under simple case folding: the least one greater than r, or else
// the least of all.
func SimpleFold(r rune) rune

// caseRanges reads "lo-hi/upper/lower/title" with decimal differences.
func caseRanges(text string) []CaseRange {
	var ranges []CaseRange
	for i := 0; i < len(text); i++ {
		var lo, hi rune
		var delta d
		lo, i = decimal(text, i)
		hi, i = decimal(text, i+1)
		for j := range delta {
			delta[j], i = decimal(text, i+1)
		}
		ranges = append(ranges, CaseRange{uint32(lo), uint32(hi), delta})
	}
	return ranges
}

// decimal reads the number at text[i:] and returns the index behind it.
func decimal(text string, i int) (rune, int) {
	n, sign := rune(0), rune(1)
	if text[i] == '-' {
		sign = -1
		i++
	}
	for i < len(text) && '0' <= text[i] && text[i] <= '9' {
		n = n*10 + rune(text[i]-'0')
		i++
	}
	return n * sign, i
}
