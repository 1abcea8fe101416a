/** What a test card does. The numbers and their behaviour are Stripe's: https://docs.stripe.com/testing */
export type TestCardBehaviour =
  | 'success'
  | 'success_available'
  | 'decline'
  | 'insufficient_funds'
  | 'expired_card'
  | 'incorrect_cvc'
  | 'processing_error'
  | 'authenticate'
  | 'refund_pending'
  | 'refund_fails'
  | 'dispute';

export interface TestCard {
  number: string;
  brand: 'visa' | 'mastercard';
  behaviour: TestCardBehaviour;
  /** The name it has in the API, where no number is ever sent. */
  token: string;
  /** Shown among the cards of the payment page. */
  listed: boolean;
}

const visa = (number: string, behaviour: TestCardBehaviour, token: string, listed = true): TestCard => ({
  number,
  brand: 'visa',
  behaviour,
  token,
  listed,
});

export const testCards: readonly TestCard[] = [
  visa('4242424242424242', 'success', 'pm_card_visa'),
  {
    number: '5555555555554444',
    brand: 'mastercard',
    behaviour: 'success',
    token: 'pm_card_mastercard',
    listed: true,
  },
  visa('4000000000000002', 'decline', 'pm_card_visa_chargeDeclined'),
  visa('4000000000009995', 'insufficient_funds', 'pm_card_visa_chargeDeclinedInsufficientFunds'),
  visa('4000002500003155', 'authenticate', 'pm_card_authenticationRequiredOnSetup'),
  visa('4000000000003220', 'authenticate', 'pm_card_threeDSecure2Required'),
  visa('4000000000000069', 'expired_card', 'pm_card_chargeDeclinedExpiredCard'),
  visa('4000000000000127', 'incorrect_cvc', 'pm_card_chargeDeclinedIncorrectCvc'),
  visa('4000000000000119', 'processing_error', 'pm_card_chargeDeclinedProcessingError', false),
  visa('4000000000000077', 'success_available', 'pm_card_bypassPending', false),
  visa('4000000000007726', 'refund_pending', 'pm_card_pendingRefund', false),
  visa('4000000000000259', 'dispute', 'pm_card_createDispute', false),
  visa('4000000000005126', 'refund_fails', 'pm_card_refundFail', false),
];

export const testCardByNumber = (number: string) => testCards.find((card) => card.number === number);

export const testCardByToken = (token: string) => testCards.find((card) => card.token === token);

/** The check digit of a card number: https://en.wikipedia.org/wiki/Luhn_algorithm */
export function isLuhnValid(digits: string): boolean {
  if (!/^\d{12,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

export interface Decline {
  code: string;
  declineCode?: string;
  message: string;
}

/** What the bank says to a card that is declined; undefined for a card that is not. */
export function declineOf(behaviour: TestCardBehaviour): Decline | undefined {
  switch (behaviour) {
    case 'decline':
      return { code: 'card_declined', declineCode: 'generic_decline', message: 'Your card was declined.' };
    case 'insufficient_funds':
      return {
        code: 'card_declined',
        declineCode: 'insufficient_funds',
        message: 'Your card has insufficient funds.',
      };
    case 'expired_card':
      return { code: 'expired_card', message: 'Your card has expired.' };
    case 'incorrect_cvc':
      return { code: 'incorrect_cvc', message: "Your card's security code is incorrect." };
    case 'processing_error':
      return {
        code: 'processing_error',
        message: 'An error occurred while processing your card. Try again in a little bit.',
      };
    default:
      return undefined;
  }
}
