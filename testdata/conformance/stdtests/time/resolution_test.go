package time_test

// Timers of hosts are exact enough for what the tests measure.
func init() { haveHighResSleep = true }
