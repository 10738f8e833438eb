// What is calculated for a place panics before the value, what is looked up for it afterwards; maps have rules of their own.
package main

import "fmt"

func try(name int, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

//go:noinline
func same[T any](x T) T { return x }

type T struct {
	x, y int
	l    []int
	p    *T
}

func main() {
	var ps []*T
	var s []int
	var l [][]int
	m := map[int]*T{}
	z, nine, neg := 0, 9, -1
	var n *T
	ta := []T{}
	var ms []map[int]int
	var mf []map[float64]int
	var ma []map[any]int
	var mt []map[string]string
	var md map[int]int
	var mdt map[string]*T
	var mu map[uint8]int
	var ss []string
	try(1, func() { *ps[(131/same(2))%4] = T{x: s[nine]} })
	try(2, func() { *ps[131%4] = T{x: s[nine]} })
	try(3, func() { ps[131%same(4)].x = s[nine] })
	try(4, func() { ps[131/same(4)].x = nine / z })
	try(5, func() { ps[131/same(z)].x = s[nine] })
	try(6, func() { l[131/same(4)][3] = s[nine] })
	try(7, func() { l[131/same(z)][3] = s[nine] })
	try(8, func() { l[z+1][3] = s[nine] })
	try(9, func() { l[n.x][3] = s[nine] })
	try(10, func() { l[n.x+1][3] = s[nine] })
	try(11, func() { l[s[2]][3] = nine / z })
	try(12, func() { l[-s[2]][3] = nine / z })
	try(13, func() { m[-s[2]].x = nine / z })
	try(14, func() { m[3].x = nine / z })
	try(15, func() { m[nine].x = nine / z })
	try(16, func() { m[nine].l[2] = nine / z })
	try(17, func() { m[nine/z].l[2] = s[2] })
	try(18, func() { l[n.p.x][z+1] = s[9] })
	try(19, func() { *m[nine] = T{s[4], 2, nil, nil} })
	try(20, func() { *m[nine+1].p = T{s[4], 2, nil, nil} })
	try(21, func() { ta[nine+1].l[nine/z] = s[2] })
	try(22, func() { ta[nine+1].l[nine-z] = s[2] })
	try(23, func() { ta[nine+1].l[nine-z], z = s[2], s[3] })
	try(24, func() { nine, ta[nine+1].l[nine-z] = 9, s[3] })
	try(25, func() { nine, ta[nine/z].l[nine-z] = 9, s[3] })
	try(26, func() { s[9] += nine / z })
	try(27, func() { l[nine/z][9] += s[4] })
	try(28, func() { l[nine][s[3]] += nine / z })
	try(29, func() { l[nine][s[3]] /= z })
	try(30, func() { l[nine][-s[3]] += nine / z })
	try(31, func() { l[nine][-s[3]]++ })
	try(32, func() { s["abc"[nine]] = nine / z })
	try(33, func() { m[nine].x += nine / z })
	try(34, func() { *ps[(131/same(2))%4] = *n })
	try(35, func() { *ps[(131/same(2))%4] = ta[1] })
	try(36, func() { *ps[(131/same(z))%4] = ta[1] })
	try(37, func() { var mm map[any]int; mm[s] = s[2] })
	try(38, func() { mm := map[any]int{}; mm[s] = s[2] })
	try(39, func() { var mm map[int]int; mm[s[2]] = nine / z })
	try(40, func() { var mm map[int]int; mm[s[2]] += nine / z })
	try(41, func() { var mm map[string]int; mm["x"] = nine / z })
	try(42, func() { l[nine][-s[3]] = 1 })
	try(43, func() { l[nine][-s[3]] = s[5] })
	try(44, func() { l[nine][-s[3]]++ })
	try(45, func() { l[nine][-s[3]] += s[5] })
	try(46, func() { l[nine][s[3]] += s[5] })
	try(47, func() { ms[nine][s[3]] += s[5] })
	try(48, func() { ms[nine][s[3]] += 1 })
	try(49, func() { ms[nine][-s[3]] += 1 })
	try(50, func() { ms[nine][-s[3]] += s[5] })
	try(51, func() { ms[nine][-s[3]] /= s[5] })
	try(52, func() { ms[nine][s[3]] /= s[5] })
	try(53, func() { ms[nine][-s[3]] = s[5] })
	try(54, func() { ms[nine][s[3]] = s[5] })
	try(55, func() { ms[nine][s[3]] = 5 })
	try(56, func() { ms[nine][-s[3]] = 5 })
	try(57, func() { mf[nine][float64(s[3])] = 5 })
	try(58, func() { mf[nine][float64(s[3])] = s[5] })
	try(59, func() { mf[nine][float64(s[3])] += s[5] })
	try(60, func() { mf[nine][float64(s[3])] /= s[5] })
	try(61, func() { ma[nine][s[3]] = s[5] })
	try(62, func() { ma[nine][s] = s[5] })
	try(63, func() { ma[nine][s] += s[5] })
	try(64, func() { ma[nine][s] /= s[5] })
	try(65, func() { md[nine] /= z })
	try(66, func() { md[nine] += nine / z })
	try(67, func() { md[s[2]] += nine / z })
	try(68, func() { md[s[2]] /= z })
	try(69, func() { mt[nine]["a"] += ss[3] })
	try(70, func() { mt[nine][ss[2]] += ss[3] })
	try(71, func() { mt[nine][ss[2]+"x"] += ss[3] })
	try(72, func() { mt[nine][ss[2]+"x"] = ss[3] })
	try(73, func() { mt[nine][ss[2]] = ss[3] })
	try(74, func() { mdt["a"].x = s[3] })
	try(75, func() { mdt[ss[1]].x = s[3] })
	try(76, func() { mdt[ss[1]+"a"].x = s[3] })
	try(77, func() { mdt[ss[1]+"a"].l[-s[2]] = s[3] })
	try(78, func() { mdt[ss[1]].l[-s[2]] = s[3] })
	try(79, func() { mdt[ss[1]].l[s[2]] += s[3] })
	try(80, func() { mdt[ss[1]].l[-s[2]] += s[3] })
	try(81, func() { mdt[ss[1]].l[-s[2]]++ })
	try(82, func() { n.l[-s[2]]++ })
	try(83, func() { n.l[s[2]]++ })
	try(84, func() { n.l[s[2]] = s[3] })
	try(85, func() { n.l[-s[2]] = s[3] })
	try(86, func() { n.l[-s[2]] = nine })
	try(87, func() { l[s[1]][-s[2]] = nine })
	try(88, func() { l[-s[1]][-s[2]] = nine })
	try(89, func() { l[s[1]][s[2]*2]++ })
	try(90, func() { mu[uint8(s[1])] += s[3] })
	try(91, func() { mu[uint8(s[1])] = s[3] })
	try(92, func() { mu[uint8(s[1])] /= s[3] })
	try(93, func() { l[nine], l[-s[1]] = nil, l[4] })
	try(94, func() { l[nine][-s[1]], s[4] = 1, 2 })
	try(95, func() { l[nine][-s[1]], s[4] = s[6], 2 })
	try(96, func() { s[4], l[nine][-s[1]] = s[6], 2 })
	try(97, func() { s[4], ms[nine][-s[1]] = s[6], 2 })
	try(98, func() { z, ms[nine][-s[1]] = 0, s[7] })
	try(99, func() { z, ms[nine][s[1]] = 0, s[7] })
	try(100, func() { ms[nine][s[1]], z = s[7], 0 })
	try(101, func() { ms[nine][-s[1]], z = s[7], 0 })
	try(102, func() { n.x, z = n.p.x, 0 })
	try(103, func() { n.x += s[2] })
	try(104, func() { n.x = s[2] })
	try(105, func() { n.p.x = s[2] })
	try(106, func() { *n = T{x: s[2]} })
	try(107, func() { *n.p = T{x: s[2]} })
	try(108, func() { n.p.l[2] -= s[2] })
	try(109, func() { l[s[2]][3] <<= neg })
	try(110, func() { s[2] <<= neg })
}
