import { defineSlice } from '../platform/slice.js';
import { registerDocumentRoutes } from './documents.routes.js';

export const documentsSlice = defineSlice({
  name: 'documents',
  routes: registerDocumentRoutes,
});
