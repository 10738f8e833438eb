package rand

import "math"

// Zipf makes numbers of a Zipf distribution by rejection-inversion (W. Hörmann and G. Derflinger, 1996).
type Zipf struct {
	r    *Rand
	v, q float64
	p    float64 // 1 - q
	low  float64 // the integral of the density up to imax + ½
	span float64 // from there to its start
	s    float64 // acceptance without further tests
}

// integral is that of the density up to x, but for a constant.
func (z *Zipf) integral(x float64) float64 {
	return math.Exp(z.p*math.Log(z.v+x)) * (1 / z.p)
}

func (z *Zipf) inverse(x float64) float64 {
	return math.Exp((1/z.p)*math.Log(z.p*x)) - z.v
}

// NewZipf makes numbers k from 0 to imax with probabilities proportional to (v + k) ** (-s), for s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, v: v, q: s, p: 1 - s}
	z.low = z.integral(float64(imax) + 0.5)
	z.span = z.integral(0.5) - math.Exp(math.Log(v)*(-s)) - z.low
	z.s = 1 - z.inverse(z.integral(1.5)-math.Exp(-s*math.Log(v+1)))
	return z
}

// Uint64 is the next number.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		u := z.low + z.r.Float64()*z.span
		x := z.inverse(u)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || u >= z.integral(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
