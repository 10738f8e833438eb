package big

import "strconv"

// RoundingMode says which neighbour a number is rounded to.
type RoundingMode byte

const (
	ToNearestEven RoundingMode = iota // the nearest, of two the even one
	ToNearestAway                     // the nearest, of two the larger in size
	ToZero                            // the smaller in size
	AwayFromZero                      // the larger in size
	ToNegativeInf                     // the lesser
	ToPositiveInf                     // the greater
)

// Modes of integer division by Divide.
const (
	Trunc = ToZero
	Floor = ToNegativeInf
	Round = ToNearestEven
	Ceil  = ToPositiveInf
)

var modeNames = [...]string{"ToNearestEven", "ToNearestAway", "ToZero", "AwayFromZero", "ToNegativeInf", "ToPositiveInf"}

func (i RoundingMode) String() string {
	if int(i) < len(modeNames) {
		return modeNames[i]
	}
	return "RoundingMode(" + strconv.Itoa(int(i)) + ")"
}

// Accuracy says how a rounded number differs from the exact one.
type Accuracy int8

const (
	Below Accuracy = -1
	Exact Accuracy = 0
	Above Accuracy = +1
)

var accuracyNames = [...]string{"Below", "Exact", "Above"}

func (i Accuracy) String() string {
	if Below <= i && i <= Above {
		return accuracyNames[i+1]
	}
	return "Accuracy(" + strconv.Itoa(int(i)) + ")"
}
