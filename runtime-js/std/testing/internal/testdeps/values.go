package testdeps

import (
	"fmt"
	"math"
	"reflect"
	"strings"
	"unicode/utf8"
)

// corpusText is an input in the form of corpus files, which ReadCorpus reads.
func corpusText(values []any) string {
	var text strings.Builder
	text.WriteString(corpusVersion + "\n")
	for _, v := range values {
		text.WriteString(valueText(v) + "\n")
	}
	return text.String()
}

func valueText(v any) string {
	switch v := v.(type) {
	case []byte:
		return fmt.Sprintf("[]byte(%q)", v)
	case string:
		return fmt.Sprintf("string(%q)", v)
	case byte:
		return fmt.Sprintf("byte(%q)", v)
	case rune:
		if utf8.ValidRune(v) && v != utf8.RuneError {
			return fmt.Sprintf("rune(%q)", v)
		}
	case float32:
		if bits := math.Float32bits(v); v != v && bits != math.Float32bits(float32(math.NaN())) {
			return fmt.Sprintf("math.Float32frombits(0x%x)", bits)
		}
	case float64:
		if bits := math.Float64bits(v); v != v && bits != math.Float64bits(math.NaN()) {
			return fmt.Sprintf("math.Float64frombits(0x%x)", bits)
		}
	}
	return fmt.Sprintf("%T(%v)", v, v)
}

// zeroValues is the input where no other is known.
func zeroValues(types []reflect.Type) []any {
	var values []any
	for _, t := range types {
		values = append(values, reflect.Zero(t).Interface())
	}
	return values
}
