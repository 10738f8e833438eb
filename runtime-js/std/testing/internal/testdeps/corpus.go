package testdeps

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
)

// corpusVersion is the first line of corpus files.
const corpusVersion = "go test fuzz v1"

// corpusEntry is an input of a fuzz target.
type corpusEntry = struct {
	Parent     string
	Path       string
	Data       []byte
	Values     []any
	Generation int
	IsSeed     bool
}

// ReadCorpus reads the inputs in a folder, a file each: a line "go test fuzz v1", and one for each value, such as int(3).
func (TestDeps) ReadCorpus(dir string, types []reflect.Type) ([]corpusEntry, error) {
	files, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, fmt.Errorf("reading seed corpus from testdata: %v", err)
	}
	var corpus []corpusEntry
	var malformed []error
	for _, file := range files {
		if file.IsDir() {
			continue
		}
		name := filepath.Join(dir, file.Name())
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("failed to read corpus file: %v", err)
		}
		values, err := corpusValues(string(data))
		if err == nil {
			err = checkValues(values, types)
		}
		if err != nil {
			malformed = append(malformed, fmt.Errorf("%q: %v", name, err))
			continue
		}
		corpus = append(corpus, corpusEntry{Path: name, Values: values})
	}
	return corpus, errors.Join(malformed...)
}

// CheckCorpus reports values that the fuzz target does not take.
func (TestDeps) CheckCorpus(vals []any, types []reflect.Type) error { return checkValues(vals, types) }

func checkValues(vals []any, types []reflect.Type) error {
	if len(vals) != len(types) {
		return fmt.Errorf("wrong number of values in corpus entry: %d, want %d", len(vals), len(types))
	}
	have := make([]reflect.Type, len(vals))
	for i, v := range vals {
		have[i] = reflect.TypeOf(v)
	}
	for i := range types {
		if have[i] != types[i] {
			return fmt.Errorf("mismatched types in corpus entry: %v, want %v", have, types)
		}
	}
	return nil
}

func corpusValues(text string) ([]any, error) {
	if text == "" {
		return nil, errors.New("unmarshal: cannot unmarshal empty string")
	}
	version, rest, found := strings.Cut(text, "\n")
	if !found {
		return nil, errors.New("unmarshal: must include version and at least one value")
	}
	if version = strings.TrimSuffix(version, "\r"); version != corpusVersion {
		return nil, fmt.Errorf("unmarshal: unknown encoding version: %s", version)
	}
	var values []any
	for line := range strings.SplitSeq(rest, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		v, err := corpusValue(line)
		if err != nil {
			return nil, fmt.Errorf("unmarshal: malformed line %q: %v", line, err)
		}
		values = append(values, v)
	}
	return values, nil
}

// corpusValue is the value of a conversion of a literal, or of bits of a floating-point number.
func corpusValue(line string) (any, error) {
	name, rest, found := strings.Cut(line, "(")
	if !found || !strings.HasSuffix(rest, ")") {
		return nil, errors.New("expected call expression")
	}
	literal := strings.TrimSpace(strings.TrimSuffix(rest, ")"))
	switch name = strings.TrimSpace(name); name {
	case "[]byte":
		s, err := strconv.Unquote(literal)
		return []byte(s), err
	case "string":
		return strconv.Unquote(literal)
	case "bool":
		switch literal {
		case "true":
			return true, nil
		case "false":
			return false, nil
		}
		return nil, errors.New("true or false required for type bool")
	case "byte", "rune":
		if strings.HasPrefix(literal, "'") {
			return charValue(name, literal)
		}
		return numberValue(map[string]string{"byte": "uint8", "rune": "int32"}[name], literal)
	case "math.Float32frombits":
		bits, err := strconv.ParseUint(literal, 0, 32)
		return math.Float32frombits(uint32(bits)), err
	case "math.Float64frombits":
		bits, err := strconv.ParseUint(literal, 0, 64)
		return math.Float64frombits(bits), err
	}
	return numberValue(name, literal)
}

func charValue(typ, literal string) (any, error) {
	code, _, tail, err := strconv.UnquoteChar(literal[1:], '\'')
	if err != nil {
		return nil, err
	}
	if tail != "'" {
		return nil, errors.New("malformed character literal, missing single quotes")
	}
	if typ == "rune" {
		return code, nil
	}
	if code >= 256 {
		return nil, errors.New("can only encode single byte to a byte type")
	}
	return byte(code), nil
}

var numberTypes = []any{
	int(0), int8(0), int16(0), int32(0), int64(0),
	uint(0), uint8(0), uint16(0), uint32(0), uint64(0),
	float32(0), float64(0),
}

func numberValue(typ, literal string) (any, error) {
	for _, zero := range numberTypes {
		v := reflect.New(reflect.TypeOf(zero)).Elem()
		if v.Type().String() != typ {
			continue
		}
		bits := v.Type().Bits()
		switch {
		case v.CanInt():
			n, err := strconv.ParseInt(literal, 0, bits)
			v.SetInt(n)
			return v.Interface(), err
		case v.CanUint():
			n, err := strconv.ParseUint(literal, 0, bits)
			v.SetUint(n)
			return v.Interface(), err
		}
		n, err := strconv.ParseFloat(literal, bits)
		v.SetFloat(n)
		return v.Interface(), err
	}
	return nil, errors.New("expected []byte or primitive type")
}
