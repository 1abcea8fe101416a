/** What tells a variant from its product's other ones: its title without the product's name in front. Empty for an only one. */
export function variantWords({ title, productTitle }: { title: string; productTitle: string }): string {
  if (!title.startsWith(productTitle)) return title;
  return title.slice(productTitle.length).replace(/^[\s–—:,-]+/, '');
}
