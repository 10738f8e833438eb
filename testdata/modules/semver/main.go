// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"
	"sort"

	"github.com/Masterminds/semver/v3"
)

func main() {
	var versions []*semver.Version
	for _, text := range []string{"1.2.3", "v1.0", "2.0.0-beta.2+build", "1.2.3-alpha", "0.9.10", "x"} {
		v, err := semver.NewVersion(text)
		if err != nil {
			fmt.Println(text, err)
			continue
		}
		versions = append(versions, v)
	}
	sort.Sort(semver.Collection(versions))
	for _, v := range versions {
		fmt.Println(v, v.Original(), v.Major(), v.Prerelease(), v.Metadata(), v.IncMinor())
	}
	for _, text := range []string{">= 1.0, < 2", "^1.2", "~0.9.5", "1.x || 2.0.0-0 - 2.1", "!=1.2.3", "bad>"} {
		c, err := semver.NewConstraint(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		for _, v := range versions {
			fmt.Print(c.Check(v), " ")
		}
		ok, reasons := c.Validate(versions[0])
		fmt.Println(c, ok, reasons)
	}
}
