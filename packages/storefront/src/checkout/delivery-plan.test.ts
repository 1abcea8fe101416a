import { describe, expect, test } from '@jest/globals';
import type { DeliveryChoiceFragment } from '@gebyar/schema/shop';
import { chosenOption, optionsFor, planDelivery, selectionsFor } from './delivery-plan';

const idr = (amount: string) => ({ amount, currencyCode: 'IDR' as const });
const option = (id: string, kind: 'DELIVERY' | 'PICK_UP', amount: string): DeliveryChoiceFragment => ({
  id,
  kind,
  title: id,
  description: null,
  minDays: null,
  maxDays: null,
  place: null,
  price: idr(amount),
  discount: idr('0.00'),
});
const group = (id: string, options: DeliveryChoiceFragment[]) => ({
  id,
  options,
  selectedOption: null,
  subtotal: idr('1.00'),
  seller: { id, name: id, subdistrict: null },
  lines: [],
});
const ways = (delivery: Record<string, string> = {}, pickup: Record<string, string> = {}) => ({
  delivery,
  pickup,
});
const gallery = option('gallery', 'PICK_UP', '0.00');
const courier = option('courier', 'DELIVERY', '15000.00');
const express = option('express', 'DELIVERY', '30000.00');

describe('how the parcels go', () => {
  test('couriers stand before pick-up, and who comes for it sees pick-up alone', () => {
    const both = { options: [gallery, courier] };
    expect(optionsFor(both, 'delivery').map(({ id }) => id)).toEqual(['courier', 'gallery']);
    expect(optionsFor(both, 'pickup').map(({ id }) => id)).toEqual(['gallery']);
  });

  test('a choice that is no longer offered gives way to the first one', () => {
    const one = group('a', [courier, express, gallery]);
    expect(chosenOption(one, 'delivery', ways({ a: 'express' }))?.id).toBe('express');
    expect(chosenOption(one, 'delivery', ways({ a: 'drone' }))?.id).toBe('courier');
    expect(chosenOption(one, 'pickup', ways({ a: 'express' }))?.id).toBe('gallery');
    expect(chosenOption(group('b', []), 'delivery', ways())).toBeNull();
  });

  test('the total is the goods and every chosen way', () => {
    const cart = {
      subtotal: idr('100000.00'),
      deliveryGroups: [group('a', [courier]), group('b', [express])],
    };
    expect(planDelivery(cart, 'delivery', ways())).toEqual({
      delivery: idr('45000.00'),
      discounts: [],
      total: idr('145000.00'),
      complete: true,
    });
  });

  test('every seller with a way is sent a choice', () => {
    const groups = [group('a', [courier]), group('b', []), group('c', [gallery, express])];
    expect(selectionsFor(groups, 'delivery', ways())).toEqual([
      { deliveryGroupId: 'a', optionId: 'courier' },
      { deliveryGroupId: 'c', optionId: 'express' },
    ]);
  });

  test('a seller with no way leaves the plan incomplete', () => {
    const cart = { subtotal: idr('1.00'), deliveryGroups: [group('a', [courier])] };
    expect(planDelivery(cart, 'pickup', ways()).complete).toBe(false);
  });

  test('what is taken off goods and deliveries is taken off the total', () => {
    const off = (code: string | null, amount: string) => ({ title: 'Promo', code, amount: idr(amount) });
    const line = (...discounts: ReturnType<typeof off>[]) => ({ discounts });
    const cheaper = { ...courier, discount: idr('10000.00') };
    const cart = {
      subtotal: idr('100000.00'),
      deliveryGroups: [
        {
          ...group('a', [cheaper]),
          lines: [line(off(null, '5000.00')), line(off(null, '1000.00'), off('KUPON', '2000.00'))],
        },
      ],
    };
    expect(planDelivery(cart, 'delivery', ways())).toMatchObject({
      delivery: idr('5000.00'),
      discounts: [off(null, '6000.00'), off('KUPON', '2000.00')],
      total: idr('97000.00'),
    });
  });
});
