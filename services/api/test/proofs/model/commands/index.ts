import fc from 'fast-check';
import { adjustStock, takeStock, transferStock } from './adjust-stock.js';
import { checkOut } from './check-out.js';
import { fillCart } from './fill-cart.js';
import { giveSomeBack } from './give-back.js';
import { giveUp } from './give-up.js';
import { hearNews, hearOldNews } from './hear-news.js';
import { endTime, expireThere, loseSession, sweep } from './look.js';
import { callOff, moveOn, moves } from './move-on.js';
import { confirmTransfer, pay, showTransfer } from './pay.js';
import { payOut } from './pay-out.js';
import { askToReturn, moveReturn, returnMoves } from './send-back.js';

const which = fc.nat(5);
const whose = fc.nat(1);
const clicks = fc.constantFrom(1, 1, 1, 2, 3);

const method = fc.constantFrom('CARD', 'CARD', 'CARD', 'BANK_TRANSFER' as const);
const cart = fc
  .tuple(fc.nat(3), fc.nat(3), whose, fc.boolean())
  .map(([one, two, person, withCoupon]) => fillCart([one, two], person, withCoupon));
const checkout = fc.tuple(which, clicks, method).map(([at, times, how]) => checkOut(at, times, how));
const news = fc
  .tuple(which, fc.nat(1), fc.constantFrom(1, 1, 2, 3))
  .map(([group, type, copies]) => hearNews(group, type, copies));
const move = fc
  .tuple(which, whose, fc.nat(moves.length - 1), clicks)
  .map(([group, order, how, times]) => moveOn(group, order, how, times));
const given = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((pieces) => ({ pieces })),
  fc.integer({ min: 1, max: 15 }).map((money) => ({ money })),
  fc.constant('delivery' as const),
);

/** Carts, checkouts by card, news, expiry, parcels, cancellations by the shopper and counts: what `npm test` runs. */
export const shortSteps = [
  fc.tuple(fc.nat(3), fc.nat(3)).map(([one, two]) => fillCart([one, two], 0, false)),
  fc.tuple(fc.nat(3), fc.nat(3)).map(([one, two]) => fillCart([one, two], 0, false)),
  fc.tuple(which, clicks).map(([at, times]) => checkOut(at, times, 'CARD')),
  fc.tuple(which, clicks).map(([at, times]) => checkOut(at, times, 'CARD')),
  which.map(pay),
  which.map(pay),
  news,
  news,
  which.map(hearOldNews),
  which.map(sweep),
  which.map(expireThere),
  which.map(endTime),
  which.map(loseSession),
  which.map(giveUp),
  move,
  move,
  fc.tuple(which, whose, clicks).map(([group, order, times]) => callOff(group, order, 0, times)),
  fc.tuple(whose, fc.integer({ min: -3, max: 4 })).map(([maker, delta]) => adjustStock(maker, delta)),
];

/** Everything that may happen, the usual things more often: what `npm run test:long` runs. */
export const allSteps = [
  cart,
  cart,
  cart,
  checkout,
  checkout,
  checkout,
  which.map(pay),
  which.map(pay),
  which.map(pay),
  news,
  news,
  news,
  which.map(hearOldNews),
  which.map(sweep),
  which.map(expireThere),
  which.map(endTime),
  which.map(loseSession),
  which.map(giveUp),
  fc.tuple(which, clicks).map(([group, times]) => confirmTransfer(group, times)),
  fc.tuple(which, fc.boolean()).map(([group, isRejected]) => showTransfer(group, isRejected)),
  move,
  move,
  move,
  move,
  fc
    .tuple(which, whose, fc.nat(2), clicks)
    .map(([group, order, by, times]) => callOff(group, order, by, times)),
  fc
    .tuple(which, whose, given, clicks)
    .map(([group, order, what, times]) => giveSomeBack(group, order, what, times)),
  fc
    .tuple(which, whose, fc.integer({ min: 1, max: 2 }))
    .map(([group, order, pieces]) => askToReturn(group, order, pieces)),
  fc
    .tuple(which, whose, fc.nat(returnMoves.length - 1), clicks)
    .map(([group, order, how, times]) => moveReturn(group, order, how, times)),
  fc.tuple(whose, fc.boolean()).map(([maker, isPaid]) => payOut(maker, isPaid)),
  fc.tuple(whose, fc.integer({ min: -3, max: 4 })).map(([maker, delta]) => adjustStock(maker, delta)),
  fc
    .tuple(whose, fc.integer({ min: 1, max: 3 }), fc.boolean())
    .map(([maker, quantity, back]) => transferStock(maker, quantity, back)),
  fc.tuple(whose, fc.integer({ min: -2, max: 2 })).map(([maker, difference]) => takeStock(maker, difference)),
];
