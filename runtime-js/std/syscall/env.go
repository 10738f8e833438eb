package syscall

// Getenv returns the value of an environment variable, and whether it is set.
func Getenv(key string) (value string, found bool)

// Environ returns the environment, as "key=value".
func Environ() []string

// Clearenv removes all environment variables.
func Clearenv()

func setenv(key, value string)
func unsetenv(key string)

// Setenv sets an environment variable.
func Setenv(key, value string) error {
	if key == "" || hasByte(key, '=') || hasByte(key, 0) || hasByte(value, 0) {
		return EINVAL
	}
	setenv(key, value)
	return nil
}

// Unsetenv removes an environment variable.
func Unsetenv(key string) error {
	unsetenv(key)
	return nil
}

func hasByte(s string, c byte) bool {
	for i := range len(s) {
		if s[i] == c {
			return true
		}
	}
	return false
}
