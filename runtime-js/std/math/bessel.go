package math

// J0 is the order-zero Bessel function of the first kind.
func J0(x float64) float64

// J1 is the order-one Bessel function of the first kind.
func J1(x float64) float64

// Jn is the order-n Bessel function of the first kind.
func Jn(n int, x float64) float64

// Y0 is the order-zero Bessel function of the second kind.
func Y0(x float64) float64

// Y1 is the order-one Bessel function of the second kind.
func Y1(x float64) float64

// Yn is the order-n Bessel function of the second kind.
func Yn(n int, x float64) float64
