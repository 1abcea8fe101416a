import { afterAll, beforeAll, describe } from '@jest/globals';
import { launchChromium } from '@gebyar/testing';
import { startDemoStack } from './demo-stack.ts';
import { discovery } from './scenarios/discovery.ts';
import { finding } from './scenarios/finding.ts';
import { officeMoney } from './scenarios/office-money.ts';
import { officeOrders } from './scenarios/office-orders.ts';
import { pages } from './scenarios/pages.ts';
import { payingByHand } from './scenarios/paying-by-hand.ts';
import { productPage } from './scenarios/product-page.ts';
import { purchases } from './scenarios/purchases.ts';
import { sellerDesk } from './scenarios/seller-desk.ts';
import { sharedLinks } from './scenarios/shared-links.ts';
import { promotions } from './scenarios/promotions.ts';
import { returns } from './scenarios/returns.ts';
import { reviews } from './scenarios/reviews.ts';
import { shops } from './scenarios/shops.ts';
import { soundness } from './scenarios/soundness.ts';
import { strangeAddresses } from './scenarios/strange-addresses.ts';
import { wishes } from './scenarios/wishes.ts';
import { wrongTurns } from './scenarios/wrong-turns.ts';
import type { World } from './world.ts';

// Filled before the first test; the scenarios read it when they run.
const world = {} as World;

beforeAll(async () => {
  world.stack = await startDemoStack();
  world.browser = await launchChromium();
}, 300_000);

afterAll(async () => {
  await world.browser.close();
  await world.stack.stop();
}, 60_000);

describe('from a search to a packed order', () => purchases(world));
describe('finding the way', () => discovery(world));
describe('finding things', () => finding(world));
describe('strange addresses', () => strangeAddresses(world));
describe('a product’s page', () => productPage(world));
describe('a shared link', () => sharedLinks(world));
describe('what people keep for later', () => wishes(world));
describe('what people who bought say', () => reviews(world));
describe('paying without a card', () => payingByHand(world));
describe('what goes back', () => returns(world));
describe('promotions, codes and sale prices', () => promotions(world));
describe('a seller’s days', () => sellerDesk(world));
describe('the office and orders', () => officeOrders(world));
describe('the office and money', () => officeMoney(world));
describe('a seller’s own shop', () => shops(world));
describe('a wrong turn', () => wrongTurns(world));
describe('every page', () => pages(world));
describe('after all of it', () => soundness(world));
