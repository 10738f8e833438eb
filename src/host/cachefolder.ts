// Where goes keeps what it can make or fetch again.
import { homedir } from "node:os";
import { join } from "node:path";

export function cacheDirectory(): string {
  return process.env.GOES_CACHE_DIR ?? join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "goes");
}
