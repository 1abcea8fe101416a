import type { VariantChoiceFragment } from '@gebyar/schema/shop';

export interface OptionValue {
  value: string;
  /** The variant that choosing this value leads to; null when the maker does not make it. */
  variantId: string | null;
  chosen: boolean;
  available: boolean;
}

export interface OptionChoice {
  name: string;
  values: OptionValue[];
}

const valueOf = (variant: VariantChoiceFragment, name: string): string | undefined =>
  variant.selectedOptions.find((option) => option.name === name)?.value;

/** The variant an address names, else the first that can be bought, else the first. Null for a product without any. */
export function chooseVariant(
  variants: readonly VariantChoiceFragment[],
  id: string | null,
): VariantChoiceFragment | null {
  return (
    variants.find((variant) => variant.id === id) ??
    variants.find((variant) => variant.availableQuantity > 0) ??
    variants[0] ??
    null
  );
}

/** How well a variant keeps what else was chosen, when one option is changed. */
function kept(variant: VariantChoiceFragment, current: VariantChoiceFragment, changed: string): number {
  return variant.selectedOptions.filter(
    ({ name, value }) => name !== changed && valueOf(current, name) === value,
  ).length;
}

/**
 * Every option with the variant each of its values leads to. A value keeps the other choices where that variant exists;
 * where it does not, it leads to the nearest that does.
 */
export function optionChoices(
  options: readonly { name: string; values: readonly string[] }[],
  variants: readonly VariantChoiceFragment[],
  current: VariantChoiceFragment,
): OptionChoice[] {
  return options.map(({ name, values }) => ({
    name,
    values: values.map((value) => {
      const [best] = variants
        .filter((variant) => valueOf(variant, name) === value)
        .sort(
          (a, b) =>
            kept(b, current, name) - kept(a, current, name) ||
            Number(b.availableQuantity > 0) - Number(a.availableQuantity > 0),
        );
      return {
        value,
        variantId: best?.id ?? null,
        chosen: valueOf(current, name) === value,
        available: best !== undefined && best.availableQuantity > 0,
      };
    }),
  }));
}
