import { parseDecimal, type CurrencyCode } from '@gebyar/money';
import { plainTextOf } from './plain-text.js';
import type { Row, RowFault } from './read-rows.js';

export interface ImportedVariant {
  line: number;
  /** Follows the product's option names; empty when there are none. */
  values: string[];
  sku: string | null;
  /** Minor units. */
  price: bigint;
  compareAtPrice: bigint | null;
  weightGrams: number;
  quantity: number;
}

export interface ImportedImage {
  line: number;
  url: string;
  altText: string | null;
}

export interface ImportedProduct {
  line: number;
  handle: string;
  title: string;
  description: string;
  /** On sale there; drafts and archived products are not. */
  published: boolean;
  options: string[];
  variants: ImportedVariant[];
  images: ImportedImage[];
}

const limits = { title: 200, sku: 80, grams: 1_000_000, quantity: 1_000_000, price: 10n ** 14n };
const optionColumns = [
  ['option1Name', 'option1Value'],
  ['option2Name', 'option2Value'],
  ['option3Name', 'option3Value'],
] as const;

class RowRefused extends Error {}

const refuse = (reason: string): never => {
  throw new RowRefused(reason);
};

const isNo = (text: string | undefined) => /^(false|no|0)$/i.test(text ?? '');

/** The options of a product; Shopify writes `Title` / `Default Title` for a product without any. */
function optionsOf(first: Row): string[] {
  const names = optionColumns.map(([name]) => first.cells[name] ?? '');
  if (
    names[0]?.toLowerCase() === 'title' &&
    (first.cells.option1Value ?? '').toLowerCase() === 'default title'
  )
    return [];
  return names.filter((name) => name !== '');
}

function wholeNumberOf(text: string | undefined, what: string, max: number): number {
  if (text === undefined) return 0;
  if (!/^-?\d+(\.\d+)?$/.test(text)) return refuse(`${what} "${text}" is no number`);
  const value = Math.round(Number(text));
  if (value > max) return refuse(`${what} ${text} is more than ${String(max)}`);
  return value;
}

function priceOf(text: string | undefined, currency: CurrencyCode, what: string): bigint {
  if (text === undefined) return refuse(`the ${what} is missing`);
  const price = parseDecimal(text, currency);
  if (price === null) return refuse(`the ${what} "${text}" is no amount with at most two decimals`);
  if (price <= 0n) return refuse(`the ${what} must be more than zero`);
  if (price > limits.price) return refuse(`the ${what} is too large`);
  return price;
}

function compareAtOf(text: string | undefined, price: bigint, currency: CurrencyCode): bigint | null {
  if (text === undefined) return null;
  const value = parseDecimal(text, currency);
  if (value === null) return refuse(`the compare-at price "${text}" is no amount with at most two decimals`);
  // Shopify exports 0 for "none"; one that is not above the price shows no saving, so it is none either.
  return value > price && value <= limits.price ? value : null;
}

function variantOf(row: Row, options: readonly string[], currency: CurrencyCode): ImportedVariant {
  const { cells, line } = row;
  const values = options.map((name, index) => {
    const column = optionColumns[index]?.[1];
    return (column && cells[column]) ?? refuse(`the value of the option "${name}" is missing`);
  });
  const price = priceOf(cells.price, currency, 'price');
  if ((cells.sku ?? '').length > limits.sku) refuse(`the SKU has more than ${String(limits.sku)} characters`);
  const weightGrams = wholeNumberOf(cells.grams, 'the weight', limits.grams);
  if (weightGrams < 0) refuse('the weight is negative');
  return {
    line,
    values,
    sku: cells.sku?.replace(/^'/, '') ?? null,
    price,
    compareAtPrice: compareAtOf(cells.compareAtPrice, price, currency),
    weightGrams,
    // An oversold variant has a negative quantity there: nothing is on hand.
    quantity: Math.max(0, wholeNumberOf(cells.quantity, 'the quantity', limits.quantity)),
  };
}

/** A row that only adds a picture has neither a price nor an option value. */
const isImageOnly = ({ cells }: Row) =>
  cells.title === undefined &&
  cells.price === undefined &&
  cells.option1Value === undefined &&
  cells.sku === undefined;

function imagesOf(rows: readonly Row[]): ImportedImage[] {
  const listed = rows.flatMap(({ line, cells }) =>
    cells.imageUrl
      ? [
          {
            line,
            url: cells.imageUrl,
            altText: cells.imageAltText ?? null,
            position: Number(cells.imagePosition ?? 999),
          },
        ]
      : [],
  );
  const ofVariants = rows.flatMap(({ line, cells }) =>
    cells.variantImageUrl ? [{ line, url: cells.variantImageUrl, altText: null, position: 1000 }] : [],
  );
  const byUrl = new Map<string, ImportedImage & { position: number }>();
  for (const image of [...listed, ...ofVariants]) if (!byUrl.has(image.url)) byUrl.set(image.url, image);
  return [...byUrl.values()]
    .sort((a, b) => (a.position || 999) - (b.position || 999))
    .map(({ line, url, altText }) => ({ line, url, altText }));
}

/**
 * The rows of one handle as a product. A variant that is wrong is a fault with its line, and the others are kept.
 *
 * @returns a null product when nothing of it can be sold; the faults say why.
 */
export function productOfRows(
  handle: string,
  rows: readonly Row[],
  currency: CurrencyCode,
): { product: ImportedProduct | null; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const fault = (line: number, reason: string) => faults.push({ line, handle, reason });
  const first = rows.find(({ cells }) => cells.title !== undefined);
  if (!first) {
    fault(rows[0]?.line ?? 0, 'no row of this product has a title');
    return { product: null, faults };
  }
  const { cells, line } = first;
  const title = cells.title ?? '';
  if (title.length > limits.title) fault(line, `the title has more than ${String(limits.title)} characters`);
  if (/^(true|yes|1)$/i.test(cells.giftCard ?? '')) fault(line, 'gift cards can’t be imported');
  if (faults.length > 0) return { product: null, faults };
  const options = optionsOf(first);
  const variants: ImportedVariant[] = [];
  for (const row of rows.filter((candidate) => !isImageOnly(candidate))) {
    try {
      const variant = variantOf(row, options, currency);
      const twin = variants.find((other) => other.values.join('\n') === variant.values.join('\n'));
      if (twin) refuse(`the same options are already on line ${String(twin.line)}`);
      variants.push(variant);
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      fault(row.line, error.message);
    }
  }
  if (variants.length === 0) {
    fault(line, 'the product is left out: none of its variants can be sold');
    return { product: null, faults };
  }
  const status = (cells.status ?? 'active').toLowerCase();
  const product: ImportedProduct = {
    line,
    handle,
    title,
    description: plainTextOf(cells.body ?? ''),
    published: !isNo(cells.published) && status === 'active',
    options,
    variants,
    images: imagesOf(rows),
  };
  return { product, faults };
}
