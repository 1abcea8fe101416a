import { defineSlice } from '../platform/slice.js';
import { deleteFilesJob } from './jobs/delete-files.job.js';
import { makeVariantsJob } from './jobs/make-variants.job.js';
import { removeUnattachedJob } from './jobs/remove-unattached.job.js';
import { MediaAssetSchema } from './media-asset.entity.js';
import { MediaFileSchema } from './media-file.entity.js';
import { registerMediaRoutes } from './media.routes.js';
import { MediaSellerResolver } from './media.seller-resolver.js';
import { registerUploadRoutes } from './upload.routes.js';

export { storeImage } from './commands/store-image.js';
export {
  prepareKeptImage,
  keepImage,
  readKeptImage,
  removeKeptImage,
  type KeptImage,
} from './commands/keep-image.js';
export { receiveFile, type FormFields } from './receive-file.js';
export { localMediaStore } from './local-media.store.js';
export { s3MediaStore } from './s3-media.store.js';
export { mediaOwners, type MediaOwners } from './media.owners.js';
export { mediaFaults } from './media.errors.js';
export { assetLoader, shownAssetColumns, type MediaAssetRow, type ShownAsset } from './media.loaders.js';
export { mediaStore, type MediaStore } from './media.store.js';
export { ImageType, loadImage, toImage } from './media.type.js';
export { usableAssets, type PictureUser } from './usable-assets.js';

export const mediaSlice = defineSlice({
  name: 'media',
  entities: [MediaAssetSchema, MediaFileSchema],
  resolvers: { seller: [MediaSellerResolver] },
  jobs: [makeVariantsJob, removeUnattachedJob, deleteFilesJob],
  routes: async (app, base) => {
    registerMediaRoutes(app, base);
    await registerUploadRoutes(app, base);
  },
});
