// Package oddname is not called like its folder.
package oddname

func Value() string { return "odd" }
