module example.com/semver

go 1.27

require github.com/Masterminds/semver/v3 v3.5.0
