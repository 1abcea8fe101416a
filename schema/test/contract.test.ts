import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, findBreakingChanges } from 'graphql';

const read = (path: string) => buildSchema(readFileSync(new URL(path, import.meta.url), 'utf8'));

describe.each(['shop', 'seller', 'office'])('the %s schema', (audience) => {
  const emitted = read(`../sdl/${audience}.graphql`);

  test('holds all of the contract', () => {
    expect(findBreakingChanges(read(`../contract/${audience}-core.graphql`), emitted)).toEqual([]);
  });

  test('tells what every field and operation is for', () => {
    const root = [emitted.getQueryType(), emitted.getMutationType()];
    const silent = root.flatMap((type) =>
      Object.values(type?.getFields() ?? {})
        .filter((field) => !field.description)
        .map((field) => `${String(type)}.${field.name}`),
    );
    expect(silent).toEqual([]);
  });
});

test('only the office can approve or suspend, and only sellers can ship', () => {
  const mutations = (audience: string) =>
    Object.keys(read(`../sdl/${audience}.graphql`).getMutationType()?.getFields() ?? {});
  for (const audience of ['shop', 'seller']) {
    expect(mutations(audience)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^seller(Approve|Suspend)$/)]),
    );
  }
  for (const audience of ['shop', 'office']) {
    expect(mutations(audience)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^orderMark|^stockAdjust/)]),
    );
  }
});
