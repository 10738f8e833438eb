module example.com/godebug

go 1.25

godebug panicnil=1
