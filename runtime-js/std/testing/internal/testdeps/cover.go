package testdeps

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// How statements are counted, and what reports say of the packages in which.
var coverMode, within string

// A file whose statements are counted.
type coverFile struct {
	name     string
	counters []uint32
	blocks   []string // "10.2,12.3 1": where they are, and how many statements are in them
}

var coverFiles []coverFile

// Cover says that statements are counted.
func Cover(mode, in string) { coverMode, within = mode, in }

// CoverFile adds a file; there is a counter for each block.
func CoverFile(name string, counters []uint32, blocks []string) {
	coverFiles = append(coverFiles, coverFile{name, counters, blocks})
}

// InitRuntimeCoverage is asked how coverage is reported.
func (TestDeps) InitRuntimeCoverage() (mode string, tearDown func(profile, dir string) (string, error), snapshot func() float64) {
	if coverMode == "" {
		return
	}
	return coverMode, reportCoverage, coveredBlocks
}

// coveredBlocks is the part of the blocks that have run.
func coveredBlocks() float64 {
	total, run := 0, 0
	for _, f := range coverFiles {
		for _, n := range f.counters {
			total++
			if n != 0 {
				run++
			}
		}
	}
	if total == 0 {
		return 0
	}
	return float64(run) / float64(total)
}

func reportCoverage(profile, _ string) (string, error) {
	if profile != "" {
		if err := os.WriteFile(profile, []byte(profileText()), 0o666); err != nil {
			return "error generating coverage report", err
		}
	}
	total, covered := 0, 0
	for _, f := range coverFiles {
		for i, block := range f.blocks {
			_, text, _ := strings.Cut(block, " ")
			n, _ := strconv.Atoi(text)
			total += n
			if f.counters[i] != 0 {
				covered += n
			}
		}
	}
	if total == 0 {
		fmt.Println("coverage: [no statements]")
	} else {
		fmt.Printf("coverage: %.1f%% of statements%s\n", 100*float64(covered)/float64(total), within)
	}
	return "", nil
}

// profileText is the profile in the form that go tool cover reads; files and blocks are in its order.
func profileText() string {
	var text strings.Builder
	fmt.Fprintf(&text, "mode: %s\n", coverMode)
	for _, f := range coverFiles {
		for i, block := range f.blocks {
			fmt.Fprintf(&text, "%s:%s %d\n", f.name, block, f.counters[i])
		}
	}
	return text.String()
}
