package testdeps

// InitRuntimeCoverage is asked how coverage is reported.
func (TestDeps) InitRuntimeCoverage() (mode string, tearDown func(profile, dir string) (string, error), snapshot func() float64) {
	return
}
