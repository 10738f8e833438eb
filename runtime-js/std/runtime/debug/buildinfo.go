package debug

import (
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// BuildInfo tells how a program was built.
type BuildInfo struct {
	GoVersion string         // such as "go1.27"
	Path      string         // of package main
	Main      Module         // that contains it
	Deps      []*Module      // that it uses
	Settings  []BuildSetting // of the build
}

// A Module is a module of a build.
type Module struct {
	Path    string
	Version string
	Sum     string
	Replace *Module
}

// A BuildSetting is a setting of a build.
type BuildSetting struct {
	Key, Value string
}

// ReadBuildInfo tells what is known of the running program's build: the version of the language.
func ReadBuildInfo() (info *BuildInfo, ok bool) {
	return &BuildInfo{GoVersion: runtime.Version(), Path: "command-line-arguments"}, true
}

// String is the form that ParseBuildInfo reads.
func (b *BuildInfo) String() string {
	var s strings.Builder
	if b.GoVersion != "" {
		fmt.Fprintf(&s, "go\t%s\n", b.GoVersion)
	}
	if b.Path != "" {
		fmt.Fprintf(&s, "path\t%s\n", b.Path)
	}
	if b.Main != (Module{}) {
		writeModule(&s, "mod", &b.Main)
	}
	for _, dep := range b.Deps {
		writeModule(&s, "dep", dep)
	}
	for _, setting := range b.Settings {
		fmt.Fprintf(&s, "build\t%s=%s\n", quoted(setting.Key, "=\" \t\r\n`"), quoted(setting.Value, "\" \t\r\n`"))
	}
	return s.String()
}

func writeModule(s *strings.Builder, word string, m *Module) {
	s.WriteString(word + "\t" + m.Path)
	if m.Version != "" {
		s.WriteString("\t" + m.Version)
	}
	if m.Replace == nil {
		s.WriteString("\t" + m.Sum + "\n")
		return
	}
	s.WriteString("\n")
	writeModule(s, "=>", m.Replace)
}

// quoted quotes keys and values that contain one of the special characters, and empty keys.
func quoted(s, special string) string {
	if strings.ContainsAny(s, special) || s == "" && strings.HasPrefix(special, "=") {
		return strconv.Quote(s)
	}
	return s
}

// ParseBuildInfo reads what String has written, but for the version of Go.
func ParseBuildInfo(data string) (bi *BuildInfo, err error) {
	bi = &BuildInfo{}
	var last *Module
	number := 0
	for line := range strings.Lines(data) {
		number++
		line = strings.TrimSuffix(line, "\n")
		word, rest, _ := strings.Cut(line, "\t")
		switch word {
		case "path":
			bi.Path = rest
		case "mod", "dep", "=>":
			m, problem := parseModule(strings.Split(rest, "\t"), word)
			if problem == nil && word == "=>" && last == nil {
				problem = errors.New("replacement with no module on previous line")
			}
			if problem != nil {
				return nil, lineError(number, problem)
			}
			switch word {
			case "mod":
				bi.Main = *m
				last = &bi.Main
			case "dep":
				bi.Deps = append(bi.Deps, m)
				last = m
			case "=>":
				last.Replace = m
				last = nil
			}
		case "build":
			setting, problem := parseSetting(rest)
			if problem != nil {
				return nil, lineError(number, problem)
			}
			bi.Settings = append(bi.Settings, setting)
		}
	}
	return bi, nil
}

func lineError(number int, err error) error {
	return fmt.Errorf("could not parse Go build info: line %d: %w", number, err)
}

func parseModule(columns []string, word string) (*Module, error) {
	if word == "=>" && len(columns) != 3 {
		return nil, fmt.Errorf("expected 3 columns for replacement; got %d", len(columns))
	}
	if len(columns) != 2 && len(columns) != 3 {
		return nil, fmt.Errorf("expected 2 or 3 columns; got %d", len(columns))
	}
	m := &Module{Path: columns[0], Version: columns[1]}
	if len(columns) == 3 {
		m.Sum = columns[2]
	}
	return m, nil
}

func parseSetting(s string) (setting BuildSetting, err error) {
	if strings.HasPrefix(s, "\"") {
		prefix, problem := strconv.QuotedPrefix(s)
		if problem != nil {
			return setting, errors.New("invalid quoted key in build line")
		}
		setting.Key, _ = strconv.Unquote(prefix)
		s = s[len(prefix):]
		if !strings.HasPrefix(s, "=") {
			return setting, errors.New("build line missing '='")
		}
		s = s[1:]
	} else {
		key, value, found := strings.Cut(s, "=")
		if !found {
			return setting, errors.New("build line missing '='")
		}
		if key == "" {
			return setting, errors.New("build line with missing key")
		}
		setting.Key, s = key, value
	}
	if strings.HasPrefix(s, "\"") {
		value, problem := strconv.Unquote(s)
		if problem != nil {
			return setting, errors.New("invalid quoted value in build line")
		}
		s = value
	}
	setting.Value = s
	return setting, nil
}
