/** The environment of the bench's seeding process; nothing else in this folder reads it. */
export const checkoutEnv = {
  goodsFile: () => process.env['GOODS_FILE'] ?? '',
};
