import 'reflect-metadata';
import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

// Writes docs/errors.md from the catalogues in the slices' built *.errors.js. Run after a build: `npm run errors`.
const dist = new URL('../dist/', import.meta.url);
const target = fileURLToPath(new URL('../../../docs/errors.md', import.meta.url));

const sections = [];
for (const slice of (await readdir(dist)).sort()) {
  const files = await readdir(new URL(`${slice}/`, dist)).catch(() => []);
  for (const file of files.filter((name) => name.endsWith('.errors.js'))) {
    const exported = await import(new URL(`${slice}/${file}`, dist).href);
    const catalogues = Object.values(exported).filter((value) => value?.catalogue);
    const rows = catalogues.flatMap(({ catalogue }) =>
      Object.entries(catalogue).map(([code, { en }]) => `- \`${code}\`: ${en}`),
    );
    if (rows.length > 0) sections.push(`## ${slice}\n\n${rows.sort().join('\n')}`);
  }
}

const head = `# Error codes

What a person can mend comes as \`userErrors\` with one of these codes; the text is in the language of \`Accept-Language\`.
Faults of a request as a whole are top-level errors whose \`extensions.code\` is \`UNAUTHENTICATED\`, \`FORBIDDEN\`,
\`BAD_USER_INPUT\`, \`RATE_LIMITED\`, \`QUERY_TOO_COMPLEX\`, \`PERSISTED_QUERY_NOT_FOUND\`, \`GRAPHQL_PARSE_FAILED\`,
\`GRAPHQL_VALIDATION_FAILED\`, or \`INTERNAL\` with a \`requestId\`.
`;
await writeFile(target, `${head}\n${sections.join('\n\n')}\n`);
