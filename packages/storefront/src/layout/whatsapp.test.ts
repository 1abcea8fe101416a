import { expect, test } from '@jest/globals';
import { whatsappUrl } from './whatsapp';

test('the text arrives as it was written', () => {
  const url = whatsappUrl('Halo & apa kabar: https://x.test/?a=1', 'https://wa.me/62812');
  expect(url).toBe('https://wa.me/62812?text=Halo%20%26%20apa%20kabar%3A%20https%3A%2F%2Fx.test%2F%3Fa%3D1');
  expect(whatsappUrl('Halo')).toBe('https://wa.me/?text=Halo');
});
