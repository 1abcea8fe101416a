/** What a row of a Shopify product export can hold. Each has the names of the older and the newer export. */
const aliases = {
  handle: ['handle', 'url handle'],
  title: ['title'],
  body: ['body (html)', 'body html', 'body', 'description'],
  type: ['type', 'product type'],
  published: ['published', 'published on online store'],
  status: ['status'],
  giftCard: ['gift card'],
  option1Name: ['option1 name'],
  option1Value: ['option1 value'],
  option2Name: ['option2 name'],
  option2Value: ['option2 value'],
  option3Name: ['option3 name'],
  option3Value: ['option3 value'],
  sku: ['variant sku', 'sku'],
  grams: ['variant grams', 'weight value (grams)'],
  quantity: ['variant inventory qty', 'inventory quantity'],
  price: ['variant price', 'price'],
  compareAtPrice: ['variant compare at price', 'compare-at price', 'compare at price'],
  imageUrl: ['image src', 'product image url'],
  imagePosition: ['image position'],
  imageAltText: ['image alt text'],
  variantImageUrl: ['variant image', 'variant image url'],
} as const;

export type Column = keyof typeof aliases;

const required: readonly Column[] = ['handle', 'title', 'price'];

/** A header line as our column names; a name that is not ours stays out. */
export function columnsOf(header: readonly string[]): (Column | null)[] {
  const known = new Map<string, Column>();
  for (const [column, names] of Object.entries(aliases))
    for (const name of names) known.set(name, column as Column);
  const seen = new Set<Column>();
  return header.map((name) => {
    const column = known.get(name.trim().toLowerCase()) ?? null;
    if (column === null || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
}

/** Names of the columns that every export has and this header lacks. */
export const missingColumns = (columns: readonly (Column | null)[]): string[] =>
  required.filter((column) => !columns.includes(column)).map((column) => aliases[column][0]);
