import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { claimOf } from './catalogue/claims.ts';
import { papersOf, papersOfProduct } from './catalogue/papers.ts';
import { profileOf } from './catalogue/profiles.ts';
import { kecamatan } from './catalogue/regions.ts';
import { demoCatalogue, priceRanges } from './index.ts';

const demo = demoCatalogue();
const products = new Map(demo.products.map((product) => [product.handle, product]));
const sellers = new Map(demo.sellers.map((seller) => [seller.handle, seller]));

const fingerprint = (value: unknown) =>
  createHash('sha256')
    .update(
      JSON.stringify(value, (_, part: unknown) =>
        typeof part === 'bigint' ? `${part}n` : part instanceof Map ? [...part] : part,
      ),
    )
    .digest('hex');

const repeated = (values: readonly string[]) => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
];

describe('the demo catalogue', () => {
  test('comes out the same every time', () => {
    expect(fingerprint(demoCatalogue())).toBe(fingerprint(demo));
  });

  test('has the size of the city', () => {
    expect(demo.sellers).toHaveLength(300);
    expect(demo.products.length).toBeGreaterThan(2_700);
    expect(demo.products.length).toBeLessThan(3_300);
    const count = (status: string) => demo.sellers.filter((seller) => seller.status === status).length;
    expect([count('APPROVED'), count('APPLIED'), count('SUSPENDED')]).toEqual([288, 8, 4]);
  });

  test('gives every handle, slug, sku, e-mail and phone once', () => {
    expect(repeated(demo.products.map(({ handle }) => handle))).toEqual([]);
    expect(repeated(demo.sellers.map(({ handle }) => handle))).toEqual([]);
    expect(repeated(demo.categories.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(demo.motifs.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(demo.products.flatMap(({ variants }) => variants.map(({ sku }) => sku)))).toEqual([]);
    expect(
      repeated(
        demo.sellers.flatMap(({ owner, stockKeepers }) => [owner, ...stockKeepers].map(({ email }) => email)),
      ),
    ).toEqual([]);
    expect(repeated(demo.sellers.map(({ phone }) => phone))).toEqual([]);
    expect(repeated(demo.orders.map(({ key }) => key))).toEqual([]);
  });

  test('writes handles that fit an address', () => {
    const wrong = [...products.keys(), ...sellers.keys()].filter(
      (handle) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle) || handle.length > 120,
    );
    expect(wrong).toEqual([]);
  });

  test('never repeats a name within a seller, in either language', () => {
    for (const language of ['id', 'en'] as const) {
      expect(repeated(demo.products.map(({ seller, title }) => `${seller}: ${title[language]}`))).toEqual([]);
    }
  });

  test('keeps every price inside the range of its category', () => {
    const outside = demo.products.flatMap(({ handle, category, variants }) => {
      const [low, high] = priceRanges[category] ?? [1, 0];
      return variants
        .filter(
          ({ price, compareAt }) =>
            price < BigInt(low) * 100n ||
            price > BigInt(high) * 100n ||
            (compareAt !== undefined && compareAt <= price),
        )
        .map(({ price }) => `${handle} ${price}`);
    });
    expect(outside).toEqual([]);
  });

  test('sells every combination of options once and says both languages', () => {
    for (const { handle, options, variants, title, description } of demo.products) {
      const combinations = options.reduce((count, { values }) => count * values.length, 1);
      expect([handle, new Set(variants.map(({ choice }) => choice.join())).size]).toEqual([
        handle,
        combinations,
      ]);
      expect(
        variants.every(
          ({ choice, stock, weightGrams }) =>
            choice.length === options.length && stock >= 0 && weightGrams > 0,
        ),
      ).toBe(true);
      expect(
        [title.id, title.en, description.id, description.en].every(
          (text) => text.trim() === text && text !== '',
        ),
      ).toBe(true);
      expect(`${title.id}${title.en}${description.id}${description.en}`).not.toMatch(/[{}<>]|undefined/);
    }
  });

  test('resolves every reference', () => {
    const leaves = new Set(
      demo.categories
        .map(({ slug }) => slug)
        .filter((slug) => !demo.categories.some(({ parent }) => parent === slug)),
    );
    const motifs = new Set(demo.motifs.map(({ slug }) => slug));
    expect(demo.products.filter(({ seller }) => !sellers.has(seller))).toEqual([]);
    expect(demo.products.filter(({ category }) => !leaves.has(category))).toEqual([]);
    expect(demo.products.filter(({ motif }) => motif !== undefined && !motifs.has(motif))).toEqual([]);
    expect(demo.logIns.filter(({ seller }) => seller !== undefined && !sellers.has(seller))).toEqual([]);
    for (const slug of leaves) expect(demo.products.some(({ category }) => category === slug)).toBe(true);
    for (const { slug, parent } of demo.categories) {
      const above = demo.categories.findIndex((category) => category.slug === parent);
      expect(
        parent === undefined || above < demo.categories.findIndex((category) => category.slug === slug),
      ).toBe(true);
    }
    for (const { images } of demo.products)
      for (const { key } of images) expect(demo.images.has(key)).toBe(true);
  });

  test('has bare shelves, last pieces and full shelves', () => {
    const stocks = demo.products.flatMap(({ variants }) => variants.map(({ stock }) => stock));
    expect(stocks.filter((stock) => stock === 0).length).toBeGreaterThan(50);
    expect(stocks.filter((stock) => stock === 1).length).toBeGreaterThan(50);
    expect(stocks.filter((stock) => stock > 1).length / stocks.length).toBeGreaterThan(0.8);
  });
});

describe('the sellers', () => {
  test('live in all six kecamatan, in kelurahan of the region register', () => {
    const villages = join(
      dirname(createRequire(import.meta.url).resolve('idn-area-data')),
      '../data/villages.csv',
    );
    const register = readFileSync(villages, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.startsWith('64.71.'));
    const ours = kecamatan.flatMap((district) =>
      district.kelurahan.map(([code, name]) => `${code},${code.slice(0, 8)},${name}`),
    );
    expect(ours.sort()).toEqual(register.sort());
    for (const { name } of kecamatan) {
      expect(demo.sellers.filter(({ place }) => place.kecamatan === name).length).toBeGreaterThan(20);
    }
  });

  test('are plainly invented', () => {
    for (const { owner, stockKeepers, phone } of demo.sellers) {
      expect([owner, ...stockKeepers].every(({ email }) => email.endsWith('@demo.gebyar.test'))).toBe(true);
      expect(phone).toMatch(/^\+62\d{3}-0000-\d{4}$/);
    }
  });

  test('begin with a batik workshop and a kitchen that makes sambal', () => {
    const [first, second] = demo.sellers;
    expect(first?.owner.email).toBe('penjual@demo.gebyar.test');
    expect(first?.stockKeepers.map(({ email }) => email)).toEqual(['stok@demo.gebyar.test']);
    expect(
      demo.products.filter(({ seller, handcrafted }) => seller === first?.handle && handcrafted).length,
    ).toBeGreaterThanOrEqual(6);
    expect(
      demo.products.some(({ seller, category }) => seller === second?.handle && category === 'sambal'),
    ).toBe(true);
  });
});

describe('the motifs', () => {
  test('tell their meaning, inspiration and story in both languages, and all are carried', () => {
    for (const { slug, meaning, inspiration, story, licenseTerms } of demo.motifs) {
      const texts = [meaning, inspiration, story, licenseTerms].flatMap(({ id, en }) => [id, en]);
      expect([slug, texts.every((text) => text.trim() === text && text.length > 10)]).toEqual([slug, true]);
    }
    const carried = new Set(demo.products.map(({ motif }) => motif));
    expect(demo.motifs.filter(({ slug }) => !carried.has(slug)).map(({ slug }) => slug)).toEqual([]);
  });

  test('are registered under numbers of the demo, each once', () => {
    const numbers = demo.motifs.flatMap(({ registration }) => registration ?? []);
    expect(numbers.every((number) => /^DEMO-HKI-\d{3}$/.test(number))).toBe(true);
    expect(repeated(numbers)).toEqual([]);
  });

  test('are verified on about three products of five', () => {
    const claims = demo.products.flatMap((product) => claimOf(product) ?? []);
    const share =
      claims.filter(({ verifiedDaysAgo }) => verifiedDaysAgo !== undefined).length / claims.length;
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(0.68);
  });
});

describe('papers and profiles', () => {
  const papers = demo.sellers.map((seller, index) => papersOf(seller, index));

  test('are plainly the demo’s, and hold in every state', () => {
    const all = [...papers.flat(), ...demo.products.flatMap(papersOfProduct)];
    expect(all.every(({ number }) => number.startsWith('DEMO-'))).toBe(true);
    for (const status of ['OPEN', 'VERIFIED', 'REJECTED'] as const)
      expect(all.some((paper) => paper.status === status)).toBe(true);
    expect(all.some(({ validUntilInDays = 1 }) => validUntilInDays < 0)).toBe(true);
    for (const own of papers) expect(repeated(own.map(({ kind }) => kind))).toEqual([]);
  });

  test('give every seller a business number and a place inside the city', () => {
    for (const [index, seller] of demo.sellers.entries()) {
      expect(papers[index]?.[0]?.kind).toBe('NIB');
      const { latitude, longitude } = profileOf(seller, index).location;
      expect(latitude).toBeGreaterThan(-1.29);
      expect(latitude).toBeLessThan(-1.13);
      expect(longitude).toBeGreaterThan(116.78);
      expect(longitude).toBeLessThan(117.03);
    }
  });

  test('leave a few sellers on holiday, now and soon, never the first', () => {
    const holidays = demo.sellers.flatMap((seller, index) => profileOf(seller, index).holiday ?? []);
    expect(holidays.length).toBeGreaterThan(6);
    expect(holidays.length).toBeLessThan(16);
    expect(holidays.some(({ fromInDays }) => fromInDays <= 0)).toBe(true);
    expect(holidays.some(({ fromInDays }) => fromInDays > 0)).toBe(true);
  });
});

describe('the hand-crafted products', () => {
  const byHand = demo.products.filter(({ handcrafted }) => handcrafted);

  test('are more than forty, in every category', () => {
    expect(byHand.length).toBeGreaterThanOrEqual(40);
    const covered = new Set(byHand.map(({ category }) => category));
    expect(Object.keys(priceRanges).filter((category) => !covered.has(category))).toEqual([]);
  });

  test('have three pictures at least, the first their own', () => {
    expect(
      byHand
        .filter(({ images }) => new Set(images.map(({ key }) => key)).size < 3)
        .map(({ handle }) => handle),
    ).toEqual([]);
    expect(repeated(byHand.map(({ images }) => images[0]?.key ?? ''))).toEqual([]);
    const leading = new Set(byHand.map(({ images }) => images[0]?.key));
    expect(
      demo.products
        .filter(({ handcrafted, images }) => !handcrafted && leading.has(images[0]?.key))
        .map(({ handle }) => handle),
    ).toEqual([]);
  });

  test('have each a rank of its own', () => {
    expect(repeated(byHand.map(({ featuredRank }) => String(featuredRank)))).toEqual([]);
  });
});

describe('the orders', () => {
  const statuses = [
    'PENDING_PAYMENT',
    'PAID',
    'PACKED',
    'SHIPPED',
    'DELIVERED',
    'COMPLETED',
    'CANCELLED',
  ] as const;
  const sellersOf = (order: (typeof demo.orders)[number]) =>
    new Set(order.lines.map(({ productHandle }) => products.get(productHandle)?.seller));

  test('stand in every state and hold one or two sellers', () => {
    for (const status of statuses) expect(demo.orders.some((order) => order.status === status)).toBe(true);
    const counts = demo.orders.map((order) => sellersOf(order).size);
    expect(counts.every((count) => count === 1 || count === 2)).toBe(true);
    expect(counts.filter((count) => count === 2).length).toBeGreaterThan(10);
  });

  test('leave the demo seller several to pack', () => {
    const first = demo.sellers[0]?.handle;
    expect(
      demo.orders.filter((order) => order.status === 'PAID' && sellersOf(order).has(first)).length,
    ).toBeGreaterThanOrEqual(5);
  });

  test('never take more than lies on the shelf, and only from open sellers', () => {
    const left = new Map<string, number>(
      demo.products.flatMap(({ handle, variants }) =>
        variants.map(({ stock }, i) => [`${handle} ${i}`, stock] as const),
      ),
    );
    for (const { lines } of demo.orders) {
      for (const { productHandle, variantIndex, quantity } of lines) {
        const key = `${productHandle} ${variantIndex}`;
        const rest = (left.get(key) ?? 0) - quantity;
        left.set(key, rest);
        expect([key, quantity >= 1, rest >= 0]).toEqual([key, true, true]);
        expect(sellers.get(products.get(productHandle)?.seller ?? '')?.status).toBe('APPROVED');
      }
    }
  });
});

describe('what is over', () => {
  const said = demo.pastOrders.flatMap(({ lines, reviews = [] }) =>
    reviews.map((review) => ({ ...review, product: lines[review.line]?.productHandle })),
  );

  test('was reviewed, as people review makers they like', () => {
    expect(said.length).toBeGreaterThanOrEqual(140);
    expect(new Set(said.map(({ product }) => product)).size).toBeGreaterThanOrEqual(50);
    const mean = said.reduce((sum, { stars }) => sum + stars, 0) / said.length;
    expect(mean).toBeGreaterThan(4.45);
    expect(mean).toBeLessThan(4.75);
    for (const stars of [5, 4, 3]) expect(said.some((review) => review.stars === stars)).toBe(true);
    expect(said.filter(({ reply }) => reply !== undefined).length).toBeGreaterThan(25);
  });

  test('in words of their own', () => {
    expect(repeated(said.map(({ body }) => body).filter((body) => body.length > 30))).toEqual([]);
    expect(said.filter(({ body, title }) => body.length > 2000 || title.length > 80)).toEqual([]);
    expect(JSON.stringify(said)).not.toMatch(/undefined|\{name\}/);
  });

  test('lies in the last two months, the oldest first, each order at one open seller and after its products came', () => {
    const ages = demo.pastOrders.map(({ placedDaysAgo }) => placedDaysAgo);
    expect(ages).toEqual([...ages].sort((a, b) => b - a));
    expect(Math.max(...ages)).toBeLessThanOrEqual(60);
    expect(Math.min(...ages)).toBeGreaterThan(5);
    for (const { lines, placedDaysAgo } of demo.pastOrders) {
      const bought = lines.map(({ productHandle }) => products.get(productHandle));
      expect(new Set(bought.map((product) => product?.seller)).size).toBe(1);
      expect(sellers.get(bought[0]?.seller ?? '')?.status).toBe('APPROVED');
      for (const product of bought) expect(product?.publishedDaysAgo).toBeGreaterThan(placedDaysAgo);
    }
  });

  test('took from the shelf what lay there on top of the stock of now', () => {
    const sold = [...demo.soldBefore.values()].reduce((sum, count) => sum + count, 0);
    expect(sold).toBe(demo.pastOrders.reduce((sum, { lines }) => sum + lines.length, 0));
  });
});

test('a smaller demo holds together too', () => {
  const small = demoCatalogue({ sellers: 15 });
  expect(small.sellers).toHaveLength(15);
  const known = new Set(small.sellers.map(({ handle }) => handle));
  expect(small.products.every(({ seller }) => known.has(seller))).toBe(true);
  expect(small.orders.length).toBeGreaterThan(20);
});
