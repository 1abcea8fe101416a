import { describe, expect, test } from '@jest/globals';
import { findCourier, isTrackingNumber, trackingUrl } from './courier.js';

const couriers = [
  { code: 'jnt', name: 'J&T Express', trackingUrl: 'https://courier.example/track' },
  { code: 'cepat', name: 'Cepat', trackingUrl: 'https://cepat.example/{number}?from=shop' },
  { code: 'kota', name: 'Kurir Kota' },
];

describe('couriers', () => {
  test.each([
    ['jnt', 'jnt'],
    ['J&T express', 'jnt'],
    [' CEPAT ', 'cepat'],
    ['Antar sendiri', null],
    ['&', null],
  ])('%s', (text, code) => {
    expect(findCourier(couriers, text)?.code ?? null).toBe(code);
  });

  test.each([
    ['cepat', 'AB 12/3', 'https://cepat.example/AB%2012%2F3?from=shop'],
    ['jnt', 'JP123', 'https://courier.example/track'],
    ['kota', 'JP123', null],
    ['gone', 'JP123', null],
    ['cepat', null, null],
    [null, 'JP123', null],
  ])('%s with number %s is followed at %s', (courier_code, tracking_number, url) => {
    expect(trackingUrl(couriers, { courier_code, tracking_number })).toBe(url);
  });

  test.each([
    ['JP1234567890', true],
    ['11LP-1776.12/3', true],
    ['abc', false],
    ['<script>', false],
    ['-1234', false],
    ['1'.repeat(41), false],
  ])('%s as a number: %s', (text, fits) => {
    expect(isTrackingNumber(text)).toBe(fits);
  });
});
