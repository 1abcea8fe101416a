import { defineSlice } from '../platform/slice.js';

export {
  importFormats,
  importProducts,
  type ImportFormat,
  type ImportProductsInput,
  type ImportReport,
} from './commands/import-products.js';

export const importsSlice = defineSlice({ name: 'imports' });
