import { describe, expect, test } from '@jest/globals';
import { productProblems, translationProgress } from './product-completeness.js';
import { draftProduct, type ProductInput } from './product-draft.js';

const draft = (given: Partial<ProductInput> = {}) =>
  draftProduct({ title: { id: 'Kain' }, variants: [{ price: 1n, weightGrams: 1 }], ...given }).draft;
const rule = (code: string, required: boolean) =>
  ({ definitionId: code, code, name: { id: code }, kind: 'TEXT', required, options: [] }) as const;

describe('what a product still needs', () => {
  test('is told with the field that mends it', () => {
    const problems = productProblems(
      draft({ variants: [{ price: 1n, weightGrams: 0 }] }),
      [rule('halal', true)],
      'id',
    );
    expect(problems.map(({ code, field }) => [code, field?.slice(1).join('.')])).toEqual([
      ['DESCRIPTION_REQUIRED', 'description'],
      ['CATEGORY_REQUIRED', 'categorySlug'],
      ['IMAGE_REQUIRED', 'images'],
      ['WEIGHT_REQUIRED', 'variants.0.weightGrams'],
      ['ATTRIBUTE_REQUIRED', 'attributes.halal'],
    ]);
  });

  test('is nothing once all is there; attributes that are not required may stay open', () => {
    const whole = draft({
      description: { id: 'Bagus' },
      categorySlug: 'batik',
      images: [{ assetId: 'a' }],
      attributes: [{ code: 'care', text: { id: 'Cuci tangan' } }],
    });
    expect(productProblems(whole, [rule('care', true), rule('origin', false)], 'id')).toEqual([]);
  });
});

describe('translations', () => {
  test('count each text that is there in any language', () => {
    const content = draft({
      title: { id: 'Kain', en: 'Cloth' },
      description: { id: 'Bagus' },
      images: [{ assetId: 'a', altText: { id: 'Kain biru' } }],
    });
    expect(translationProgress(content)).toEqual([
      { locale: 'id', filled: 3, total: 3, missing: [] },
      { locale: 'en', filled: 1, total: 3, missing: ['description', 'images.0.altText'] },
    ]);
  });
});
