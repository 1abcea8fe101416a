import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

type Texts = Record<string, string | Record<string, string>>;

const folder = new URL('../messages/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Texts;
const areas = readdirSync(folder)
  .filter((name) => name.endsWith('.id.json'))
  .map((name) => name.replace('.id.json', ''));

/** The inputs a text names. `count` may stand in one language alone: it chooses a form where a language has several. */
const inputs = (value: string | Record<string, string> = ''): string[] => {
  const text = typeof value === 'string' ? value : Object.values(value).join(' ');
  return [...new Set(text.match(/\{\w+\}/g))].filter((name) => name !== '{count}').sort();
};

describe.each(areas)('the texts of %s', (area) => {
  const indonesian = read(`${area}.id.json`);
  const english = read(`${area}.en.json`);

  test('exist in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(indonesian).sort());
  });

  test('take the same inputs in both languages', () => {
    for (const [id, text] of Object.entries(indonesian)) {
      expect([id, inputs(english[id])]).toEqual([id, inputs(text)]);
    }
  });

  test('are never empty', () => {
    for (const texts of [indonesian, english]) {
      expect(
        Object.values(texts).flatMap((text) => (typeof text === 'string' ? text : Object.values(text))),
      ).not.toContain('');
    }
  });
});

test('a text has one name, and a name one text', () => {
  const names = areas.flatMap((area) => Object.keys(read(`${area}.id.json`)));
  expect(names.filter((name, index) => name !== '$schema' && names.indexOf(name) < index)).toEqual([]);
});
