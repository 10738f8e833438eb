import goes from "goes/vite";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [goes()] });
