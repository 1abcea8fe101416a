/**
 * The rupiah range of every category. Batik, doyo, embroidery, beads and food follow the prices read in the press;
 * clothing, shawls and things for the house are estimates between their cloth and their making.
 */
export const priceRanges: Readonly<Record<string, readonly [low: number, high: number]>> = {
  'batik-tulis': [1_200_000, 2_000_000],
  'batik-cap': [450_000, 700_000],
  selendang: [175_000, 750_000],
  'ulap-doyo': [300_000, 1_500_000],
  'tas-tenun': [300_000, 900_000],
  'alas-kaki': [300_000, 750_000],
  'sulam-tumpar': [75_000, 500_000],
  bordir: [75_000, 500_000],
  kemeja: [225_000, 850_000],
  gaun: [300_000, 900_000],
  luaran: [325_000, 900_000],
  kalung: [25_000, 50_000],
  anting: [25_000, 50_000],
  gelang: [25_000, 50_000],
  'tas-dompet': [75_000, 500_000],
  'anyaman-rotan': [150_000, 600_000],
  ukiran: [150_000, 1_200_000],
  'rumah-meja': [95_000, 700_000],
  sambal: [15_000, 35_000],
  'amplang-kerupuk': [15_000, 35_000],
  'abon-peyek': [15_000, 35_000],
  sirup: [15_000, 35_000],
  'kue-dodol': [15_000, 35_000],
};
