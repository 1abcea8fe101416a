import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawSellerMap, withoutCommonStart, type MapPlace } from './seller-map';

const east: MapPlace = { latitude: -1.2, longitude: 117, district: 'Balikpapan Timur' };
const west: MapPlace = { latitude: -1.24, longitude: 116.81, district: 'Balikpapan Barat' };

test('east is right, north is up, and districts go by what sets them apart, from north to south', () => {
  const map = drawSellerMap(west, [east]);
  expect(map.dots[0]?.x).toBeGreaterThan(map.here.x);
  expect(map.dots[0]?.y).toBeLessThan(map.here.y);
  expect(map.districts.map(({ name }) => name)).toEqual(['Timur', 'Barat']);
});

test('districts that lie on one another still show both names', () => {
  const map = drawSellerMap(west, [{ ...west, district: 'Balikpapan Kota' }]);
  const [first, second] = map.districts;
  expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(12);
});

test('a name that is only what others begin with stays whole', () => {
  expect(withoutCommonStart(['Samboja', 'Samboja Barat'])).toEqual(['Samboja', 'Samboja Barat']);
  expect(withoutCommonStart(['Balikpapan Kota'])).toEqual(['Balikpapan Kota']);
});

test('whatever the places, every point lies on the map', () => {
  const place = fc.record({
    latitude: fc.double({ min: -11, max: 6, noNaN: true }),
    longitude: fc.double({ min: 95, max: 141, noNaN: true }),
    district: fc.option(fc.constantFrom('A', 'B')),
  });
  fc.assert(
    fc.property(place, fc.array(place, { maxLength: 20 }), (here, others) => {
      const map = drawSellerMap(here, others);
      for (const { x, y } of [map.here, ...map.dots, ...map.districts]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(map.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(map.height);
      }
    }),
  );
});
