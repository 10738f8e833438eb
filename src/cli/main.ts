#!/usr/bin/env node
// The `goes` command: picks the subcommand. Each is loaded only when it is asked for, since start-up counts.
import { faultText, isFault } from "../load/faults.ts";

const usage = `goes compiles Go packages to ES modules.

Usage:

	goes <command> [arguments]

The commands are:

	build       compile packages to ES modules
	check       report the errors of packages
	get         add, change and remove required modules
	init        set up a front-end project
	inspect     print what the compiler knows of functions
	mod         work with modules
	run         compile and run a Go program
	test        test packages
	types       write the TypeScript declarations of packages
	version     print the version of goes
	why         explain which functions are async

Use "goes help <command>" for more about a command.
`;

async function main(command: string | undefined, args: string[]): Promise<number> {
  switch (command) {
    case "run":
      return (await import("./run.ts")).run(args);
    case "test":
      return (await import("./test/test.ts")).test(args);
    case "build":
    case "check":
    case "inspect":
    case "types":
    case "why":
      return (await import("./compiling.ts")).compiling(command, args);
    case "get": {
      const { get, getArguments } = await import("./modules/get.ts");
      return get(getArguments(args));
    }
    case "mod":
      return (await import("./modules/mod.ts")).mod(args);
    case "init":
      return (await import("./init/init.ts")).init(args);
    case "version":
    case "-v":
    case "--version":
      return (await import("./version.ts")).version();
    case undefined:
      process.stderr.write(usage);
      return 2;
    case "help":
      return args.length === 0 ? help() : helpWith(args);
    case "-h":
    case "--help":
      return help();
    default:
      process.stderr.write(`goes ${command}: unknown command\nRun 'goes help' for usage.\n`);
      return 2;
  }
}

function help(): number {
  process.stdout.write(usage);
  return 0;
}

/** What the command named by the arguments says of itself. */
async function helpWith(args: string[]): Promise<number> {
  const topic = args.join(" ");
  if (/^(?:build|check|get|init|inspect|mod(?: [a-z]+)?|run|test|types|why)$/.test(topic))
    return main(args[0], [...args.slice(1), "-h"]);
  if (topic === "version") {
    process.stdout.write("usage: goes version\n");
    return 0;
  }
  process.stderr.write(`goes help ${topic}: unknown help topic. Run 'goes help'.\n`);
  return 2;
}

try {
  const code = await main(process.argv[2], process.argv.slice(3));
  if (code !== 0) process.exitCode = code;
} catch (error) {
  const text = isFault(error) ? faultText(error) : (await import("../host/deepstack.ts")).limitText(error);
  if (text === null) throw error;
  process.stderr.write(`goes: ${text}\n`);
  process.exitCode = 1;
}
