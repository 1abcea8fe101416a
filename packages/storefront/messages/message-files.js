/**
 * The inlang plugin that reads our message files: messages/<area>.<locale>.json, flat, `{name}` for an input.
 * A message that changes with a number is `{ "one": "...", "other": "..." }` over its input `count`.
 * It is our own so that a build never fetches a plugin from a content network.
 */
const key = 'plugin.gebyar.messageFiles';

/** `Hello {name}` as the parts of an inlang pattern. */
const toPattern = (text) =>
  text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\{\w+\}$/.test(part)
        ? { type: 'expression', arg: { type: 'variable-reference', name: part.slice(1, -1) } }
        : { type: 'text', value: part },
    );

const pluralOfCount = {
  type: 'local-variable',
  name: 'countPlural',
  value: {
    type: 'expression',
    arg: { type: 'variable-reference', name: 'count' },
    annotation: { type: 'function-reference', name: 'plural', options: [] },
  },
};

function toMatch(plural) {
  return plural === 'other'
    ? { type: 'catchall-match', key: 'countPlural' }
    : { type: 'literal-match', key: 'countPlural', value: plural };
}

/** One message file to inlang messages, variants and the inputs each message names. */
function readMessages(locale, texts) {
  return Object.entries(texts).map(([bundleId, value]) => {
    const plural = typeof value !== 'string';
    const forms = plural ? Object.entries(value) : [['other', value]];
    const inputs = forms.flatMap(([, text]) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
    return {
      bundleId,
      plural,
      inputs: plural ? [...inputs, 'count'] : inputs,
      message: {
        bundleId,
        locale,
        selectors: plural ? [{ type: 'variable-reference', name: 'countPlural' }] : [],
      },
      variants: forms.map(([form, text]) => ({
        messageBundleId: bundleId,
        messageLocale: locale,
        matches: plural ? [toMatch(form)] : [],
        pattern: toPattern(text),
      })),
    };
  });
}

export default {
  key,
  toBeImportedFiles: ({ settings }) =>
    settings[key].areas.flatMap((area) =>
      settings.locales.map((locale) => ({ locale, path: `./messages/${area}.${locale}.json` })),
    ),
  importFiles: ({ files }) => {
    const read = files.flatMap(({ locale, content }) =>
      readMessages(locale, JSON.parse(new TextDecoder().decode(content))),
    );
    const bundles = Map.groupBy(read, (entry) => entry.bundleId)
      .entries()
      .map(([id, entries]) => ({
        id,
        declarations: [
          ...new Set(entries.flatMap((entry) => entry.inputs))
            .values()
            .map((name) => ({ type: 'input-variable', name })),
          ...(entries.some((entry) => entry.plural) ? [pluralOfCount] : []),
        ],
      }))
      .toArray();
    return {
      bundles,
      messages: read.map((entry) => entry.message),
      variants: read.flatMap((entry) => entry.variants),
    };
  },
};
