// Structs of more fields than people write are compared in several conditions.
package main

import "fmt"

type Plain struct {
	f0   int
	f1   int
	f2   int
	f3   int
	f4   int
	f5   int
	f6   int
	f7   int
	f8   int
	f9   int
	f10  int
	f11  int
	f12  int
	f13  int
	f14  int
	f15  int
	f16  int
	f17  int
	f18  int
	f19  int
	f20  int
	f21  int
	f22  int
	f23  int
	f24  int
	f25  int
	f26  int
	f27  int
	f28  int
	f29  int
	f30  int
	f31  int
	f32  int
	f33  int
	f34  int
	f35  int
	f36  int
	f37  int
	f38  int
	f39  int
	f40  int
	f41  int
	f42  int
	f43  int
	f44  int
	f45  int
	f46  int
	f47  int
	f48  int
	f49  int
	f50  int
	f51  int
	f52  int
	f53  int
	f54  int
	f55  int
	f56  int
	f57  int
	f58  int
	f59  int
	f60  int
	f61  int
	f62  int
	f63  int
	f64  int
	f65  int
	f66  int
	f67  int
	f68  int
	f69  int
	f70  int
	f71  int
	f72  int
	f73  int
	f74  int
	f75  int
	f76  int
	f77  int
	f78  int
	f79  int
	f80  int
	f81  int
	f82  int
	f83  int
	f84  int
	f85  int
	f86  int
	f87  int
	f88  int
	f89  int
	f90  int
	f91  int
	f92  int
	f93  int
	f94  int
	f95  int
	f96  int
	f97  int
	f98  int
	f99  int
	f100 int
	f101 int
	f102 int
	f103 int
	f104 int
	f105 int
	f106 int
	f107 int
	f108 int
	f109 int
	f110 int
	f111 int
	f112 int
	f113 int
	f114 int
	f115 int
	f116 int
	f117 int
	f118 int
	f119 int
	f120 int
	f121 int
	f122 int
	f123 int
	f124 int
	f125 int
	f126 int
	f127 int
	f128 int
	f129 int
	f130 int
	f131 int
	f132 int
	f133 int
	f134 int
	f135 int
	f136 int
	f137 int
	f138 int
	f139 int
	f140 int
	f141 int
	f142 int
	f143 int
	f144 int
	f145 int
	f146 int
	f147 int
	f148 int
	f149 int
	f150 int
	f151 int
	f152 int
	f153 int
	f154 int
	f155 int
	f156 int
	f157 int
	f158 int
	f159 int
	f160 int
	f161 int
	f162 int
	f163 int
	f164 int
	f165 int
	f166 int
	f167 int
	f168 int
	f169 int
	f170 int
	f171 int
	f172 int
	f173 int
	f174 int
	f175 int
	f176 int
	f177 int
	f178 int
	f179 int
	f180 int
	f181 int
	f182 int
	f183 int
	f184 int
	f185 int
	f186 int
	f187 int
	f188 int
	f189 int
	f190 int
	f191 int
	f192 int
	f193 int
	f194 int
	f195 int
	f196 int
	f197 int
	f198 int
	f199 int
	f200 int
	f201 int
	f202 int
	f203 int
	f204 int
	f205 int
	f206 int
	f207 int
	f208 int
	f209 int
	f210 int
	f211 int
	f212 int
	f213 int
	f214 int
	f215 int
	f216 int
	f217 int
	f218 int
	f219 int
	f220 int
	f221 int
	f222 int
	f223 int
	f224 int
	f225 int
	f226 int
	f227 int
	f228 int
	f229 int
	f230 int
	f231 int
	f232 int
	f233 int
	f234 int
	f235 int
	f236 int
	f237 int
	f238 int
	f239 int
	f240 int
	f241 int
	f242 int
	f243 int
	f244 int
	f245 int
	f246 int
	f247 int
	f248 int
	f249 int
}

type Mixed struct {
	f0   string
	f1   float64
	f2   any
	f3   [2]int8
	f4   struct{ a, b bool }
	f5   string
	f6   float64
	f7   any
	f8   [2]int8
	f9   struct{ a, b bool }
	f10  string
	f11  float64
	f12  any
	f13  [2]int8
	f14  struct{ a, b bool }
	f15  string
	f16  float64
	f17  any
	f18  [2]int8
	f19  struct{ a, b bool }
	f20  string
	f21  float64
	f22  any
	f23  [2]int8
	f24  struct{ a, b bool }
	f25  string
	f26  float64
	f27  any
	f28  [2]int8
	f29  struct{ a, b bool }
	f30  string
	f31  float64
	f32  any
	f33  [2]int8
	f34  struct{ a, b bool }
	f35  string
	f36  float64
	f37  any
	f38  [2]int8
	f39  struct{ a, b bool }
	f40  string
	f41  float64
	f42  any
	f43  [2]int8
	f44  struct{ a, b bool }
	f45  string
	f46  float64
	f47  any
	f48  [2]int8
	f49  struct{ a, b bool }
	f50  string
	f51  float64
	f52  any
	f53  [2]int8
	f54  struct{ a, b bool }
	f55  string
	f56  float64
	f57  any
	f58  [2]int8
	f59  struct{ a, b bool }
	f60  string
	f61  float64
	f62  any
	f63  [2]int8
	f64  struct{ a, b bool }
	f65  string
	f66  float64
	f67  any
	f68  [2]int8
	f69  struct{ a, b bool }
	f70  string
	f71  float64
	f72  any
	f73  [2]int8
	f74  struct{ a, b bool }
	f75  string
	f76  float64
	f77  any
	f78  [2]int8
	f79  struct{ a, b bool }
	f80  string
	f81  float64
	f82  any
	f83  [2]int8
	f84  struct{ a, b bool }
	f85  string
	f86  float64
	f87  any
	f88  [2]int8
	f89  struct{ a, b bool }
	f90  string
	f91  float64
	f92  any
	f93  [2]int8
	f94  struct{ a, b bool }
	f95  string
	f96  float64
	f97  any
	f98  [2]int8
	f99  struct{ a, b bool }
	f100 string
	_    int
}

func main() {
	x, y := Plain{f7: 1}, Plain{f7: 1}
	fmt.Println(x == y)
	for _, p := range []*int{&y.f0, &y.f99, &y.f100, &y.f199, &y.f200, &y.f249} {
		*p += 5
		fmt.Print(x == y, " ")
		*p -= 5
	}
	fmt.Println(x == y)
	var m, n Mixed
	fmt.Print(m == n)
	n.f100 = "last"
	fmt.Print(" ", m == n)
	m.f100 = "last"
	m.f99.b = true
	fmt.Print(" ", m == n)
	n.f99.b = true
	fmt.Println(" ", m == n)
	set := map[any]int{x: 1, m: 2}
	fmt.Println(set[y], set[n], set[Plain{}])
	defer func() { fmt.Println(recover()) }()
	m.f2, n.f2 = []int{}, []int{}
	fmt.Println(m == n)
}
