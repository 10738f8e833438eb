module example.com/expr

go 1.27

require github.com/expr-lang/expr v1.17.8
