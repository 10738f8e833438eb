import react from "@vitejs/plugin-react";
import goes from "goes/vite";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [react(), goes()] });
