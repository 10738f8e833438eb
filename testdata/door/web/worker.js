// A worker has a program of its own: its package variables are not the page's.
import { NewBox, Opened } from "../geo/geo.go";
import { Total } from "../pool/pool.go";

NewBox(1, 1);
const total = await Total(["1", "2"], 2);
postMessage([`worker: ${Opened()} ${total}`]);
