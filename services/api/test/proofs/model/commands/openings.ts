import fc from 'fast-check';
import { checkOut } from './check-out.js';
import { fillCart } from './fill-cart.js';
import { sweep } from './look.js';
import { moveOn, moves } from './move-on.js';
import { confirmTransfer, pay } from './pay.js';
import { askToReturn, moveReturn } from './send-back.js';
import type { Step } from './step.js';

const quantities = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.boolean());

/** A group of both makers is bought, by card or by transfer, and its money is there. */
const bought = fc
  .tuple(quantities, fc.boolean())
  .map(([[one, two, coupon], byCard]): Step[] => [
    fillCart([one, two], 0, coupon),
    checkOut(0, 1, byCard ? 'CARD' : 'BANK_TRANSFER'),
    pay(0),
    confirmTransfer(0, 1),
    sweep(0),
  ]);

/** So many steps further, both of its orders. */
const broughtOn = fc
  .tuple(bought, fc.integer({ min: 1, max: moves.length }))
  .map(([steps, far]): Step[] => [
    ...steps,
    ...[0, 1].flatMap((whose) => Array.from({ length: far }, (_, how) => moveOn(0, whose, how, 1))),
  ]);

/** Arrived, and one of its pieces wanted back by nobody but the shopper yet, or already agreed upon. */
const wantedBack = fc
  .tuple(bought, fc.integer({ min: 3, max: moves.length }), fc.integer({ min: 0, max: 2 }))
  .map(([steps, far, agreed]): Step[] => [
    ...steps,
    ...[0, 1].flatMap((whose) => Array.from({ length: far }, (_, how) => moveOn(0, whose, how, 1))),
    askToReturn(0, 0, 1),
    ...Array.from({ length: agreed }, (_, how) => moveReturn(0, 0, how, 1)),
  ]);

/** How a sequence begins: most with something that can be sent, given back or returned, since chance alone seldom gets so far. */
export const openings = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Step[]>([]) },
  { weight: 1, arbitrary: bought },
  { weight: 2, arbitrary: broughtOn },
  { weight: 2, arbitrary: wantedBack },
);
