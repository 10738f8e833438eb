import goes from "goes/vite";
import { defineConfig } from "vite";

// Relative addresses: the page can be put into any folder of a static host.
export default defineConfig({ base: "./", plugins: [goes()] });
