package csv

// What Go's tests of the package call it.
var errInvalidDelim = errDelimiter
