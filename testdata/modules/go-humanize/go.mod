module example.com/go-humanize

go 1.27

require github.com/dustin/go-humanize v1.0.1
