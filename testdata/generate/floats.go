// Package main shows floating-point arithmetic of both sizes.
package main

func mean(list []float64) float64 {
	sum := 0.0
	for _, x := range list {
		sum += x
	}
	return sum / float64(len(list))
}

func half(x float32) float32 { return x * 0.5 }

func main() {
	var third float32 = 1.0 / 3
	println(mean([]float64{1, 2, 4}), half(third), third*3 == 1, -mean(nil) != mean(nil))
}
