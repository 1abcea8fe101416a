import type { Locale } from '../platform/locale.js';
import type { Component, JournalKind } from '../payouts/index.js';

const id = {
  title: 'Laporan penjualan',
  period: 'Periode',
  from: 'Dari',
  to: 'Penjual',
  printedAt: 'Dicetak',
  count: 'Jml',
  what: 'Kejadian',
  amount: 'Jumlah',
  opening: 'Saldo awal',
  closing: 'Saldo akhir',
  commission: (amount: string) =>
    `Komisi dari penjualan pada periode ini: ${amount}. Jumlah di atas sudah bersih dari komisi.`,
  meaning:
    'Saldo adalah semua yang belum dibayarkan kepada penjual, termasuk dari pesanan yang belum selesai, dikurangi utang penjual.',
  nothing: 'Tidak ada kejadian pada periode ini.',
  kinds: {
    CAPTURE: 'Penjualan',
    CASH_SETTLED: 'Tunai yang diterima penjual sendiri',
    REFUND: 'Dana kembali ke pembeli',
    REFUND_RETURNED: 'Pengembalian dana batal',
    FREE_RETURNED: 'Subsidi untuk barang yang kembali ditarik',
    RELEASE: 'Pesanan selesai',
    DEBT_SETTLED: 'Utang dilunasi',
    PAYOUT: 'Pembayaran dimulai',
    PAYOUT_PAID: 'Pembayaran sampai',
    PAYOUT_RETURNED: 'Pembayaran tidak sampai',
    PAYOUT_REVERSED: 'Pembayaran ditarik kembali',
    PROVIDER_FEE: 'Biaya penyedia pembayaran',
    PROVIDER_MOVE: 'Pemindahan dana',
  } satisfies Record<JournalKind, string>,
  components: {
    CAPTURED: 'Pembayaran',
    GOODS: 'Barang',
    TAX: 'PPN',
    SHIPPING: 'Ongkos kirim',
    COMMISSION: 'Komisi',
    PROMOTION: 'Potongan yang ditanggung pengelola',
    UNSOLD: 'Tidak menjadi pesanan',
    FEE: 'Biaya',
    MOVE: '',
  } satisfies Record<Component, string>,
  page: (page: number, of: number) => `Halaman ${String(page)} dari ${String(of)}`,
};

const en: typeof id = {
  title: 'Sales statement',
  period: 'Period',
  from: 'From',
  to: 'Seller',
  printedAt: 'Printed',
  count: 'No.',
  what: 'What happened',
  amount: 'Amount',
  opening: 'Opening balance',
  closing: 'Closing balance',
  commission: (amount) =>
    `Commission on the sales of this period: ${amount}. The amounts above are without it.`,
  meaning:
    'The balance is all that has not been paid out to the seller, orders that are not completed included, less what the seller owes.',
  nothing: 'Nothing happened in this period.',
  kinds: {
    CAPTURE: 'Sales',
    CASH_SETTLED: 'Cash that the seller took in',
    REFUND: 'Refunds to shoppers',
    REFUND_RETURNED: 'Refunds that came back',
    FREE_RETURNED: 'Subsidy taken back for returned goods',
    RELEASE: 'Orders completed',
    DEBT_SETTLED: 'Debt settled',
    PAYOUT: 'Payouts begun',
    PAYOUT_PAID: 'Payouts arrived',
    PAYOUT_RETURNED: 'Payouts that did not arrive',
    PAYOUT_REVERSED: 'Payouts taken back',
    PROVIDER_FEE: 'Fees of the payment provider',
    PROVIDER_MOVE: 'Money moved',
  },
  components: {
    CAPTURED: 'Payment',
    GOODS: 'Goods',
    TAX: 'VAT (PPN)',
    SHIPPING: 'Delivery',
    COMMISSION: 'Commission',
    PROMOTION: 'Discounts the operator pays for',
    UNSOLD: 'Never became an order',
    FEE: 'Fee',
    MOVE: '',
  },
  page: (page, of) => `Page ${String(page)} of ${String(of)}`,
};

export const statementWords: Record<Locale, typeof id> = { id, en };
