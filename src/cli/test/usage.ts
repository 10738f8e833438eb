// What `goes help test` says.

export const usage = `usage: goes test [flags] [packages] [flags of the test binary]
Run 'goes help test' for details.
`;

export const helpText = `usage: goes test [flags] [packages] [flags of the test binary]

Test compiles the packages with their *_test.go files, runs the tests in Node, and reports as 'go test' does:
the folder of a package is the working directory of its tests, and the exit code is 1 if one fails.

	-bench regexp       run these benchmarks
	-benchmem           print allocations of benchmarks
	-benchtime t        run each benchmark for that time, or n times with nx
	-count n            run each test and benchmark n times
	-cover              report how many statements the tests run
	-covermode mode     set, count or atomic
	-coverpkg patterns  count the statements of these packages, not only of the one under test
	-coverprofile file  write what was counted, in the form that 'go tool cover' reads
	-cpu list           values of GOMAXPROCS
	-failfast           start no tests after the first failure
	-fullpath           show full file names in messages
	-fuzz regexp        run the fuzz target with new inputs
	-fuzztime t         for that time, or n times with nx
	-fuzzminimizetime t  make an input that fails smaller for that time (60s), or with nx runs
	-json               print events in JSON
	-list regexp        list tests, benchmarks, fuzz targets and examples; run none
	-p n                run the binaries of n packages at once
	-parallel n         run n tests that call t.Parallel at once
	-run regexp         run these tests, examples and fuzz targets
	-short              tell long tests to be short
	-shuffle on|off|n   change the order of tests
	-skip regexp        leave these out
	-tags list          build tags
	-timeout d          end a binary after that time (10m)
	-trace file         write an execution trace, which 'go tool trace' shows
	-v                  show all tests, and what they log
	-args               what follows is for the test binary

What else follows the packages is for the test binary.
`;
