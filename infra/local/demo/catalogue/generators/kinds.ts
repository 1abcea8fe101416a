import type { Kind } from './kind.ts';
import { clothKinds } from './kinds-cloth.ts';
import { foodKinds } from './kinds-food.ts';
import { thingsKinds } from './kinds-things.ts';

/** Every kind of product that the generators make. */
export const kinds: readonly Kind[] = [...clothKinds, ...thingsKinds, ...foodKinds];
