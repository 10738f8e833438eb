package syntax

import "unicode"

// Classes are lists of bounds: the first and the last rune of a range, and so on. They are built in any order, and tidied.

// The first and the last rune that are equal to others under simple folding.
const (
	minFold = 0x41
	maxFold = 0x1e943
)

// leastFold is the least of the runes that are equal to r when case is folded.
func leastFold(r rune) rune {
	least := r
	if minFold <= r && r <= maxFold {
		for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
			least = min(least, other)
		}
	}
	return least
}

// appendRange adds a range. It becomes part of one of the last two if it touches it, so that letters in both cases do not pile up.
func appendRange(r []rune, lo, hi rune) []rune {
	for i := len(r) - 2; i >= 0 && i >= len(r)-4; i -= 2 {
		if lo <= r[i+1]+1 && r[i] <= hi+1 {
			r[i] = min(r[i], lo)
			r[i+1] = max(r[i+1], hi)
			return r
		}
	}
	return append(r, lo, hi)
}

func appendRanges(ranges, others []rune) []rune {
	for i := 0; i+1 < len(others); i += 2 {
		ranges = appendRange(ranges, others[i], others[i+1])
	}
	return ranges
}

// appendFolded adds a range, and all that is equal to something in it when case is folded.
func appendFolded(ranges []rune, lo, hi rune) []rune {
	ranges = appendRange(ranges, lo, hi)
	if lo <= minFold && hi >= maxFold {
		return ranges
	}
	for _, r := range foldsOf(lo, hi) {
		for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
			if other < lo || other > hi {
				ranges = appendRange(ranges, other, other)
			}
		}
	}
	return ranges
}

// foldsOf has the runes of a range that are equal to others when case is folded.
func foldsOf(lo, hi rune) []rune

// folded is a tidy class with all that is equal to something in it when case is folded.
func folded(ranges []rune) []rune {
	var all []rune
	for i := 0; i < len(ranges); i += 2 {
		all = appendFolded(all, ranges[i], ranges[i+1])
	}
	return tidy(all)
}

// tidy sorts ranges and joins those that touch. Tidy ones stay as they are.
func tidy(ranges []rune) []rune

// inverted has the runes that are not in a tidy class.
func inverted(ranges []rune) []rune {
	others := make([]rune, 0, len(ranges)+2)
	next := rune(0)
	for i := 0; i < len(ranges); i += 2 {
		if next < ranges[i] {
			others = append(others, next, ranges[i]-1)
		}
		next = ranges[i+1] + 1
	}
	if next <= unicode.MaxRune {
		others = append(others, next, unicode.MaxRune)
	}
	return others
}

// contains reports whether a rune is in a class.
func contains(ranges []rune, r rune) bool {
	for i := 0; i < len(ranges); i += 2 {
		if ranges[i] <= r && r <= ranges[i+1] {
			return true
		}
	}
	return false
}
