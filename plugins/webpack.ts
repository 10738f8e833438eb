// The webpack plugin: `plugins: [goes()]`.
import { createWebpackPlugin } from "unplugin";
import type { GoesOptions } from "./core.ts";
import { webpackHooks } from "./webpacklike.ts";

export type { GoesOptions };

export default createWebpackPlugin((options: GoesOptions = {}) => webpackHooks(options));
