// The main features of this module, for the scoreboard of modules.
package main

import (
	"fmt"

	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/stat"
)

func main() {
	xs := []float64{32.32, 56.98, 21.52, 44.32, 55.63, 13.75, 43.47, 43.34, 12.34}
	ys := []float64{30.1, 60.2, 20.3, 40.4, 50.5, 15.6, 45.7, 41.8, 10.9}
	mean, std := stat.MeanStdDev(xs, nil)
	fmt.Printf("%.6f %.6f %.6f %.6f\n", mean, std, stat.Variance(xs, nil), stat.Correlation(xs, ys, nil))
	alpha, beta := stat.LinearRegression(xs, ys, nil, false)
	fmt.Printf("%.6f %.6f\n", alpha, beta)
	a := mat.NewDense(3, 3, []float64{2, 1, 1, 1, 3, 2, 1, 0, 0})
	b := mat.NewVecDense(3, []float64{4, 5, 6})
	var product mat.Dense
	product.Mul(a, a.T())
	fmt.Printf("%v\n", mat.Formatted(&product))
	var x mat.VecDense
	fmt.Println(x.SolveVec(a, b))
	fmt.Printf("%.4f %.4f\n", mat.Formatted(&x), mat.Det(a))
	var inverse mat.Dense
	fmt.Println(inverse.Inverse(a))
	fmt.Printf("%.3f\n", mat.Formatted(&inverse, mat.Prefix("")))
	var eigen mat.EigenSym
	fmt.Println(eigen.Factorize(mat.NewSymDense(2, []float64{2, 1, 1, 2}), true))
	fmt.Printf("%.4f\n", eigen.Values(nil))
	var svd mat.SVD
	fmt.Println(svd.Factorize(a, mat.SVDThin))
	fmt.Printf("%.4f\n", svd.Values(nil))
	defer func() { fmt.Println(recover()) }()
	product.Mul(a, mat.NewDense(2, 2, nil))
}
