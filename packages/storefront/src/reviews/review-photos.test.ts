import { describe, expect, test } from '@jest/globals';
import { photoValue, readPhotos } from './review-photos';

const id = `img_${'0'.repeat(25)}`;
const ours = 'https://media.example.test';
const photo = (last: string, origin = ours) => ({ id: `${id}${last}`, url: `${origin}/media/${last}.webp` });

describe('the pictures a review form carries along', () => {
  test('come back as they were, in order, each once', () => {
    const photos = [photo('a'), photo('b')];
    expect(readPhotos([...photos, photo('a')].map(photoValue), [ours])).toEqual(photos);
  });

  test.each([
    ['from elsewhere', photoValue(photo('a', 'https://evil.test'))],
    ['of a script', `${id}a javascript:alert(1)`],
    ['without an address', `${id}a`],
    ['that is no picture', `prd_${'0'.repeat(26)} ${ours}/media/a.webp`],
    ['that is a file', new File([], 'a.jpg')],
    ['with more behind it', `${photoValue(photo('a'))} more`],
  ])('one %s is left out', (_name, value) => {
    expect(readPhotos([value], [ours])).toEqual([]);
  });
});
