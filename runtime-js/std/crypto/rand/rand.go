// Package rand makes random numbers that nobody can foresee.
package rand

import (
	"crypto/internal/sysrand"
	"errors"
	"io"
	"math/big"
)

// Reader is the source of random bytes.
var Reader io.Reader = reader{}

type reader struct{}

func (reader) Read(b []byte) (int, error) {
	sysrand.Read(b)
	return len(b), nil
}

// Read fills b from Reader.
func Read(b []byte) (int, error) {
	if _, err := io.ReadFull(Reader, b); err != nil {
		fatal("crypto/rand: failed to read random data (see https://go.dev/issue/66821): " + err.Error())
	}
	return len(b), nil
}

// fatal ends the program.
func fatal(message string)

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

// Text is a text of letters and digits with 128 random bits or more.
func Text() string {
	text := make([]byte, 26)
	Read(text)
	for i, c := range text {
		text[i] = base32[c%32]
	}
	return string(text)
}

// Int is a number from 0 up to max, which is not among them. All are equally likely.
func Int(rand io.Reader, max *big.Int) (*big.Int, error) {
	if max.Sign() <= 0 {
		panic("crypto/rand: argument to Int is <= 0")
	}
	bits := new(big.Int).Sub(max, big.NewInt(1)).BitLen()
	n := new(big.Int)
	if bits == 0 {
		return n, nil
	}
	// Numbers of as many bits, until one is below max.
	bytes := make([]byte, (bits+7)/8)
	for {
		if _, err := io.ReadFull(rand, bytes); err != nil {
			return nil, err
		}
		bytes[0] &= byte(1<<((bits-1)%8+1) - 1)
		if n.SetBytes(bytes).Cmp(max) < 0 {
			return n, nil
		}
	}
}

// tests is how often a number is asked whether it is prime.
const tests = 20

// Prime is a number of so many bits that is prime, as good as certainly. Its bytes are from the host, not from r.
func Prime(r io.Reader, bits int) (*big.Int, error) {
	if bits < 2 {
		return nil, errors.New("crypto/rand: prime size must be at least 2-bit")
	}
	limit := new(big.Int).Lsh(big.NewInt(1), uint(bits))
	for {
		n, err := Int(reader{}, limit)
		if err != nil {
			return nil, err
		}
		// The two highest bits, so that the product of two primes has twice as many.
		n.SetBit(n, bits-1, 1)
		n.SetBit(n, bits-2, 1)
		n.SetBit(n, 0, 1)
		if n.ProbablyPrime(tests) {
			return n, nil
		}
	}
}
