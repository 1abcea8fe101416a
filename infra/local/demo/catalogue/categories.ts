import { picture } from './pictures.ts';
import type { DemoCategory } from './types.ts';
import type { MotifSlug, PaletteName, Technique } from '../images/index.ts';

const top = (
  slug: string,
  id: string,
  en: string,
  motif: MotifSlug,
  palette: PaletteName,
  technique: Technique,
): DemoCategory => ({
  slug,
  name: { id, en },
  image: picture(
    { scene: 'tile', motif, palette, technique },
    { id: `Kategori ${id.toLowerCase()}`, en: `Category ${en.toLowerCase()}` },
  ),
});

const below = (parent: string, rows: readonly (readonly [string, string, string])[]): DemoCategory[] =>
  rows.map(([slug, id, en]) => ({ slug, parent, name: { id, en } }));

export const categories: readonly DemoCategory[] = [
  top('batik', 'Batik', 'Batik', 'bunga-anggrek-borneo', 'nila', 'tulis'),
  ...below('batik', [
    ['batik-tulis', 'Batik tulis', 'Hand-drawn batik'],
    ['batik-cap', 'Batik cap', 'Stamped batik'],
    ['selendang', 'Selendang & syal', 'Shawls & scarves'],
  ]),
  top('tenun', 'Tenun', 'Weaving', 'doyo-berlian', 'soga', 'tenun'),
  ...below('tenun', [
    ['ulap-doyo', 'Kain ulap doyo', 'Ulap doyo cloth'],
    ['tas-tenun', 'Tas & dompet tenun', 'Woven bags & pouches'],
    ['alas-kaki', 'Alas kaki tenun', 'Woven footwear'],
  ]),
  top('sulam-bordir', 'Sulam & bordir', 'Embroidery', 'tumpar', 'mengkudu', 'sulam'),
  ...below('sulam-bordir', [
    ['sulam-tumpar', 'Sulam tumpar', 'Sulam tumpar'],
    ['bordir', 'Bordir', 'Machine embroidery'],
  ]),
  top('fesyen', 'Fesyen', 'Fashion', 'dugong', 'laut', 'cap'),
  ...below('fesyen', [
    ['kemeja', 'Kemeja', 'Shirts'],
    ['gaun', 'Gaun', 'Dresses'],
    ['luaran', 'Luaran', 'Outerwear'],
  ]),
  top('aksesori', 'Aksesori', 'Accessories', 'karamunting', 'karamunting', 'tulis'),
  ...below('aksesori', [
    ['kalung', 'Kalung', 'Necklaces'],
    ['anting', 'Anting', 'Earrings'],
    ['gelang', 'Gelang', 'Bracelets'],
    ['tas-dompet', 'Tas & dompet', 'Bags & pouches'],
  ]),
  top('kerajinan', 'Kerajinan', 'Crafts', 'burung-enggang', 'bakau', 'tulis'),
  ...below('kerajinan', [
    ['anyaman-rotan', 'Anyaman rotan', 'Rattan weaving'],
    ['ukiran', 'Ukiran & kulit kayu', 'Carving & bark cloth'],
    ['rumah-meja', 'Rumah & meja', 'Home & table'],
  ]),
  top('makanan-minuman', 'Makanan & minuman', 'Food & drink', 'buah-naga', 'jolawe', 'tulis'),
  ...below('makanan-minuman', [
    ['sambal', 'Sambal', 'Sambal'],
    ['amplang-kerupuk', 'Amplang & keripik', 'Crackers & crisps'],
    ['abon-peyek', 'Abon & peyek', 'Floss & peyek'],
    ['sirup', 'Sirup & minuman', 'Syrups & drinks'],
    ['kue-dodol', 'Kue & dodol', 'Cakes & dodol'],
  ]),
];
