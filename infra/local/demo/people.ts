import type { DemoLogIn } from './catalogue/types.ts';

export const DEMO_PASSWORD = 'gebyar-demo';

/** Shoppers with an account. The first one's log-in is printed at the start. */
export const shoppers = [
  { name: 'Nadia Rahmadani', email: 'pembeli@demo.gebyar.test', phone: '+62813-0000-2001' },
  { name: 'Hendra Kusuma', email: 'hendra@demo.gebyar.test', phone: '+62813-0000-2002' },
  { name: 'Puspa Anggraini', email: 'puspa@demo.gebyar.test', phone: '+62813-0000-2003' },
  { name: 'Ilham Mahardika', email: 'ilham@demo.gebyar.test', phone: '+62813-0000-2004' },
  { name: 'Tari Wijayanti', email: 'tari@demo.gebyar.test', phone: '+62813-0000-2005' },
  { name: 'Guntur Purnama', email: 'guntur@demo.gebyar.test', phone: '+62813-0000-2006' },
] as const;

export const logIns: readonly DemoLogIn[] = [
  { role: 'SHOPPER', name: 'Nadia Rahmadani', email: 'pembeli@demo.gebyar.test' },
  {
    role: 'SELLER_OWNER',
    name: 'Ratna Prameswari',
    email: 'penjual@demo.gebyar.test',
    seller: 'sanggar-teluk-nila',
  },
  {
    role: 'STOCK_KEEPER',
    name: 'Bayu Setiawan',
    email: 'stok@demo.gebyar.test',
    seller: 'sanggar-teluk-nila',
  },
  { role: 'OPERATOR', name: 'Endang Sasmita', email: 'kantor@demo.gebyar.test' },
];
