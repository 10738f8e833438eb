module example.com/graph

go 1.27

require github.com/dominikbraun/graph v0.23.0
