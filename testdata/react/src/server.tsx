// The app as text, as a server renders it.
import { renderToString } from "react-dom/server";
import { App } from "./App.tsx";

export const render = () => renderToString(<App />);
