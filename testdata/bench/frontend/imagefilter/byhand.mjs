// The kernel of main.go in JavaScript.
import { measure } from "../measure.mjs";

const clamp = (x, max) => Math.max(0, Math.min(x, max));
const toByte = (x) => Math.floor(clamp(x, 255) + 0.5);

function makeImage(width, height) {
  return { width, height, pix: new Uint8Array(4 * width * height) };
}

function gaussian(size, sigma) {
  const weights = [];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const dx = x - (size >> 1);
      const dy = y - (size >> 1);
      weights.push(Math.exp(-(dx * dx + dy * dy) / (2 * sigma * sigma)));
    }
  }
  const sum = weights.reduce((a, b) => a + b);
  return { size, weights: weights.map((w) => w / sum) };
}

function convolve(source, { size, weights }) {
  const { width, height, pix } = source;
  const result = makeImage(width, height);
  const half = size >> 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let r = 0;
      let g = 0;
      let b = 0;
      for (let ky = 0; ky < size; ky++) {
        const sy = clamp(y + ky - half, height - 1);
        for (let kx = 0; kx < size; kx++) {
          const at = 4 * (sy * width + clamp(x + kx - half, width - 1));
          const w = weights[ky * size + kx];
          r += w * pix[at];
          g += w * pix[at + 1];
          b += w * pix[at + 2];
        }
      }
      const at = 4 * (y * width + x);
      result.pix[at] = toByte(r);
      result.pix[at + 1] = toByte(g);
      result.pix[at + 2] = toByte(b);
      result.pix[at + 3] = pix[at + 3];
    }
  }
  return result;
}

function greyOf({ width, height, pix }) {
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    grey[i] = Math.floor((299 * pix[4 * i] + 587 * pix[4 * i + 1] + 114 * pix[4 * i + 2]) / 1000);
  }
  return grey;
}

function edgesOf(grey, width, height) {
  const out = new Uint8Array(grey.length);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const above = at - width;
      const below = at + width;
      const right = grey[above + 1] + 2 * grey[at + 1] + grey[below + 1];
      const left = grey[above - 1] + 2 * grey[at - 1] + grey[below - 1];
      const low = grey[below - 1] + 2 * grey[below] + grey[below + 1];
      const high = grey[above - 1] + 2 * grey[above] + grey[above + 1];
      out[at] = toByte(Math.sqrt((right - left) ** 2 + (low - high) ** 2));
    }
  }
  return out;
}

function equalize(grey) {
  const counts = new Array(256).fill(0);
  for (const v of grey) counts[v]++;
  let below = 0;
  const table = counts.map((n) => {
    below += n;
    return Math.floor((below * 255) / grey.length);
  });
  for (let i = 0; i < grey.length; i++) grey[i] = table[grey[i]];
}

function kernel(image) {
  const blurred = convolve(image, gaussian(5, 1.4));
  const edges = edgesOf(greyOf(blurred), image.width, image.height);
  equalize(edges);
  let h = 2166136261 | 0;
  for (const v of blurred.pix) h = Math.imul(h ^ v, 16777619);
  for (const v of edges) h = Math.imul(h ^ v, 16777619);
  return h >>> 0;
}

function makePicture() {
  let seed = 17;
  const image = makeImage(320, 240);
  for (let i = 0; i < image.pix.length; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    image.pix[i] = Math.floor(i / 40) + (seed >>> 27);
  }
  return image;
}

const image = makePicture();
measure("imagefilter", () => kernel(image));
