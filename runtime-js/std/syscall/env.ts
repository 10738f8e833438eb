// The environment, as package os has it.
export { Clearenv, Environ, LookupEnv as Getenv, setenv, unsetenv } from "../os/env.ts";
