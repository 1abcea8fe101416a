export {
  groupTotals,
  lineTotal,
  sumTotals,
  type PricedGroup,
  type PricedLine,
  type Totals,
} from './totals.js';
