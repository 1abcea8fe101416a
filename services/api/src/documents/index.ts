import { defineSlice } from '../platform/slice.js';
import { registerDocumentRoutes } from './documents.routes.js';
import { registerStatementRoutes } from './statements.routes.js';

export const documentsSlice = defineSlice({
  name: 'documents',
  routes: (app, context) => {
    registerDocumentRoutes(app, context);
    registerStatementRoutes(app, context);
  },
});
