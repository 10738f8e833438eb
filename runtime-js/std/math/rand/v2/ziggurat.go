package rand

import "math"

// Normal and exponential distributions by the ziggurat method (G. Marsaglia and W. W. Tsang, 2000).

// normalStrip tells of strip i: its width, the bound below which a number is inside, and its upper and lower edge.
func normalStrip(i int) (width float64, inside uint32, top, bottom float32)

func exponentialStrip(i int) (width float64, inside uint32, top, bottom float32)

// NormFloat64 is normally distributed with mean 0 and standard deviation 1.
func (r *Rand) NormFloat64() float64 {
	const tail = 3.442619855899
	for {
		u := r.Uint64()
		j := int32(u)
		i := int(u >> 32 & 0x7F)
		width, inside, top, bottom := normalStrip(i)
		x := float64(j) * width
		size := uint32(j)
		if j < 0 {
			size = -size
		}
		if size < inside {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / tail)
				if y := -math.Log(r.Float64()); y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return tail + x
			}
			return -tail - x
		}
		if top+float32(r.Float64())*(bottom-top) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// ExpFloat64 is exponentially distributed with rate 1.
func (r *Rand) ExpFloat64() float64 {
	const tail = 7.69711747013104972
	for {
		u := r.Uint64()
		j := uint32(u)
		i := int(u >> 32 & 0xFF)
		width, inside, top, bottom := exponentialStrip(i)
		x := float64(j) * width
		if j < inside {
			return x
		}
		if i == 0 {
			return tail - math.Log(r.Float64())
		}
		if top+float32(r.Float64())*(bottom-top) < float32(math.Exp(-x)) {
			return x
		}
	}
}
