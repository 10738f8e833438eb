// The Rspack plugin: `plugins: [goes()]`.
import { createRspackPlugin } from "unplugin";
import type { GoesOptions } from "./core.ts";
import { webpackHooks } from "./webpacklike.ts";

export type { GoesOptions };

export default createRspackPlugin((options: GoesOptions = {}) => webpackHooks(options));
