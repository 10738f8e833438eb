package regexp

import (
	"strings"
	"unicode"
)

// Expand appends template to dst. $name and ${name} in it stand for parts of a match in src, by name or index; $$ is a dollar.
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return append(dst, re.expand(string(template), text{bytes: src}, match)...)
}

// ExpandString is Expand for strings.
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return append(dst, re.expand(template, text{string: src}, match)...)
}

func (re *Regexp) expand(template string, src text, match []int) string {
	result := ""
	for {
		before, after, found := strings.Cut(template, "$")
		result += before
		if !found {
			return result
		}
		name, rest := variable(after)
		switch {
		case strings.HasPrefix(after, "$"):
			result += "$"
			rest = after[1:]
		case name == "":
			result += "$"
			rest = after
		default:
			result += re.part(name, src, match)
		}
		template = rest
	}
}

// variable reads what follows a dollar: a name, perhaps in braces. It is "" if there is none.
func variable(after string) (name, rest string) {
	inner, braced := strings.CutPrefix(after, "{")
	end := strings.IndexFunc(inner, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' })
	if end < 0 {
		end = len(inner)
	}
	name, rest = inner[:end], inner[end:]
	if braced {
		var closed bool
		if rest, closed = strings.CutPrefix(rest, "}"); !closed {
			return "", after
		}
	}
	return name, rest
}

// part is the text of the part with a name or an index.
func (re *Regexp) part(name string, src text, match []int) string {
	if index := indexOf(name); index >= 0 {
		return src.part(match, index)
	}
	for i, known := range re.names {
		if known == name && 2*i+1 < len(match) && match[2*i] >= 0 {
			return src.part(match, i)
		}
	}
	return ""
}

// indexOf is the number that a name is, without zeros before it, or -1.
func indexOf(name string) int {
	n := 0
	for i := range len(name) {
		if name[i] < '0' || name[i] > '9' || n >= 1e8 || i == 1 && name[0] == '0' {
			return -1
		}
		n = n*10 + int(name[i]-'0')
	}
	return n
}

func (t text) part(match []int, i int) string {
	if 2*i+1 >= len(match) || match[2*i] < 0 {
		return ""
	}
	if t.bytes == nil {
		return t.string[match[2*i]:match[2*i+1]]
	}
	return string(t.bytes[match[2*i]:match[2*i+1]])
}
