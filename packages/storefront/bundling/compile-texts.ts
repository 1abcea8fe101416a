import { compile } from '@inlang/paraglide-js';
import { textOptions } from './texts.ts';

// messages/*.json to src/paraglide, before anything that reads a text is checked, tested or bundled.
await compile(textOptions);
