module example.com/settings

go 1.25

godebug panicnil=1
