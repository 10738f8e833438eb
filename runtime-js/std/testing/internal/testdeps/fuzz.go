package testdeps

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"time"
)

// CoordinateFuzzing tries the inputs that are known, and then new ones, until one fails or there is no more time. What is 0
// has no limit. Inputs that cover something new are kept in cacheDir, one that fails in corpusDir.
func (d TestDeps) CoordinateFuzzing(
	timeout time.Duration, limit int64, minimizeTimeout time.Duration, minimizeLimit int64,
	parallel int, seed []corpusEntry, types []reflect.Type, corpusDir, cacheDir string,
) error {
	if !hasProcesses() {
		return errNoProcesses
	}
	known, err := d.ReadCorpus(cacheDir, types)
	if err != nil {
		return err
	}
	seeds, err := seedInputs(append(seed, known...))
	if err != nil {
		return err
	}
	s := &search{
		target: filepath.Base(corpusDir), cacheDir: cacheDir, types: types, seeds: seeds,
		parallel: max(parallel, 1), limit: int(limit),
		minimizing: budget{time: minimizeTimeout, runs: int(minimizeLimit)},
		start:      time.Now(), covered: make(map[string]bool), random: newMutator(uint32(time.Now().UnixNano())),
	}
	if timeout > 0 {
		defer time.AfterFunc(timeout, s.stop).Stop()
	}
	s.run()
	if s.failing == nil {
		return s.err
	}
	return s.failing.report(corpusDir)
}

// seedInput is an input that was known before, in the form of corpus files.
type seedInput struct{ name, text string }

// Those of the seed corpus have been checked, and not kept.
func seedInputs(known []corpusEntry) ([]seedInput, error) {
	var seeds []seedInput
	for _, e := range known {
		seed := seedInput{name: filepath.Base(e.Path)}
		if e.Values != nil {
			seed.text = corpusText(e.Values)
		} else if data, err := os.ReadFile(e.Path); err != nil {
			return nil, err
		} else {
			seed.text = string(data)
		}
		seeds = append(seeds, seed)
	}
	return seeds, nil
}

// failure is an input that has failed.
type failure struct {
	text    string
	error   string
	isKnown bool // before the search
}

// report keeps the input, and says where.
func (f *failure) report(corpusDir string) error {
	if f.isKnown {
		return errors.New(f.error)
	}
	path, err := writeInput(corpusDir, f.text)
	if err != nil {
		return fmt.Errorf("%s\nfailed to write failing input: %v", f.error, err)
	}
	return crashError{errors.New(f.error), path}
}

// writeInput returns the name of the file.
func writeInput(dir, text string) (string, error) {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return "", err
	}
	path := filepath.Join(dir, digest(text)[:16])
	return path, os.WriteFile(path, []byte(text), 0o666)
}

// crashError says where the input is that has failed.
type crashError struct {
	error
	path string
}

func (e crashError) Unwrap() error     { return e.error }
func (e crashError) CrashPath() string { return e.path }
