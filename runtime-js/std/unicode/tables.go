package unicode

// Version is the version of Unicode.
const Version = "17.0.0"

// RangeTable is a set of code points: sorted ranges below and above 1<<16.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // the number of ranges in R16 within Latin-1
}

// Range16 is every Stride-th code point from Lo to Hi.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is Range16 for code points from 1<<16 on.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// The variables that hold tables are written as texts, to be small where they are used and nothing where they are not.

// table reads a set: hexadecimal numbers "lo", "lo-hi" or "lo-hi/stride".
func table(text string) *RangeTable {
	t := &RangeTable{}
	text += " "
	for i := 0; i < len(text); i++ {
		var lo, hi, stride uint32
		lo, i = hexadecimal(text, i)
		hi = lo
		stride = 1
		if text[i] == '-' {
			hi, i = hexadecimal(text, i+1)
		}
		if text[i] == '/' {
			stride, i = hexadecimal(text, i+1)
		}
		if hi > 0xFFFF {
			t.R32 = append(t.R32, Range32{lo, hi, stride})
		} else {
			t.R16 = append(t.R16, Range16{uint16(lo), uint16(hi), uint16(stride)})
			if hi <= MaxLatin1 {
				t.LatinOffset++
			}
		}
	}
	return t
}

// hexadecimal reads the number at text[i:] and returns the index behind it.
func hexadecimal(text string, i int) (uint32, int) {
	n := uint32(0)
	for {
		c := text[i]
		if '0' <= c && c <= '9' {
			n = n<<4 | uint32(c-'0')
		} else if 'a' <= c && c <= 'f' {
			n = n<<4 | uint32(c-'a'+10)
		} else {
			return n, i
		}
		i++
	}
}
