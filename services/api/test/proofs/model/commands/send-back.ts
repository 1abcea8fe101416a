import { asSeller, asShopper, untilActedUpon, type Lane } from '../lane.js';
import {
  giveBack,
  nth,
  openOf,
  type Model,
  type ModelGroup,
  type ModelOrder,
  type ModelReturn,
  type ReturnState,
} from '../model.js';
import { worthOfPieces } from './give-back.js';
import { expectAnswer, step, type Step } from './step.js';

const heldPieces = ({ returns }: ModelOrder): number =>
  returns.filter(({ state }) => state !== 'CANCELLED').reduce((sum, { pieces }) => sum + pieces, 0);

/** A shopper wants to send pieces back that have arrived. */
export const askToReturn = (which: number, whose: number, pieces: number): Step =>
  step(
    `ask to return ${String(pieces)} of order ${String(whose)} of group ${String(which)}`,
    ({ groups }) => groups.length > 0,
    async (model, { api }) => {
      const group = nth(model.groups, which);
      const order = nth(group.orders, whose);
      const { number, secret } = group;
      const lines = [{ orderLineId: order.lineId, quantity: pieces }];
      const input = { orderId: order.id, number, secret, reason: 'DAMAGED', lines };
      const mutation = `mutation ($input: ReturnRequestInput!) { answer: returnRequest(input: $input) {
        return { id lines { id } } userErrors { code } } }`;
      const { answer } = await api.gql.data(mutation, { input });
      const arrived = order.state === 'DELIVERED' || order.state === 'COMPLETED';
      const left = order.quantity - heldPieces(order) - order.piecesKept;
      const fault = !arrived ? 'RETURN_NOT_POSSIBLE' : pieces > left ? 'RETURN_EXCEEDS_BOUGHT' : null;
      expectAnswer('returnRequest', answer.userErrors[0]?.code ?? null, fault);
      if (fault !== null) return;
      const { id, lines: made } = answer.return;
      order.returns.push({ id, lineId: made[0].id, pieces, state: 'REQUESTED' });
    },
  );

interface ReturnMove {
  mutation: string;
  from: ReturnState[];
  to: ReturnState;
}

export const returnMoves: readonly ReturnMove[] = [
  { mutation: 'returnApprove', from: ['REQUESTED'], to: 'APPROVED' },
  { mutation: 'returnReceive', from: ['APPROVED'], to: 'RECEIVED' },
  { mutation: 'returnCancel', from: ['REQUESTED', 'APPROVED'], to: 'CANCELLED' },
];

const send = (
  lane: Lane,
  { number, secret }: ModelGroup,
  { maker }: ModelOrder,
  own: ModelReturn,
  mutation: string,
) => {
  const returnId = own.id;
  if (mutation === 'returnCancel') return asShopper(lane, mutation, { returnId, number, secret });
  const lines = [{ returnLineId: own.lineId, condition: 'AS_SENT', restock: true }];
  return asSeller(lane, maker, mutation, mutation === 'returnReceive' ? { returnId, lines } : { returnId });
};

/** The pieces are here: on the shelf, and their money goes back. */
function receive(model: Model, group: ModelGroup, order: ModelOrder, { pieces }: ModelReturn): void {
  nth(model.goods, order.maker).onHand += pieces;
  const counted = Math.min(pieces, openOf(order).pieces);
  const line = worthOfPieces(order, counted);
  if (line > 0n) giveBack(group, order, { line, pieces: counted, isReturn: true });
}

/** A return goes one step further, or is refused to. */
export const moveReturn = (which: number, whose: number, how: number, clicks: number): Step =>
  step(
    `${nth(returnMoves, how).mutation} the last return of order ${String(whose)} of group ${String(which)}, ${String(clicks)} times`,
    ({ groups }) => groups.length > 0 && nth(nth(groups, which).orders, whose).returns.length > 0,
    async (model, lane) => {
      const group = nth(model.groups, which);
      const order = nth(group.orders, whose);
      const own = order.returns.at(-1);
      if (!own) return;
      const { mutation, from, to } = nth(returnMoves, how);
      const goes = from.includes(own.state);
      const click = () => send(lane, group, order, own, mutation);
      const codes = await Promise.all(Array.from({ length: clicks }, click));
      for (const code of codes)
        expectAnswer(mutation, code, goes || own.state === to ? null : 'RETURN_NOT_IN_STATE');
      if (!goes) return;
      own.state = to;
      if (to === 'RECEIVED') receive(model, group, order, own);
      await untilActedUpon(lane, group);
    },
  );
