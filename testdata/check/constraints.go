package main

type (
	Float interface{ ~float32 | ~float64 }
	Both  interface {
		int | string
		~int | ~float64
	}
	None interface {
		int
		string
	}
	Str interface{ String() string }
	Key interface {
		comparable
		Str
	}
)

type MyInt int
type MyFloat float64
type Stringed struct{}

func (Stringed) String() string { return "" }

type PtrStringed struct{}

func (*PtrStringed) String() string { return "" }

type WrongStringed struct{}

func (WrongStringed) String() int { return 0 }

func floats[T Float](T)     {}
func boths[T Both](T)       {}
func nones[T None](T)       {}
func strs[T Str](T)         {}
func keys[T Key](T)         {}
func ints[T int | int64](T) {}
func cmps[T comparable](T)  {}

func _() {
	floats(MyFloat(1))
	floats(MyInt(1)) // ERROR `^MyInt does not satisfy Float \(MyInt missing in ~float32 \| ~float64\)$`
	boths(1)
	boths("") // ERROR `^cannot use "" \(untyped string constant\) as int value in argument to boths$`
	boths(MyInt(1)) // ERROR `^MyInt does not satisfy Both \(possibly missing ~ for int in Both\)$`
	nones(1) // ERROR `^cannot satisfy None \(empty type set\)$`
	strs(Stringed{})
	strs(PtrStringed{}) // ERROR `^in call to strs, T \(type PtrStringed\) does not satisfy Str \(method String has pointer receiver\)$`
	strs(&PtrStringed{})
	strs(WrongStringed{}) // ERROR `^in call to strs, T \(type WrongStringed\) does not satisfy Str \(wrong type for method String\)\n\t\thave String\(\) int\n\t\twant String\(\) string$`
	strs(1) // ERROR `^int does not satisfy Str \(missing method String\)$`
	keys(Stringed{})
	ints(MyInt(1)) // ERROR `^MyInt does not satisfy int \| int64 \(possibly missing ~ for int in int \| int64\)$`
	ints(int64(1))
	cmps([]int{}) // ERROR `^\[\]int does not satisfy comparable$`
	cmps(any(1))
	cmps(struct{ f func() }{}) // ERROR `^struct\{f func\(\)\} does not satisfy comparable$`
	cmps([2][]int{}) // ERROR `^\[2\]\[\]int does not satisfy comparable$`
	cmps(func() {}) // ERROR `^func\(\) does not satisfy comparable$`
}

func outer[P any, Q ~[]P](p P, q Q) {
	cmps(p) // ERROR `^P does not satisfy comparable$`
	strs(p) // ERROR `^in call to strs, T \(type P\) does not satisfy Str \(missing method String\)$`
	var _ map[P]int // ERROR `^invalid map key type P \(missing comparable constraint\)$`
	var _ Float // ERROR `^cannot use type Float outside a type constraint: interface contains type constraints$`
	var _ interface{ ~int } // ERROR `^cannot use type interface\{~int\} outside a type constraint: interface contains type constraints$`
	_ = func(x interface{ comparable }) {} // ERROR `^cannot use type interface\{comparable\} outside a type constraint: interface is \(or embeds\) comparable$`
}

type (
	_ interface{ ~MyInt } // ERROR `^invalid use of ~ \(underlying type of MyInt is int\)$`
	_ interface{ ~Str } // ERROR `^invalid use of ~ \(Str is an interface\)$`
	_ interface{ int | ~int } // ERROR `^overlapping terms ~int and int$`
	_ interface{ int | Str } // ERROR `^cannot use main\.Str in union \(main\.Str contains methods\)$`
	_ interface{ int | comparable } // ERROR `^cannot use comparable in union$`
	_ interface {
		m()
		m() // ERROR `^duplicate method m\n\tconstraints\.go:80:3: other declaration of method m$`
	}
	_ interface {
		Str // ERROR `^duplicate method String\n\tconstraints\.go:85:3: other declaration of method String$`
		String() int
	}
	_[P any] interface{ P } // ERROR `^term cannot be a type parameter$`
	_[P any] interface{ int | P } // ERROR `^term cannot be a type parameter$`
	_[P Q, Q any] struct{} // ERROR `^cannot use a type parameter as constraint$`
	_[P *P] struct{ P } // ERROR `^undefined: P$`
	_[P any] P // ERROR `^cannot use a type parameter as RHS in type declaration$`
)
