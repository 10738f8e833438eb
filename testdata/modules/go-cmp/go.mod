module example.com/go-cmp

go 1.27

require github.com/google/go-cmp v0.7.0
