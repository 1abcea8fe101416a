import { seedDemo } from '../../demo/seed.ts';

// Three sellers, with their products and pictures. Without a Stripe emulator there are no orders: the tests place their own.
await seedDemo({ sellers: 3 });
process.exit(0);
