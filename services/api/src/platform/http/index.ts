export { registerGraphiQLRoutes } from './graphiql-routes.js';
export { endpoints, registerGraphQLRoutes } from './graphql-routes.js';
export { registerHealthRoutes } from './health-routes.js';
export { createHttpServer } from './server.js';
export { answerFromMemory } from './kept-answers.js';
export { loadTrustedDocuments, type TrustedDocuments } from './trusted-documents.js';
export { sendFaults } from './send-faults.js';
