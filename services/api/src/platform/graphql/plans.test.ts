import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  execute,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLObjectType,
} from 'graphql';
import { requestError } from './request-error.js';
import { createExecutor } from './plans.js';

const schema = buildSchema(`
  type Query { shelf(size: Int!): Shelf  pick(id: ID!): Item  must: Item! }
  type Shelf { items: [Item!]!  maybe: [Item]  name: String! }
  type Item { id: ID!  title: String!  price: Price  broken: String  refused: String!  refusedLate: String  late: String  twin: Item! }
  type Price { amount: String!  code: Code! }
  enum Code { IDR }
`);

const field = (type: string, name: string, resolve: (root: never, args: never) => unknown) => {
  const found = (schema.getType(type) as GraphQLObjectType).getFields()[name];
  if (!found) throw new Error(`${type}.${name} is not in the schema`);
  found.resolve = resolve as never;
};
const item = (id: number) => ({
  id: String(id),
  title: id % 3 === 2 ? null : `Item ${String(id)}`,
  price: id % 2 ? { amount: '1.00', code: id % 5 === 3 ? 'XXX' : 'IDR' } : null,
});
field('Query', 'shelf', async (_root, { size }: { size: number }) => ({
  name: 'top',
  items: Array.from({ length: size }, (_, id) => item(id)),
  maybe: [null, item(1), item(2)],
}));
field('Query', 'pick', (_root, { id }: { id: string }) => (id === 'none' ? null : item(Number(id))));
field('Query', 'must', () => null);
field('Item', 'broken', () => {
  throw new TypeError('a bug');
});
field('Item', 'refused', () => {
  throw requestError('FORBIDDEN', 'en');
});
field('Item', 'refusedLate', async () => {
  throw requestError('FORBIDDEN', 'en');
});
field('Item', 'late', async ({ id }: { id: string }) => `late ${id}`);
field('Item', 'twin', async ({ id }: { id: string }) => item(Number(id)));

const comparable = (result: ExecutionResult) => ({
  data: JSON.parse(JSON.stringify(result.data ?? null)) as unknown,
  errors: new Map(
    (result.errors ?? []).map((error) => [
      JSON.stringify(error.path),
      { ...error.toJSON(), original: error.originalError?.message },
    ]),
  ),
});

// graphql-js drops the promise of one row when the next row fails at once, so what is late and what takes a whole row
// away stay apart.
const atOnce = ['id', 'title', 'broken', 'refused', '__typename', 'price { amount code }'];
const late = [
  'id',
  'broken',
  'refusedLate',
  'late',
  'twin { id late price { code } }',
  'twin { a: id broken }',
];
const itemFieldsOf = (leaves: string[]) =>
  fc.uniqueArray(fc.constantFrom(...leaves), { minLength: 1 }).map((fields) => `{ ${fields.join(' ')} }`);
const itemFields = fc
  .constantFrom(atOnce, late)
  .chain((leaves) => fc.tuple(itemFieldsOf(leaves), itemFieldsOf(leaves)));
const documents = fc.tuple(itemFields, fc.boolean()).map(
  ([[first, second], withMust]) => `
    query Page($size: Int!, $id: ID!) {
      shelf(size: $size) { name items { ...Card } maybe ${second} }
      again: pick(id: $id) ${second} pick(id: "2") { ...Card }
      ${withMust ? 'must { id }' : ''}
    }
    fragment Card on Item ${first}`,
);

async function thirdAnswer(document: DocumentNode, variables: Record<string, unknown>) {
  const { execute: run } = createExecutor(schema);
  const execution = { document, operationName: undefined, variables, context: {} };
  await run(execution);
  await run(execution);
  return run(execution);
}

test('a compiled plan answers as graphql-js does, errors and nulls included', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents,
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('1', '3', 'none'),
      async (text, size, id) => {
        const document = parse(text);
        expect(validate(schema, document)).toEqual([]);
        const variableValues = { size, id };
        const expected = await execute({ schema, document: parse(text), variableValues, contextValue: {} });
        const [given, wanted] = [
          comparable(await thirdAnswer(document, variableValues)),
          comparable(expected),
        ];
        expect(given.data).toEqual(wanted.data);
        // Of several faults below one null that has gone up, any may be told: where both tell one, it is the same.
        for (const [path, error] of given.errors) expect(wanted.errors.get(path) ?? error).toEqual(error);
        expect(given.errors.size > 0).toBe(wanted.errors.size > 0);
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  ['variables that don’t fit', 'query ($size: Int!) { shelf(size: $size) { name } }', { size: 'x' }],
  ['a directive', 'query ($size: Int!) { shelf(size: $size) { name @skip(if: true) } }', { size: 1 }],
  ['introspection', '{ __type(name: "Item") { name } }', {}],
])('%s: graphql-js has the word', async (_what, text, variables) => {
  const expected = await execute({ schema, document: parse(text), variableValues: variables });
  expect(comparable(await thirdAnswer(parse(text), variables))).toEqual(comparable(expected));
});
