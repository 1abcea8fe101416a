-- A purchase whose discounts take everything off has a payment of nothing: paid from the start, by no provider (ADR 0028).
ALTER TABLE payment DROP CONSTRAINT payment_method_check;
ALTER TABLE payment ADD CONSTRAINT payment_method_check CHECK (method IN ('CARD', 'BANK_TRANSFER', 'QRIS', 'CASH_ON_PICKUP', 'NOTHING_TO_PAY'));
ALTER TABLE payment DROP CONSTRAINT payment_amount_check;
ALTER TABLE payment ADD CONSTRAINT payment_amount_check CHECK (amount > 0 OR (amount = 0 AND method = 'NOTHING_TO_PAY'));
ALTER TABLE payment DROP CONSTRAINT payment_captured_amount_check;
ALTER TABLE payment ADD CONSTRAINT payment_captured_amount_check CHECK (captured_amount > 0 OR (captured_amount = 0 AND method = 'NOTHING_TO_PAY'));
ALTER TABLE payment ADD CONSTRAINT payment_of_nothing CHECK (
  method <> 'NOTHING_TO_PAY' OR (amount = 0 AND captured_amount = 0 AND status = 'PAID' AND provider = 'none' AND paid_at IS NOT NULL)
);
