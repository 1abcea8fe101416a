/** The 34 kelurahan of region 64.71 as `idn-area-data` 4.0.1 lists them, by kecamatan. A test compares them. */
export interface Kecamatan {
  name: string;
  /** How many sellers of a hundred live there. */
  weight: number;
  kelurahan: readonly (readonly [code: string, name: string])[];
}

export const kecamatan: readonly Kecamatan[] = [
  {
    name: 'Balikpapan Timur',
    weight: 14,
    kelurahan: [
      ['64.71.01.1001', 'Manggar'],
      ['64.71.01.1002', 'Lamaru'],
      ['64.71.01.1003', 'Teritip'],
      ['64.71.01.1004', 'Manggar Baru'],
    ],
  },
  {
    name: 'Balikpapan Barat',
    weight: 13,
    kelurahan: [
      ['64.71.02.1001', 'Baru Ilir'],
      ['64.71.02.1002', 'Baru Tengah'],
      ['64.71.02.1003', 'Baru Ulu'],
      ['64.71.02.1004', 'Kariangau'],
      ['64.71.02.1005', 'Margo Mulyo'],
      ['64.71.02.1006', 'Marga Sari'],
    ],
  },
  {
    name: 'Balikpapan Utara',
    weight: 20,
    kelurahan: [
      ['64.71.03.1001', 'Batu Ampar'],
      ['64.71.03.1002', 'Gunung Samarinda'],
      ['64.71.03.1003', 'Karang Joang'],
      ['64.71.03.1004', 'Muara Rapak'],
      ['64.71.03.1005', 'Gunung Samarinda Baru'],
      ['64.71.03.1006', 'Graha Indah'],
    ],
  },
  {
    name: 'Balikpapan Tengah',
    weight: 15,
    kelurahan: [
      ['64.71.04.1001', 'Gunung Sari Ulu'],
      ['64.71.04.1002', 'Gunung Sari Ilir'],
      ['64.71.04.1003', 'Karang Rejo'],
      ['64.71.04.1004', 'Karang Jati'],
      ['64.71.04.1005', 'Mekar Sari'],
      ['64.71.04.1006', 'Sumber Rejo'],
    ],
  },
  {
    name: 'Balikpapan Selatan',
    weight: 24,
    kelurahan: [
      ['64.71.05.1002', 'Sepinggan'],
      ['64.71.05.1006', 'Gunung Bahagia'],
      ['64.71.05.1008', 'Sepinggan Baru'],
      ['64.71.05.1009', 'Sepinggan Raya'],
      ['64.71.05.1010', 'Sungainangka'],
      ['64.71.05.1011', 'Damai Baru'],
      ['64.71.05.1012', 'Damai Bahagia'],
    ],
  },
  {
    name: 'Balikpapan Kota',
    weight: 14,
    kelurahan: [
      ['64.71.06.1001', 'Prapatan'],
      ['64.71.06.1002', 'Telaga Sari'],
      ['64.71.06.1003', 'Klandasan Ulu'],
      ['64.71.06.1004', 'Klandasan Ilir'],
      ['64.71.06.1005', 'Damai'],
    ],
  },
];

/** A kelurahan by its name. */
export function placeOf(name: string): { kelurahan: string; kecamatan: string; subdistrictCode: string } {
  for (const district of kecamatan) {
    const found = district.kelurahan.find(([, each]) => each === name);
    if (found) return { kelurahan: found[1], kecamatan: district.name, subdistrictCode: found[0] };
  }
  throw new Error(`no kelurahan ${name}`);
}
