import type { UserFault } from '../platform/faults.js';
import { defaultLocale, localize, locales, type Locale, type LocalizedText } from '../platform/locale.js';
import type { CategoryAttributeRule } from './attribute-draft.js';
import { catalogFaults } from './catalog.errors.js';
import type { ProductContent } from './product-content.js';
import { isEmpty } from './texts.js';

/** What keeps a product from being submitted, each with the field that mends it. */
export function productProblems(
  content: ProductContent,
  rules: readonly CategoryAttributeRule[],
  locale: Locale,
): UserFault[] {
  const problems: UserFault[] = [];
  const missing = (code: Parameters<typeof catalogFaults.fault>[0], ...path: string[]) =>
    problems.push(catalogFaults.fault(code, { field: ['input', ...path] }));
  if (isEmpty(content.title)) missing('TITLE_REQUIRED', 'title');
  if (isEmpty(content.description)) missing('DESCRIPTION_REQUIRED', 'description');
  if (content.categorySlug === null) missing('CATEGORY_REQUIRED', 'categorySlug');
  if (content.images.length === 0) missing('IMAGE_REQUIRED', 'images');
  if (content.variants.length === 0) missing('VARIANT_REQUIRED', 'variants');
  for (const [index, { weightGrams }] of content.variants.entries()) {
    if (weightGrams === 0) missing('WEIGHT_REQUIRED', 'variants', String(index), 'weightGrams');
  }
  const given = new Set(content.attributes.map(({ code }) => code));
  for (const { code, name, required } of rules) {
    if (!required || given.has(code)) continue;
    const params = { code, name: localize(name, locale) };
    problems.push(
      catalogFaults.fault('ATTRIBUTE_REQUIRED', { field: ['input', 'attributes', code], params }),
    );
  }
  return problems;
}

/** How much of what a product says is there in one language. */
export interface TranslationProgress {
  locale: Locale;
  /** Texts that have this language. */
  filled: number;
  /** Texts that have any language. */
  total: number;
  /** The fields whose text lacks this language, such as `description` or `images.0.altText`. */
  missing: string[];
}

const textsOf = (content: ProductContent): [string, LocalizedText][] => [
  ['title', content.title],
  ['subtitle', content.subtitle],
  ['description', content.description],
  ['seoTitle', content.seoTitle],
  ['seoDescription', content.seoDescription],
  ['personalisation.label', content.personalisation?.label ?? {}],
  ...content.options.map((name, index): [string, LocalizedText] => [`options.${String(index)}`, name]),
  ...content.variants.flatMap(({ optionValues }, index) =>
    optionValues.map((value, option): [string, LocalizedText] => [
      `variants.${String(index)}.optionValues.${String(option)}`,
      value,
    ]),
  ),
  ...content.images.map(({ altText }, index): [string, LocalizedText] => [
    `images.${String(index)}.altText`,
    altText,
  ]),
  ...content.attributes.map(({ code, text }): [string, LocalizedText] => [`attributes.${code}`, text ?? {}]),
];

/** The progress of each language, the deployment's first one first. */
export function translationProgress(content: ProductContent): TranslationProgress[] {
  const texts = textsOf(content).filter(([, text]) => !isEmpty(text));
  const ordered = [...locales].sort((a, b) => Number(b === defaultLocale) - Number(a === defaultLocale));
  return ordered.map((locale) => {
    const missing = texts.filter(([, text]) => !text[locale]).map(([field]) => field);
    return { locale, filled: texts.length - missing.length, total: texts.length, missing };
  });
}
