/** The audit of stock itself, in the API's environment. */
import { auditStock, openCommands } from '@gebyar/api/commands';

async function run(): Promise<number> {
  const { context, close } = openCommands('audit-stock');
  try {
    const { levels, movements, reservations, differences } = await auditStock(context);
    for (const { seller, location, sku, variantId, onHand, reserved, moved, held } of differences) {
      const level = onHand === null ? 'no level' : `${String(onHand)} on hand, ${String(reserved)} reserved`;
      console.log(
        `${seller}, ${location}, ${sku ?? variantId}: ${level}; rebuilt ${String(moved)} on hand, ${String(held)} reserved`,
      );
    }
    console.log(
      `${String(levels)} levels rebuilt from ${String(movements)} movements and ${String(reservations)} reservations, ${String(differences.length)} differences`,
    );
    return differences.length === 0 ? 0 : 1;
  } finally {
    await close();
  }
}

process.exit(await run());
