import commonjs from "@rollup/plugin-commonjs";
import resolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import goes from "goes/rollup";
import esbuild from "rollup-plugin-esbuild";

export default {
  input: "src/main.tsx",
  output: { dir: "dist-rollup", format: "es" },
  plugins: [
    replace({ "process.env.NODE_ENV": '"production"', preventAssignment: true }),
    resolve({ browser: true }),
    commonjs(),
    esbuild({ jsx: "automatic", minify: true }),
    goes(),
  ],
};
