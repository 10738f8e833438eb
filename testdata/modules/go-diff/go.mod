module example.com/go-diff

go 1.27

require github.com/sergi/go-diff v1.4.0
