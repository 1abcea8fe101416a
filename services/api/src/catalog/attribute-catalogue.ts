import DataLoader from 'dataloader';
import type { LoaderFactory } from '../platform/graphql/index.js';
import type { CategoryAttributeRule } from './attribute-draft.js';
import type { CategoryTree } from './category-tree.js';
import type { AttributeDefinitionRow, AttributeOptionRow } from './product-rows.js';

interface CategoryLink {
  category_id: string;
  definition_id: string;
  required: boolean;
  position: number;
}

/** An attribute that a category has, from itself or from a category above it. */
export interface CategoryAttribute {
  definition: AttributeDefinitionRow;
  required: boolean;
}

/** All attributes of a deployment, some dozens, with their options and the categories that have them. */
export class AttributeCatalogue {
  readonly definitions: readonly AttributeDefinitionRow[];
  readonly #byId: Map<string, AttributeDefinitionRow>;
  readonly #options = new Map<string, AttributeOptionRow[]>();
  readonly #links: readonly CategoryLink[];

  constructor(
    definitions: readonly AttributeDefinitionRow[],
    options: readonly AttributeOptionRow[],
    links: readonly CategoryLink[],
  ) {
    this.definitions = definitions;
    this.#byId = new Map(definitions.map((row) => [row.id, row]));
    for (const option of options) {
      this.#options.set(option.definition_id, [...this.optionsOf(option.definition_id), option]);
    }
    this.#links = links;
  }

  byId(id: string): AttributeDefinitionRow | null {
    return this.#byId.get(id) ?? null;
  }

  byCode(code: string): AttributeDefinitionRow | null {
    return this.definitions.find((row) => row.code === code) ?? null;
  }

  /** In order. */
  optionsOf(definitionId: string): readonly AttributeOptionRow[] {
    return this.#options.get(definitionId) ?? [];
  }

  /** Attributes of a category, its own and inherited; required when any level says so. In order. */
  ofCategory(tree: CategoryTree, categoryId: string | null): CategoryAttribute[] {
    const line = new Set(tree.withAncestors(categoryId).map(({ id }) => id));
    const found = new Map<string, { link: CategoryLink; definition: AttributeDefinitionRow }>();
    for (const link of this.#links) {
      const definition = this.byId(link.definition_id);
      if (!definition || !line.has(link.category_id)) continue;
      const known = found.get(definition.id)?.link;
      const merged = {
        ...link,
        required: link.required || known?.required === true,
        position: Math.min(link.position, known?.position ?? link.position),
      };
      found.set(definition.id, { link: merged, definition });
    }
    return [...found.values()]
      .sort(
        (a, b) =>
          a.link.position - b.link.position ||
          a.definition.position - b.definition.position ||
          (a.definition.code < b.definition.code ? -1 : 1),
      )
      .map(({ link, definition }) => ({ definition, required: link.required }));
  }

  /** The same, as products are checked against it. */
  rulesOf(tree: CategoryTree, categoryId: string | null): CategoryAttributeRule[] {
    return this.ofCategory(tree, categoryId).map(({ definition: { id, code, name, kind }, required }) => ({
      definitionId: id,
      code,
      name,
      kind,
      required,
      options: this.optionsOf(id).map((option) => option.code),
    }));
  }
}

/** All attributes, read once in a request. */
export const attributeCatalogueLoader: LoaderFactory<'all', AttributeCatalogue> = ({ db }) =>
  new DataLoader(async (keys) => {
    const [definitions, options, links] = await Promise.all([
      db.public.selectFrom('attribute_definition').selectAll().orderBy('position').orderBy('code').execute(),
      db.public.selectFrom('attribute_option').selectAll().orderBy('position').orderBy('code').execute(),
      db.public.selectFrom('category_attribute').selectAll().execute(),
    ]);
    const catalogue = new AttributeCatalogue(definitions, options, links);
    return keys.map(() => catalogue);
  });
