import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemas } from './platform/graphql/build-schemas.js';
import { slices } from './slices.js';

// Writes the three SDLs to schema/sdl (or the folder given), from where clients, code generation and the check for breaking changes read them.
const directory = process.argv[2] ?? fileURLToPath(new URL('../../../schema/sdl/', import.meta.url));
mkdirSync(directory, { recursive: true });
for (const [audience, schema] of Object.entries(buildSchemas(slices))) {
  writeFileSync(join(directory, `${audience}.graphql`), `${printSchema(lexicographicSortSchema(schema))}\n`);
}
