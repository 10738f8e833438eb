package time

// What Go's tests of the package take of its insides, for ours.

func init() { ForceUSPacificForTesting() }

// Interrupt does nothing: no signal reaches a program while it sleeps.
func Interrupt() {}

var (
	MinMonoTime         = Time{hasMonotonic, alpha, UTC}
	MaxMonoTime         = Time{hasMonotonic, omega, UTC}
	NotMonoNegativeTime = Time{ext: alpha + 50}
)
