package inner

const Prefix = "lib:"

var Depth = len(Prefix)
