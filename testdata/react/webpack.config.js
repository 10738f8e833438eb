import goes from "goes/webpack";

export default {
  mode: "production",
  entry: "./src/main.tsx",
  output: { path: `${import.meta.dirname}/dist-webpack`, filename: "main.js" },
  module: {
    rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { jsx: "automatic", target: "es2022" } }],
  },
  performance: { hints: false },
  plugins: [goes()],
};
