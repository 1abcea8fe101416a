import fc from 'fast-check';
import { adjustStock } from './adjust-stock.js';
import { checkOut } from './check-out.js';
import { fillCart } from './fill-cart.js';
import { giveUp } from './give-up.js';
import { hearNews, hearOldNews } from './hear-news.js';
import { endTime, expireThere, loseSession, sweep } from './look.js';
import { callOff, moveOn, moves } from './move-on.js';
import { pay } from './pay.js';

const which = fc.nat(5);
const whose = fc.nat(1);
const clicks = fc.constantFrom(1, 1, 1, 2, 3);

/** Everything that may happen, the usual things more often. */
export const steps = [
  fc.tuple(fc.nat(3), fc.nat(3)).map(fillCart),
  fc.tuple(fc.nat(3), fc.nat(3)).map(fillCart),
  fc.tuple(which, clicks).map(([cart, times]) => checkOut(cart, times)),
  fc.tuple(which, clicks).map(([cart, times]) => checkOut(cart, times)),
  which.map(pay),
  which.map(pay),
  fc
    .tuple(which, fc.nat(1), fc.constantFrom(1, 1, 2, 3))
    .map(([group, type, copies]) => hearNews(group, type, copies)),
  fc
    .tuple(which, fc.nat(1), fc.constantFrom(1, 1, 2, 3))
    .map(([group, type, copies]) => hearNews(group, type, copies)),
  which.map(hearOldNews),
  which.map(sweep),
  which.map(expireThere),
  which.map(endTime),
  which.map(loseSession),
  which.map(giveUp),
  fc
    .tuple(which, whose, fc.nat(moves.length - 1), clicks)
    .map(([group, order, how, times]) => moveOn(group, order, how, times)),
  fc
    .tuple(which, whose, fc.nat(moves.length - 1), clicks)
    .map(([group, order, how, times]) => moveOn(group, order, how, times)),
  fc.tuple(which, whose, clicks).map(([group, order, times]) => callOff(group, order, times)),
  fc.tuple(whose, fc.integer({ min: -3, max: 4 })).map(([maker, delta]) => adjustStock(maker, delta)),
];
