module example.com/app

go 1.26

require example.org/lib v1.2.3

replace example.net/rep => ./local/rep

require example.net/rep v0.0.0
