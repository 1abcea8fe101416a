import { defineSlice } from '../platform/slice.js';
import { MediaAssetSchema } from './media-asset.entity.js';
import { registerMediaRoutes } from './media.routes.js';

export { storeImage } from './commands/store-image.js';
export { localMediaStore } from './local-media.store.js';
export { mediaFaults } from './media.errors.js';
export { assetLoader, type MediaAssetRow } from './media.loaders.js';
export { mediaStore, type MediaStore } from './media.store.js';
export { ImageType, loadImage, toImage } from './media.type.js';

export const mediaSlice = defineSlice({
  name: 'media',
  entities: [MediaAssetSchema],
  routes: registerMediaRoutes,
});
