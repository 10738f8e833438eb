package rand

// What Go's tests of the package take of its insides, for ours.

func GetNormalDistributionParameters() (rn float64, kn [128]uint32, wn, fn [128]float32) {
	for i := range kn {
		width, inside, top, _ := normalStrip(i)
		kn[i], wn[i], fn[i] = inside, float32(width), top
	}
	return 3.442619855899, kn, wn, fn
}

func GetExponentialDistributionParameters() (re float64, ke [256]uint32, we, fe [256]float32) {
	for i := range ke {
		width, inside, top, _ := exponentialStrip(i)
		ke[i], we[i], fe[i] = inside, float32(width), top
	}
	return 7.69711747013104972, ke, we, fe
}
