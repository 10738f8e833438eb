package regexp

import "strings"

// replace replaces the matches in src by what repl makes of them.
func (re *Regexp) replace(src string, wanted int, repl func(match []int) string) string {
	result := ""
	end := 0
	re.each(text{string: src}, -1, wanted, func(match []int) {
		result += src[end:match[0]] + repl(match)
		end = match[1]
	})
	return result + src[end:]
}

// ReplaceAllString replaces the matches in src by repl, in which $1 and the like stand for parts, as in Expand.
func (re *Regexp) ReplaceAllString(src, repl string) string {
	if !strings.Contains(repl, "$") {
		return re.ReplaceAllLiteralString(src, repl)
	}
	t := text{string: src}
	return re.replace(src, re.all(), func(match []int) string { return re.expand(repl, t, match) })
}

// ReplaceAllLiteralString replaces the matches in src by repl.
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return re.replace(src, 2, func([]int) string { return repl })
}

// ReplaceAllStringFunc replaces the matches in src by what repl makes of them.
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return re.replace(src, 2, func(match []int) string { return repl(stringAt(src, match, 0)) })
}

// ReplaceAll replaces the matches in src by repl, in which $1 and the like stand for parts, as in Expand.
func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	return bytesOf(re.ReplaceAllString(string(src), string(repl)))
}

// ReplaceAllLiteral replaces the matches in src by repl.
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return bytesOf(re.ReplaceAllLiteralString(string(src), string(repl)))
}

// ReplaceAllFunc replaces the matches in src by what repl makes of them.
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return bytesOf(re.replace(string(src), 2, func(match []int) string { return string(repl(src[match[0]:match[1]])) }))
}

func bytesOf(s string) []byte {
	if s == "" {
		return nil
	}
	return []byte(s)
}
