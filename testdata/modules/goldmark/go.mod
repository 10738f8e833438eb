module example.com/goldmark

go 1.27

require github.com/yuin/goldmark v1.8.7
