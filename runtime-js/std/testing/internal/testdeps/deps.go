// Package testdeps has what package testing needs and does not import itself, so that it can test that. The main packages
// that goes test generates pass it on.
package testdeps

import (
	"errors"
	"internal/testlog"
	"io"
	"regexp"
)

// TestDeps is what testing.MainStart asks for.
type TestDeps struct{}

// ImportPath and ModulePath are those of the package under test.
var ImportPath, ModulePath string

func (TestDeps) ImportPath() string { return ImportPath }

func (TestDeps) ModulePath() string { return ModulePath }

// The expression that was compiled last: the same one is asked for all tests.
var (
	pattern  string
	compiled *regexp.Regexp
)

func (TestDeps) MatchString(pat, str string) (bool, error) {
	if compiled == nil || pattern != pat {
		re, err := regexp.Compile(pat)
		if err != nil {
			return false, err
		}
		pattern, compiled = pat, re
	}
	return compiled.MatchString(str), nil
}

func (TestDeps) SetPanicOnExit0(v bool) { testlog.SetPanicOnExit0(v) }

var errNoProfiles = errors.New("profiles are taken by the tools of JavaScript")

func (TestDeps) StartCPUProfile(io.Writer) error { return errNoProfiles }

func (TestDeps) StopCPUProfile() {}

func (TestDeps) WriteProfileTo(string, io.Writer, int) error { return errNoProfiles }

// The log of what a test reads is for the go command's cache of results.

func (TestDeps) StartTestLog(io.Writer) {}

func (TestDeps) StopTestLog() error { return nil }
