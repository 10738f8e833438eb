// `goes/fetch` for JavaScript: what an exported function of Go that calls fetch.Serve is for hosts that speak the Fetch API.

/** An exported `func(request any) (any, error)`. */
type Serve = (request: unknown) => Promise<unknown>;

/** The function with the types of hosts. */
export function fetchHandler(serve: Serve): (request: Request) => Promise<Response> {
  return async (request) => (await serve(request)) as Response;
}
