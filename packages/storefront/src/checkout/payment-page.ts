/** Whether an address is a hosted payment page this deployment knows; visitors are sent to no other. */
export const isPaymentPage = (url: string, origins: readonly string[]): boolean => {
  const origin = URL.parse(url)?.origin;
  return origin !== undefined && origin !== 'null' && origins.includes(origin);
};
